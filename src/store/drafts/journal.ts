import type { Stamp } from './draft.ts';

/** A text that the database does not have yet. */
export interface JournalEntry {
  id: string;
  name: string;
  text: string;
  /** Which visit of the page wrote it. */
  writer: string;
  /** The state of the kept draft that it follows, when that visit has not written the draft itself; none for a new draft. */
  after: Stamp | undefined;
  /** Milliseconds since 1970. */
  at: number;
}

/** Keeps what the database has not got yet, within the call: the last keystroke, too, survives when the page is killed. */
export interface Journal {
  /** All entries there are, the latest first. */
  read(): JournalEntry[];
  /** Keeps an entry, as well as it can; false when it cannot. */
  write(entry: JournalEntry): boolean;
  remove(entry: Pick<JournalEntry, 'id' | 'writer'>): void;
}

const prefix = 'bunsen.journal.';
const keyOf = ({ id, writer }: Pick<JournalEntry, 'id' | 'writer'>): string => `${prefix}${id}.${writer}`;

/** A journal in a Web Storage. Where that is full or forbidden there is none: it is a second net, below the database. */
export function storageJournal(storage: () => Storage): Journal {
  const attempt = <T>(run: (at: Storage) => T): T | undefined => {
    try {
      return run(storage());
    } catch {
      return undefined;
    }
  };
  const journal: Journal = {
    read: () => attempt((at) => Object.keys(at).filter((key) => key.startsWith(prefix)).flatMap((key) => readEntry(at.getItem(key) ?? '')).sort((a, b) => b.at - a.at)) ?? [],
    write(entry) {
      const written = attempt((at) => {
        at.setItem(keyOf(entry), JSON.stringify(entry));
        return true;
      }) ?? false;
      // An older text would be taken for the latest.
      if (!written) journal.remove(entry);
      return written;
    },
    remove(entry) {
      attempt((at) => at.removeItem(keyOf(entry)));
    },
  };
  return journal;
}

function readEntry(kept: string): JournalEntry[] {
  try {
    // Only `write` puts anything there; what is damaged has no text.
    const entry = JSON.parse(kept) as JournalEntry;
    return typeof entry.text === 'string' && typeof entry.id === 'string' ? [entry] : [];
  } catch {
    return [];
  }
}
