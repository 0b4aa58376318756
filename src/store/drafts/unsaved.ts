import type { Snapshot, Stamp } from './draft.ts';
import type { Journal } from './journal.ts';

/** UTF-16 units up to which a text is in the journal with each key; larger ones wait a moment. */
export const immediate = 100_000;
/** UTF-16 units up to which a text goes into the database with each key. */
const light = 4096;

/** The latest state of each draft that the database does not have, with a second copy in the journal. */
export interface Unsaved {
  all(): readonly Snapshot[];
  get(id: string): Snapshot | undefined;
  /** Takes the latest state of a draft. What failed is tried again with it. */
  put(snapshot: Snapshot): void;
  /** Forgets what there is of a draft. */
  drop(id: string): void;
  /** Forgets a state that is kept now, unless there is a later one. */
  dropKept(snapshot: Snapshot): void;
  /** One that was not tried since the last change. */
  next(): Snapshot | undefined;
  /** Whether a state may wait for more of it before the database gets it: as it is large, and in the journal if it is not too large for that. */
  mayWait(snapshot: Snapshot): boolean;
  /** Remembers that a state is being tried. */
  tries(snapshot: Snapshot): void;
  /** Puts a state into the journal, however large it is, unless there is a later one. */
  rescue(snapshot: Snapshot): void;
  /** The same for all, to be tried again. */
  rescueAll(): void;
}

/** Makes one with nothing in it. `stampOf` is the state that the database has of a draft, as far as this visit knows. */
export function createUnsaved(journal: Journal, writer: string, stampOf: (id: string) => Stamp | undefined): Unsaved {
  const latest = new Map<string, Snapshot>();
  let tried = new WeakSet<Snapshot>();
  const journalled = new WeakSet<Snapshot>();
  const write = ({ id, name, text }: Snapshot) => journal.write({ id, name, text, writer, after: stampOf(id), at: Date.now() });
  const unsaved: Unsaved = {
    all: () => [...latest.values()],
    get: (id) => latest.get(id),
    put(snapshot) {
      latest.set(snapshot.id, snapshot);
      if (snapshot.text.length <= immediate) {
        if (write(snapshot)) journalled.add(snapshot);
      } else journal.remove({ id: snapshot.id, writer });
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
    mayWait: (snapshot) => snapshot.text.length > light && (snapshot.text.length > immediate || journalled.has(snapshot)),
    tries: (snapshot) => void tried.add(snapshot),
    rescue(snapshot) {
      if (latest.get(snapshot.id) === snapshot) write(snapshot);
    },
    rescueAll() {
      latest.forEach((snapshot) => write(snapshot));
      tried = new WeakSet();
    },
  };
  return unsaved;
}
