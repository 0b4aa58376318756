import { newId } from '../draft-meta.ts';
import type { Workbench } from '../workbench-state.ts';
import type { Claims } from './locks/draft-locks.ts';
import { copyName, type KeptDraft, type Snapshot, type Stamp } from './storage/draft.ts';
import type { DraftStorage } from './storage/draft-storage.ts';
import type { Journal } from './journal/journal.ts';
import { forkedNotice, notSavedNotice } from './notices.ts';
import { isPristine, isSame, snapshotOf } from './snapshot.ts';
import type { Silence } from './storage/silence.ts';
import type { TabMemory } from './locks/tab.ts';
import { createUnsaved } from './unsaved.ts';

/** Keeps what the workbench shows, as it is typed. */
export interface Autosave {
  /** Registers a draft that was read and is about to be shown: it is overwritten only while it is as it was read. What is not kept yet follows what was already known. */
  noteLoaded(kept: KeptDraft): void;
  /** Registers that the draft shown follows a state that was read only now. Its files stay as they are if the draft is no longer open. */
  noteFollows(kept: KeptDraft): void;
  /** Makes everything wait, because what is shown was not read from the storage yet. `after` is the state that a draft follows, as far as that is known. */
  waitFor(reading: Promise<void>, id: string, after: Stamp | undefined): void;
  /** Resolves when everything is kept, or cannot be for now. */
  whenIdle(): Promise<void>;
  /** What storage does not have yet, or refuses: the present draft, and those that were left. */
  unsaved(): readonly Snapshot[];
  /** Whether the journal has all of that. */
  hasBackup(): boolean;
  /** Renames a draft that is not open. */
  rename(id: string, name: string): Promise<void>;
  /** Removes a draft that is not open. */
  remove(id: string): Promise<void>;
  /** Secures what is not kept yet, synchronously, since the page may go away. */
  rescue(): void;
}

export interface AutosaveOptions {
  workbench: Workbench;
  storage: DraftStorage;
  claims: Claims;
  journal: Journal;
  tab: TabMemory;
  /** Whether the storage answers. */
  silence: Silence;
  /** The id of this visit of the page, as the storage has it. */
  writer: string;
}

/** How long, in milliseconds, a large text waits for further changes. */
const pause = 400;

