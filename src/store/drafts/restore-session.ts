import { newId, sampleIdentity } from '../draft-meta.ts';
import { copyName, type KeptDraft } from './storage/draft.ts';
import { wholeEntry, type JournalEntry } from './journal/journal-entry.ts';
import type { Autosave, AutosaveOptions } from './autosave.ts';
import { copyNotice, notReadNotice } from './notices.ts';
import { follows, handOver, replayJournal, snapshotOf } from './replay-journal.ts';

interface RestoreOptions extends AutosaveOptions {
  autosave: Autosave;
  /** How long, in milliseconds, a page may take to release its draft when it is reloaded. */
  patience?: number;
}

/**
 * Shows the draft of an earlier visit. `shown` resolves when that is done, or when the storage is silent and what the
 * journal has is shown without it; `done` when the storage has finally been read.
 */
export function restoreSession(options: RestoreOptions): { shown: Promise<void>; done: Promise<void> } {
  let stop = () => {};
  const silent = new Promise<void>((resolve) => {
    stop = options.silence.onChange((isSilent) => {
      if (isSilent) resolve();
    });
  });
  let unread: JournalEntry | undefined;
  const read = readAll(options);
  const done = read
    .then(() => unread && catchUp(options, unread))
    .catch(() => undefined)
    .finally(stop);
  const withoutStorage = async () => {
    unread = await showUnread(options, done);
  };
  return { shown: Promise.race([done, silent.then(withoutStorage)]), done };
}

/** Shows what the journal has, as long as the storage is silent. */
async function showUnread(options: RestoreOptions, done: Promise<void>): Promise<JournalEntry | undefined> {
  const { workbench, claims, journal, autosave, tab } = options;
  const own = tab.draft();
  for (const entry of journal.read()) {
    const whole = wholeEntry(entry, undefined);
    if (!whole || (own !== undefined && entry.id !== own) || !(await claims.claim(entry.id))) continue;
    if (isTouched(options) || !options.silence.isSilent) return undefined;
    autosave.waitFor(done, entry.id, entry.after);
    workbench.getState().restore({ ...snapshotOf(whole, undefined), draft: { id: entry.id } });
    handOver(entry, options);
    return entry;
  }
  return undefined;
}

/** Connects what was shown without the storage to what the storage has of it: the state, and the local files, which the journal lacks. */
async function catchUp({ storage, autosave, workbench, writer }: RestoreOptions, entry: JournalEntry): Promise<void> {
  const there = await storage.load(entry.id);
  if (!there || !(follows(entry, there) || there.record.writer === writer)) return;
  autosave.noteFollows(there);
  const { draft, files, putFiles } = workbench.getState();
  if (draft.id === entry.id && Object.keys(there.files).length > 0) putFiles({ ...there.files, ...files });
}

/**
 * Shows the draft that this tab had; in a new tab the one changed last, unless another tab has it open. A duplicated
 * tab continues with a copy. Shows nothing when there is none, or when the user has begun something meanwhile.
 */
async function readAll(options: RestoreOptions): Promise<void> {
  const { workbench, storage, claims, journal, tab, patience = 500 } = options;
  const own = tab.draft();
  try {
    const mine = own !== undefined && (await claims.claim(own, patience));
    if (await showUnsettled(options, own, await settleJournal(options, mine ? own : undefined))) return;
    const ownDraft = own === undefined ? undefined : await storage.load(own);
    if (ownDraft && !mine) return showCopy(options, ownDraft);
    if (ownDraft) return show(options, ownDraft);
    await showLatest(options);
  } catch (error) {
    workbench.getState().notify(notReadNotice(error));
    await showUnsettled(options, own, journal.read());
  } finally {
    if (own !== undefined) releaseUnlessShown(options, own);
  }
}

const isTouched = ({ workbench }: RestoreOptions): boolean => workbench.getState().revision > 0;

/** Releases a draft that is gone, or not shown. */
function releaseUnlessShown({ workbench, claims }: RestoreOptions, id: string) {
  if (id !== workbench.getState().draft.id) claims.release(id);
}

async function showLatest(options: RestoreOptions) {
  const { storage, claims } = options;
  const [latest] = await storage.list();
  if (!latest || !(await claims.claim(latest.id))) return;
  try {
    const draft = await storage.load(latest.id);
    if (draft) show(options, draft);
  } finally {
    releaseUnlessShown(options, latest.id);
  }
}

/** Shows a claimed draft; if it is not shown, whoever claimed it releases it. */
function show(options: RestoreOptions, kept: KeptDraft) {
  const { workbench, autosave } = options;
  const { id, text, name, sample } = kept.record;
  if (isTouched(options)) return;
  autosave.noteLoaded(kept);
  workbench.getState().restore({ text, name, files: kept.files, draft: sample ? sampleIdentity(id, text, kept.files) : { id } });
}

function showCopy(options: RestoreOptions, { record, files }: KeptDraft) {
  const { workbench } = options;
  if (isTouched(options)) return;
  const name = copyName(record.name);
  workbench.getState().restore({ text: record.text, name, files, draft: { id: newId() } });
  workbench.getState().notify(copyNotice(name, record.name));
}

/** Moves what killed pages left in the journal into the storage; returns what the storage refuses, the latest first. */
async function settleJournal(options: RestoreOptions, own: string | undefined): Promise<JournalEntry[]> {
  const { claims, journal } = options;
  const unsettled: JournalEntry[] = [];
  // The draft typed into last should be the one changed last.
  const ids = [
    ...new Set(
      journal
        .read()
        .map((entry) => entry.id)
        .reverse(),
    ),
  ];
  // Without locks each claim takes a moment: made together they take only one.
  const mine = await Promise.all(ids.map((id) => claims.claim(id)));
  for (const [index, id] of ids.entries()) {
    // Its page is alive, and takes care of it.
    if (!mine[index]) continue;
    unsettled.unshift(...(await replayJournal(options, id, id === own)));
    if (id !== own) releaseUnlessShown(options, id);
  }
  return unsettled;
}

/** Shows what the journal has of the tab's draft, or in a new tab of any that no other has open; false when there is nothing. */
async function showUnsettled(options: RestoreOptions, own: string | undefined, entries: readonly JournalEntry[]): Promise<boolean> {
  const { workbench, storage, claims, autosave } = options;
  for (const entry of entries) {
    if ((own !== undefined && entry.id !== own) || !(await claims.claim(entry.id))) continue;
    const there = await storage.load(entry.id).catch(() => undefined);
    if (isTouched(options)) {
      releaseUnlessShown(options, entry.id);
      return true;
    }
    const whole = wholeEntry(entry, there);
    if (!whole) {
      releaseUnlessShown(options, entry.id);
      continue;
    }
    if (there && follows(entry, there)) autosave.noteLoaded(there);
    workbench.getState().restore({ ...snapshotOf(whole, there), draft: { id: entry.id } });
    handOver(entry, options);
    return true;
  }
  return false;
}
