import { newId } from '../draft-meta.ts';
import { parseCached } from '../text/parse-cache.ts';
import { targetOf } from '../text/target.ts';
import { copyName, type KeptDraft, type Snapshot } from './storage/draft.ts';
import { isKnown, type DraftStorage } from './storage/draft-storage.ts';
import { wholeEntry, type JournalEntry, type WholeEntry } from './journal/journal-entry.ts';
import type { Journal } from './journal/journal.ts';

interface ReplayOptions {
  storage: DraftStorage;
  journal: Journal;
  /** The id of this visit of the page. */
  writer: string;
}

/**
 * Moves what killed pages left of a draft in the journal into the storage; returns what the storage refuses, the
 * latest first. Call it once this tab has claimed the draft. An entry that is nowhere else is kept if it is `wanted`, or
 * when no other draft has the same contents.
 */
export async function replayJournal({ storage, journal, writer }: ReplayOptions, id: string, wanted: boolean): Promise<JournalEntry[]> {
  const unsettled: JournalEntry[] = [];
  for (const entry of journal.read()) {
    // What this visit wrote itself is not lost.
    if (entry.id !== id || entry.writer === writer) continue;
    try {
      if (await replayEntry(storage, entry, wanted)) journal.remove(entry);
    } catch {
      unsettled.push(entry);
    }
  }
  return unsettled;
}

/** False when the entry yields no text, because what it follows is gone: it stays, as it may contain the user's words. */
async function replayEntry(storage: DraftStorage, read: JournalEntry, wanted: boolean): Promise<boolean> {
  const there = await storage.load(read.id);
  const entry = wholeEntry(read, there);
  if (!entry) return false;
  const drafts = there ? [there.record] : wanted ? [] : await storage.list();
  if (drafts.some(({ text, name }) => text === entry.text && name === entry.name)) return true;
  const snapshot = snapshotOf(entry, there);
  if (!there || follows(entry, there)) {
    const outcome = await storage.save({ snapshot, known: there && { stamp: there.record, files: there.files } });
    if (outcome.kind === 'kept') return true;
  }
  await storage.save({ snapshot: { ...snapshot, id: newId(), name: copyName(entry.name) }, known: undefined });
  return true;
}

/** The draft of an entry, with the files that are kept. */
export const snapshotOf = ({ id, name, text }: WholeEntry, there: KeptDraft | undefined): Snapshot => ({
  id,
  name,
  text,
  files: there?.files ?? {},
  target: targetOf(parseCached({ text })),
  sample: false,
});

/** Whether an entry is what followed the state that is kept. */
export const follows = ({ after, writer }: JournalEntry, { record }: KeptDraft): boolean => isKnown(record, after, writer);

/** Forgets an entry that is on screen, once this visit has written its own; there may be no room for that. */
export function handOver(entry: Pick<JournalEntry, 'id' | 'writer'>, { journal, writer }: ReplayOptions): void {
  if (journal.read().some((one) => one.id === entry.id && one.writer === writer)) journal.remove(entry);
}