/** Keeps the drafts of a workbench: at once, one write at a time, the latest state of each. */
export function createAutosave({ workbench, storage, claims, journal, tab, silence, writer }: AutosaveOptions): Autosave {
  /** The state of each draft that the storage has, as far as this visit knows. */
  const known = new Map<string, { stamp: Stamp; snapshot: Snapshot }>();
  /** The states that drafts follow which were shown before they could be read. */
  const supposed = new Map<string, Stamp>();
  const unsaved = createUnsaved(journal, writer, (id) => {
    const there = known.get(id);
    const stamp = there?.stamp ?? supposed.get(id);
    return stamp && { stamp, ...(there && { text: there.snapshot.text }) };
  });
  /** Drafts that were replaced by another. */
  const left = new Map<string, Snapshot>();
  let running: Promise<void> | undefined;
  let reading: Promise<void> | undefined;
  let failureTold = false;

  silence.onChange(() => publishStatus());
  workbench.subscribe((state, before) => {
    const { draft, text, name, files, target } = state;
    const switched = draft.id !== before.draft.id;
    if (switched) {
      const former = snapshotOf(before);
      left.set(former.id, former);
      // A draft that was emptied a moment ago is kept empty first, so that its text becomes a version.
      if (isPristine(former) && isPristine(known.get(former.id)?.snapshot ?? former)) unsaved.drop(former.id);
      void confirmClaim(draft.id);
      start();
    }
    if (!switched && text === before.text && name === before.name && files === before.files && target === before.target) return;
    tab.setDraft(draft.id);
    enqueue(snapshotOf(state));
  });

  return {
    noteLoaded({ record, files }) {
      if (!unsaved.get(record.id)) known.set(record.id, { stamp: record, snapshot: { ...record, files } });
    },
    noteFollows({ record, files }) {
      const { draft } = workbench.getState();
      const before = draft.id === record.id ? files : (unsaved.get(record.id)?.files ?? {});
      known.set(record.id, { stamp: record, snapshot: { ...record, files: before } });
    },
    waitFor(read, id, after) {
      reading = read.catch(() => undefined);
      if (after) supposed.set(id, after);
    },
    async whenIdle() {
      while (running) await running;
    },
    unsaved: () => unsaved.all(),
    hasBackup: () => unsaved.areJournalled(),
    async rename(id, name) {
      const before = known.get(id);
      await storage.rename(id, name, before?.stamp);
      if (before && known.get(id) === before) known.set(id, { ...before, snapshot: { ...before.snapshot, name, sample: false } });
      const waiting = unsaved.get(id);
      if (waiting) enqueue({ ...waiting, name, sample: false });
    },
    async remove(id) {
      await storage.remove(id);
      unsaved.drop(id);
      claims.release(id);
      publishStatus();
    },
    rescue() {
      unsaved.rescueAll();
      start();
    },
  };

  /** Undo may have returned to a draft that another tab has opened, changed or removed meanwhile. */
  async function confirmClaim(id: string) {
    const mine = await claims.claim(id);
    const stamp = known.get(id)?.stamp;
    // Where that cannot be determined, a write will tell.
    const asKnown = mine && stamp ? await storage.isAsKnown(id, stamp).catch(() => true) : mine;
    const state = workbench.getState();
    if (state.draft.id !== id) return;
    if (asKnown === false) forkDraft(snapshotOf(state));
    if (asKnown !== undefined) return;
    known.delete(id);
    enqueue(snapshotOf(state));
  }

  function enqueue(snapshot: Snapshot) {
    if (isKept(snapshot) && !unsaved.get(snapshot.id)) return publishStatus();
    unsaved.put(snapshot);
    if (silence.isSilent) publishStatus();
    start();
  }

  function start() {
    running ??= run();
  }

  async function run(): Promise<void> {
    // Everything that changes together is one state.
    await (reading ?? Promise.resolve());
    for (;;) {
      const next = unsaved.next();
      if (next && unsaved.mayWait(next)) await new Promise((resolve) => setTimeout(resolve, pause));
      const latest = next && unsaved.get(next.id);
      if (latest) await attempt(latest);
      else if (!next && left.size > 0) await releaseLeft();
      else if (!next) break;
    }
    // In the very moment in which nothing was left to do: new work starts a new run.
    running = undefined;
    publishStatus();
  }

  async function attempt(snapshot: Snapshot) {
    unsaved.tries(snapshot);
    try {
      await keep(snapshot);
      unsaved.dropKept(snapshot);
      if (snapshot.id !== workbench.getState().draft.id) left.set(snapshot.id, snapshot);
    } catch (error) {
      unsaved.rescue(snapshot);
      // Once is enough; the status line keeps saying it.
      if (!failureTold) workbench.getState().notify(notSavedNotice(error));
      failureTold = true;
    }
  }

  async function keep(snapshot: Snapshot): Promise<void> {
    const { id } = snapshot;
    const before = known.get(id);
    if (before && isSame(before.snapshot, snapshot)) return;
    // Unless it has been moved meanwhile.
    if (!(await claims.claim(id))) return unsaved.get(id) ? forkDraft(snapshot) : undefined;
    const outcome = await storage.save({ snapshot, known: before && { stamp: before.stamp, files: before.snapshot.files } });
    if (outcome.kind === 'taken') return forkDraft(snapshot);
    if (outcome.kind === 'kept') return void known.set(id, { stamp: outcome.stamp, snapshot });
    known.delete(id);
    return keep(snapshot);
  }

  /** Continues under another id: another tab has the draft, and keeps its own version of it. */
  function forkDraft(snapshot: Snapshot) {
    const { draft, name, notify } = workbench.getState();
    const id = newId();
    const latest = unsaved.get(snapshot.id) ?? snapshot;
    const copy = copyName(latest.name);
    known.delete(snapshot.id);
    claims.release(snapshot.id);
    if (draft.id === snapshot.id) workbench.setState({ draft: { ...draft, id }, name: copyName(name) });
    else enqueue({ ...latest, id, name: copy });
    // Only now, because until then the journal was the only place that had it.
    unsaved.drop(snapshot.id);
    notify(forkedNotice(copy, latest.name));
  }

  async function releaseLeft() {
    for (const [id, snapshot] of [...left]) {
      left.delete(id);
      // Undo returned to it; or it is not kept yet, and another tab would make a draft of what the journal has.
      if (id === workbench.getState().draft.id || unsaved.get(id)) continue;
      const before = known.get(id);
      if (before && isPristine(snapshot)) {
        // First, because undo may return to it meanwhile.
        known.delete(id);
        const isDropped = await storage.removeIfPristine(id, before.stamp).catch(() => false);
        if (!isDropped && !known.has(id)) known.set(id, before);
      }
      if (id !== workbench.getState().draft.id) claims.release(id);
    }
  }

  function isKept(snapshot: Snapshot): boolean {
    const before = known.get(snapshot.id);
    return before ? isSame(before.snapshot, snapshot) : isPristine(snapshot) && !snapshot.sample;
  }

  function publishStatus() {
    const saved = unsaved.all().length === 0 ? 'saved' : unsaved.next() && !silence.isSilent ? 'pending' : 'failed';
    if (saved === 'saved') failureTold = false;
    if (workbench.getState().saved !== saved) workbench.setState({ saved });
  }
}
