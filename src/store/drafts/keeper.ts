import type { Notice } from '../notice.ts';
import { newId } from '../open-draft.ts';
import type { Workbench } from '../workbench-state.ts';
import type { Claims } from './claims.ts';
import { copyName, type KeptDraft, type Snapshot, type Stamp } from './draft.ts';
import type { DraftStorage, Save, SaveOutcome } from './draft-storage.ts';
import type { Journal } from './journal.ts';
import { isBare, isSame, snapshotOf } from './snapshot.ts';
import type { TabMemory } from './tab.ts';

/** Keeps what the workbench shows, as it is typed. */
export interface Keeper {
  /** Takes note of a draft that was read and is about to be shown: it is written over only while it is as it was read. */
  knows(kept: KeptDraft): void;
  /** Resolves when everything is kept, or cannot be now. */
  settled(): Promise<void>;
  /** Makes sure of what is not kept yet within the call, since the page may go away. */
  rescue(): void;
}

export interface KeeperOptions {
  workbench: Workbench;
  storage: DraftStorage;
  claims: Claims;
  journal: Journal;
  tab: TabMemory;
  /** The id of this visit of the page, as the storage has it. */
  writer: string;
}

/** UTF-16 units up to which a text is written with each key; larger ones wait a moment. */
const immediate = 100_000;
const pause = 400;

