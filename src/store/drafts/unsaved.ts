import type { Snapshot, Stamp } from './storage/draft.ts';
import { wholeText, type Journal } from './journal/journal.ts';

/** UTF-16 units up to which a text goes into the database with each key. */
const light = 4096;

/** The latest state of each draft that the database does not have, with a second copy in the journal. */
export interface Unsaved {
  all(): readonly Snapshot[];
  get(id: string): Snapshot | undefined;
  /** Takes the latest state of a draft. What failed is retried with it. */
  put(snapshot: Snapshot): void;
  /** Forgets everything about a draft. */
  drop(id: string): void;
  /** Forgets a state that is now kept, unless there is a later one. */
  dropKept(snapshot: Snapshot): void;
  /** One that was not tried since the last change. */
  next(): Snapshot | undefined;
  /** Whether a state may wait for further changes before the database gets it: it is large, and in the journal if it is not too large for that. */
  mayWait(snapshot: Snapshot): boolean;
  /** Remembers that a state is being tried. */
  tries(snapshot: Snapshot): void;
  /** Puts a state into the journal, however large it is, unless there is a later one. */
  rescue(snapshot: Snapshot): void;
  /** Whether the journal has the latest state of each. */
  areJournalled(): boolean;
  /** The same for all, to be retried. */
  rescueAll(): void;
}

/** The state of a draft that the database has, as far as this visit knows; its text is unknown where it could not be read. */
export interface Known {
  stamp: Stamp;
  text?: string;
}

/** Creates an empty one. `knownOf` returns what is known about a draft. */
export function createUnsaved(journal: Journal, writer: string, knownOf: (id: string) => Known | undefined): Unsaved {
  const latest = new Map<string, Snapshot>();
  let tried = new WeakSet<Snapshot>();
  const journalled = new WeakSet<Snapshot>();
  const write = (snapshot: Snapshot) => {
    const { id, name, text } = snapshot;
    const known = knownOf(id);
    const written = journal.write({ id, name, text, writer, after: known?.stamp, at: Date.now() }, known?.text);
    if (written) journalled.add(snapshot);
    else journalled.delete(snapshot);
  };
  const unsaved: Unsaved = {
    all: () => [...latest.values()],
    get: (id) => latest.get(id),
    put(snapshot) {
      latest.set(snapshot.id, snapshot);
      write(snapshot);
      tried = new WeakSet();
    },
    drop(id) {
      latest.delete(id);
      journal.remove({ id, writer });
    },
    dropKept(snapshot) {
      if (latest.get(snapshot.id) === snapshot) unsaved.drop(snapshot.id);
    },
    next: () => unsaved.all().find((snapshot) => !tried.has(snapshot)),
    mayWait: (snapshot) => snapshot.text.length > light && (snapshot.text.length > wholeText || journalled.has(snapshot)),
    tries(snapshot) {
      tried.add(snapshot);
      journal.saves({ id: snapshot.id, writer });
    },
    rescue(snapshot) {
      if (latest.get(snapshot.id) === snapshot) write(snapshot);
    },
    areJournalled: () => unsaved.all().every((snapshot) => journalled.has(snapshot)),
    rescueAll() {
      latest.forEach((snapshot) => write(snapshot));
      tried = new WeakSet();
    },
  };
  return unsaved;
}
