import type { Stamp } from '../storage/draft.ts';
import { readEntry, type JournalEntry, type JournalHead } from './journal-entry.ts';
import { createSpliceLog, type SpliceLog } from './splices.ts';

/** What is written into the journal. */
export interface WrittenEntry {
  id: string;
  name: string;
  text: string;
  /** Which visit of the page writes it. */
  writer: string;
  /** The state of the kept draft that it follows, when that visit has not written the draft itself; none for a new draft. */
  after: Stamp | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

type EntryKey = Pick<JournalEntry, 'id' | 'writer'>;

/** Keeps what the database does not have yet, synchronously, so that even the last keystroke survives when the page is killed. */
export interface Journal {
  /** All entries, the latest first; damaged ones are skipped, and stay. */
  read(): JournalEntry[];
  /** Keeps an entry, if possible; false otherwise. A large text is kept as changes of the one that the database has, if any. */
  write(entry: WrittenEntry, kept: string | undefined): boolean;
  /** The text of an entry is about to go into the database, which may have it from now on. */
  saves(entry: EntryKey): void;
  remove(entry: EntryKey): void;
}

/** UTF-16 units up to which a text is written as a whole with each key. */
export const wholeText = 100_000;
/** UTF-16 units of changes beyond which a large text is written as a whole again. */
const maxChanges = 50_000;

const prefix = 'bunsen.journal.';
const basePrefix = 'bunsen.journal-text.';
const keyOf = ({ id, writer }: EntryKey): string => `${prefix}${id}.${writer}`;
const baseKeyOf = ({ id, writer }: EntryKey): string => `${basePrefix}${id}.${writer}`;

/** How a large text is kept: as changes of one stored beside it, under this number, or of the database's. */
interface Large {
  log: SpliceLog;
  base: number | undefined;
}

/** A journal in a Web Storage. Where that is full or forbidden there is none: it is a second safety net, below the database. Texts longer than `whole` are large. */
export function storageJournal(storage: () => Storage, whole = wholeText): Journal {
  const large = new Map<string, Large>();
  let bases = 0;
  const attempt = <T>(run: (at: Storage) => T): T | undefined => {
    try {
      return run(storage());
    } catch {
      return undefined;
    }
  };
  const put = (key: string, value: string): boolean =>
    attempt((at) => {
      at.setItem(key, value);
      return true;
    }) ?? false;
  const drop = (key: string) => attempt((at) => at.removeItem(key));

  /** Removes texts without an entry, left by a page that was killed during a write; false when there are none. */
  function dropOrphans(): boolean {
    const orphans =
      attempt((at) =>
        Object.keys(at).filter((key) => key.startsWith(basePrefix) && at.getItem(prefix + key.slice(basePrefix.length)) === null),
      ) ?? [];
    orphans.forEach(drop);
    return orphans.length > 0;
  }

  /** Writes a whole text beside the entry, for changes to start from. */
  function writeBase(entry: WrittenEntry): Large | undefined {
    const base = ++bases;
    // A browser may not preserve lone surrogates.
    // oxlint-disable-next-line words/elsewhere -- the format of the journal
    const text = /\p{Surrogate}/u.test(entry.text) ? `json ${JSON.stringify(entry.text)}` : `text ${entry.text}`;
    const value = `${base} ${text}`;
    return put(baseKeyOf(entry), value) || (dropOrphans() && put(baseKeyOf(entry), value))
      ? { log: createSpliceLog(entry.text), base }
      : undefined;
  }

  function writeLarge(entry: WrittenEntry, kept: string | undefined): boolean {
    const key = keyOf(entry);
    let there = large.get(key);
    if (there && kept !== undefined && there.log.startFrom(kept)) there.base = undefined;
    else if (there && there.base === undefined && kept === undefined) there = undefined;
    there ??= kept === undefined ? writeBase(entry) : { log: createSpliceLog(kept), base: undefined };
    there?.log.add(entry.text);
    // Where there is no room for the whole, its changes are kept, however many.
    if (there && (there.log.isLong || there.log.size > maxChanges)) there = writeBase(entry) ?? there;
    if (!there) return false;
    large.set(key, there);
    const { id, name, writer, after, at } = entry;
    const head: JournalHead = { id, name, writer, after, at, base: there.base, changes: there.log.made() };
    const written = put(key, JSON.stringify(head));
    if (written && there.base === undefined) drop(baseKeyOf(entry));
    return written;
  }

  const journal: Journal = {
    read: () =>
      attempt((at) =>
        Object.keys(at)
          .filter((key) => key.startsWith(prefix))
          .flatMap((key) => readEntry(at.getItem(key) ?? '', (entry) => at.getItem(baseKeyOf(entry)) ?? '') ?? [])
          .sort((a, b) => b.at - a.at),
      ) ?? [],
    write(entry, kept) {
      const key = keyOf(entry);
      if (entry.text.length <= whole && put(key, JSON.stringify(entry))) {
        if (large.delete(key)) drop(baseKeyOf(entry));
        return true;
      }
      const written = writeLarge(entry, kept);
      // An older text would be taken for the latest.
      if (!written) journal.remove(entry);
      return written;
    },
    saves(entry) {
      const key = keyOf(entry);
      const there = large.get(key);
      if (!there) return;
      there.log.mark();
      // Its head has to say so before the database has it.
      attempt((at) => {
        const head = JSON.parse(at.getItem(key) ?? '') as JournalHead; // as put there by `writeLarge`
        at.setItem(key, JSON.stringify({ ...head, changes: there.log.made() } satisfies JournalHead));
      });
    },
    remove(entry) {
      large.delete(keyOf(entry));
      drop(baseKeyOf(entry));
      drop(keyOf(entry));
    },
  };
  return journal;
}