/** Has the drafts of a workbench kept: at once, one write at a time, the latest state of each. */
export function createKeeper({ workbench, storage, claims, journal, tab, writer }: KeeperOptions): Keeper {
  /** The state of each draft that the storage has, as far as this visit knows. */
  const known = new Map<string, { stamp: Stamp; snapshot: Snapshot }>();
  /** The latest state of each draft that the storage does not have. */
  const unsaved = new Map<string, Snapshot>();
  /** Drafts that another one took the place of. */
  const left = new Map<string, Snapshot>();
  /** What was tried since the last change; what failed is tried again with the next one. */
  let tried = new WeakSet<Snapshot>();
  let running: Promise<void> | undefined;
  let failureTold = false;
  let moving = false;
  /** The draft that the tab remembers. */
  let remembered: string | undefined;

  workbench.subscribe((state, before) => {
    const { draft, text, name, files, target } = state;
    const switched = draft.id !== before.draft.id;
    if (switched && !moving) leave(snapshotOf(before));
    if (switched) void settleIn(draft.id);
    if (!switched && text === before.text && name === before.name && files === before.files && target === before.target) return;
    if (draft.id !== remembered) tab.setDraft(draft.id);
    remembered = draft.id;
    want(snapshotOf(state));
  });

  return {
    knows: ({ record, files }) => void known.set(record.id, { stamp: record, snapshot: { ...record, files } }),
    async settled() {
      while (running) await running;
    },
    rescue() {
      for (const snapshot of unsaved.values()) write(snapshot);
      tried = new WeakSet();
      start();
    },
  };

  /** Undo may have led back to a draft that another tab has opened, changed or removed meanwhile. */
  async function settleIn(id: string) {
    const mine = await claims.claim(id);
    const stamp = known.get(id)?.stamp;
    // Where that cannot be told, a write will tell.
    const asKnown = mine && stamp ? await storage.isAsKnown(id, stamp).catch(() => true) : mine;
    const state = workbench.getState();
    if (state.draft.id !== id) return;
    if (asKnown === false) move(snapshotOf(state));
    if (asKnown !== undefined) return;
    known.delete(id);
    want(snapshotOf(state));
  }

  function want(snapshot: Snapshot) {
    const { id, text } = snapshot;
    if (isKept(snapshot) && !unsaved.has(id)) return tellSaved();
    unsaved.set(id, snapshot);
    if (text.length <= immediate) write(snapshot);
    else journal.remove({ id, writer });
    tried = new WeakSet();
    start();
  }

  function leave(snapshot: Snapshot) {
    left.set(snapshot.id, snapshot);
    if (isBare(snapshot)) forget(snapshot);
    start();
  }

  function start() {
    running ??= run();
  }

  async function run(): Promise<void> {
    // Everything that changes together is one state.
    await Promise.resolve();
    for (;;) {
      const next = [...unsaved.values()].find((snapshot) => !tried.has(snapshot));
      if (next && next.text.length > immediate) await new Promise((resolve) => setTimeout(resolve, pause));
      const latest = next && unsaved.get(next.id);
      if (latest) await attempt(latest);
      else if (!next && left.size > 0) await letGo();
      else if (!next) break;
    }
    // In the same moment in which nothing was left to do: what comes now begins anew.
    running = undefined;
    tellSaved();
  }

  async function attempt(snapshot: Snapshot) {
    tried.add(snapshot);
    try {
      await keep(snapshot);
      if (unsaved.get(snapshot.id) === snapshot) forget(snapshot);
      if (snapshot.id !== workbench.getState().draft.id) left.set(snapshot.id, snapshot);
    } catch (error) {
      write(snapshot);
      if (workbench.getState().saved !== 'failed') workbench.setState({ saved: 'failed' });
      // Once is enough; the status line goes on saying it.
      if (!failureTold) workbench.getState().notify(notSaved(error));
      failureTold = true;
    }
  }

  async function keep(snapshot: Snapshot): Promise<void> {
    const { id } = snapshot;
    const before = known.get(id);
    if (before && isSame(before.snapshot, snapshot)) return;
    // Unless it has been moved meanwhile.
    if (!await claims.claim(id)) return unsaved.has(id) ? move(snapshot) : undefined;
    const outcome = await saveSomehow({ snapshot, known: before && { stamp: before.stamp, files: before.snapshot.files } });
    if (outcome.kind === 'taken') return move(snapshot);
    if (outcome.kind === 'kept') return void known.set(id, { stamp: outcome.stamp, snapshot });
    known.delete(id);
    return keep(snapshot);
  }

  /** Where storage is full, the timeline gives way to the text. */
  async function saveSomehow(save: Omit<Save, 'room'>): Promise<SaveOutcome> {
    for (const room of [0, 0.5]) {
      try {
        return await storage.save({ ...save, room });
      } catch (error) {
        if (!isFull(error)) throw error;
      }
    }
    return storage.save({ ...save, room: 1 });
  }

  /** Goes on under another id: another tab has the draft, and keeps what it made of it. */
  function move(snapshot: Snapshot) {
    const { draft, name, notify } = workbench.getState();
    const id = newId();
    const latest = unsaved.get(snapshot.id) ?? snapshot;
    const copy = copyName(latest.name);
    known.delete(snapshot.id);
    unsaved.delete(snapshot.id);
    claims.release(snapshot.id);
    if (draft.id === snapshot.id) {
      moving = true;
      workbench.setState({ draft: { ...draft, id }, name: copyName(name) });
      moving = false;
    } else want({ ...latest, id, name: copy });
    // Only now, for until then it was the only place that had it.
    journal.remove({ id: snapshot.id, writer });
    notify({ kind: 'warning', title: `Goes on as ${copy}`, body: `${latest.name} is open in another tab, or was changed there. Both are kept, each as a draft of its own.` });
  }

  async function letGo() {
    for (const [id, snapshot] of [...left]) {
      left.delete(id);
      // It was come back to; or it is not kept yet, and another tab would make a draft of what the journal has.
      if (id === workbench.getState().draft.id || unsaved.has(id)) continue;
      const stamp = known.get(id)?.stamp;
      if (stamp && isBare(snapshot)) {
        known.delete(id);
        await storage.dropBare(id, stamp).catch(() => undefined);
      }
      if (id !== workbench.getState().draft.id) claims.release(id);
    }
  }

  function write({ id, name, text }: Snapshot) {
    journal.write({ id, name, text, writer, after: known.get(id)?.stamp, at: Date.now() });
  }

  function forget({ id }: Snapshot) {
    unsaved.delete(id);
    journal.remove({ id, writer });
  }

  function isKept(snapshot: Snapshot): boolean {
    const before = known.get(snapshot.id);
    return before ? isSame(before.snapshot, snapshot) : isBare(snapshot) && !snapshot.sample;
  }

  function tellSaved() {
    if (unsaved.size > 0) return;
    failureTold = false;
    if (workbench.getState().saved !== 'saved') workbench.setState({ saved: 'saved' });
  }
}

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const notSaved = (error: unknown): Notice => ({
  kind: 'warning',
  title: `Not saved: ${reasonOf(error)}`,
  body: 'Your text and files are safe on screen. Download them before you close this page.',
});
