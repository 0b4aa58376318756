import { newId } from '../open-draft.ts';
import { parsedOf } from '../parsed.ts';
import { targetOf } from '../target.ts';
import { copyName, type KeptDraft, type Snapshot } from './draft.ts';
import { isKnown } from './draft-storage.ts';
import { forgetFormer, readFormer } from './former.ts';
import type { JournalEntry } from './journal.ts';
import type { Keeper, KeeperOptions } from './keeper.ts';

interface BringBackOptions extends KeeperOptions {
  keeper: Keeper;
  /** Where the first Bunsen kept its draft. */
  former: () => Storage;
  /** Milliseconds that a page may take to let go of its draft when it is reloaded. */
  patience?: number;
}

/**
 * Shows the draft that this tab had; in a new tab the one changed last, unless another tab has it open. A duplicated
 * tab goes on with a copy. Shows nothing when there is none, or when the user has begun something meanwhile.
 */
export async function bringBack(options: BringBackOptions): Promise<void> {
  const { workbench, storage, claims, tab, patience = 500 } = options;
  const own = tab.draft();
  try {
    const mine = own !== undefined && await claims.claim(own, patience);
    await adoptFormer(options);
    await settleJournal(options, mine ? own : undefined);
    const ownDraft = own === undefined ? undefined : await storage.load(own);
    if (ownDraft && !mine) return showCopy(options, ownDraft);
    if (ownDraft) return show(options, ownDraft);
    const [latest] = await storage.list();
    if (!latest || !await claims.claim(latest.id)) return;
    const draft = await storage.load(latest.id);
    if (draft) show(options, draft);
  } catch (error) {
    workbench.getState().notify({
      kind: 'warning',
      title: 'The drafts kept in this browser could not be read',
      ...(error instanceof Error && { body: error.message }),
    });
    await showUnsettled(options, own);
  }
}

const isTouched = ({ workbench }: BringBackOptions): boolean => workbench.getState().revision > 0;

function show(options: BringBackOptions, kept: KeptDraft) {
  const { workbench, keeper, claims } = options;
  const { id, text, name, sample } = kept.record;
  if (isTouched(options)) return claims.release(id);
  keeper.knows(kept);
  workbench.getState().restore({ text, name, files: kept.files, draft: { id, sample: sample ? text : undefined } });
}

function showCopy(options: BringBackOptions, { record, files }: KeptDraft) {
  const { workbench } = options;
  if (isTouched(options)) return;
  const name = copyName(record.name);
  workbench.getState().restore({ text: record.text, name, files, draft: { id: newId() } });
  workbench.getState().notify({ kind: 'info', title: `This is a copy, ${name}`, body: `${record.name} is open in another tab, and each tab has a draft of its own.` });
}

async function adoptFormer({ storage, former }: BringBackOptions) {
  const draft = readFormer(former);
  await storage.adoptFormer(draft);
  forgetFormer(former, draft);
}

/** Has the storage take what pages that were killed left in the journal. */
async function settleJournal(options: BringBackOptions, own: string | undefined) {
  const { claims, journal } = options;
  for (const entry of journal.read()) {
    // Its page lives, and sees to it itself.
    if (!await claims.claim(entry.id)) continue;
    await settle(options, entry, entry.id === own);
    journal.remove(entry);
    if (entry.id !== own) claims.release(entry.id);
  }
}

async function settle({ storage }: BringBackOptions, entry: JournalEntry, isOwn: boolean) {
  const there = await storage.load(entry.id);
  const drafts = there ? [there.record] : isOwn ? [] : await storage.list();
  if (drafts.some(({ text, name }) => text === entry.text && name === entry.name)) return;
  const snapshot = snapshotOf(entry, there);
  if (!there || isKnown(there.record, entry.after, entry.writer)) {
    const outcome = await storage.save({ snapshot, known: there && { stamp: there.record, files: there.files }, room: 0 });
    if (outcome.kind === 'kept') return;
  }
  await storage.save({ snapshot: { ...snapshot, id: newId(), name: copyName(entry.name) }, known: undefined, room: 0 });
}

const snapshotOf = ({ id, name, text }: JournalEntry, there: KeptDraft | undefined): Snapshot =>
  ({ id, name, text, files: there?.files ?? {}, target: targetOf(parsedOf({ text })), sample: false });

/** Shows what the journal or the first Bunsen kept, where the database cannot be read. */
async function showUnsettled(options: BringBackOptions, own: string | undefined) {
  const { workbench, claims, journal, former } = options;
  const entries = journal.read();
  const entry = entries.find(({ id }) => id === own) ?? (own === undefined ? entries[0] : undefined);
  const mine = entry && await claims.claim(entry.id);
  if (isTouched(options)) return;
  if (mine) {
    workbench.getState().restore({ ...snapshotOf(entry, undefined), draft: { id: entry.id } });
    // This visit has written its own entry by now, unless there was no room for it.
    if (journal.read().some(({ id, writer }) => id === entry.id && writer === options.writer && writer !== entry.writer)) journal.remove(entry);
    return;
  }
  const draft = readFormer(former);
  if (draft.text !== '') workbench.getState().restore({ ...draft, draft: { id: draft.id } });
}
