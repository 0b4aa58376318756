import { totalSize } from '../local-files.ts';
import { newId } from '../draft-meta.ts';
import { parseCached } from '../text/parse-cache.ts';
import { targetOf } from '../text/target.ts';
import { bytesIn, copyName, type DraftRecord, type DraftSummary, type KeptDraft, type Version, type WholeDraft } from './storage/draft.ts';
import type { DamagedDraft } from './storage/damaged.ts';
import { readDraftsFile, writeDraftsFile, type FileDraft } from './drafts-file.ts';
import { wholeEntry, type JournalEntry, type WholeEntry } from './journal/journal-entry.ts';
import type { Autosave, AutosaveOptions } from './autosave.ts';
import { follows, handOver, replayJournal } from './replay-journal.ts';
import { unlessSilent } from './storage/silence.ts';

/** A draft in the list, and where it is open. */
export interface ListedDraft extends DraftSummary {
  open: 'here' | 'elsewhere' | 'nowhere';
}

/** A draft and its earlier texts, the latest first. */
export interface Timeline {
  name: string;
  /** Its present text. */
  text: string;
  open: ListedDraft['open'];
  versions: readonly Version[];
  /** How many versions and local files are damaged and left out. */
  damaged: number;
}

/** The result of an import: how many drafts were added and how many were already there, or why none were. */
export type ImportResult = { ok: true; added: number; skipped: number } | { ok: false; reason: string };

/** What can be done with the kept drafts. Every method rejects when storage fails or is silent; it is not retried later. */
export interface Drafts {
  /** Calls back when what is kept can be read again after a failure; returns a function that ends that. */
  onAnswer(listener: () => void): () => void;
  /** Every draft, the most recently changed first, preceded by those that storage refuses. */
  list(): Promise<ListedDraft[]>;
  /** What is in the place of a draft and cannot be read. */
  listDamaged(): Promise<readonly DamagedDraft[]>;
  /** What is left of a damaged draft, as a text. */
  salvage(key: IDBValidKey): Promise<string>;
  /** Removes a damaged draft; returns a function that restores it. */
  removeDamaged(key: IDBValidKey): Promise<() => Promise<void>>;
  /** Opens a draft in this tab, as an undo step, with what was typed last in a tab that was killed; false when it is gone, or another tab has it open. */
  open(id: string): Promise<boolean>;
  /** Opens a text as a copy of a draft, with its local files; the draft's own text by default. False when the draft is gone. */
  openCopy(id: string, text?: string): Promise<boolean>;
  /** Renames a draft; false when another tab has it open. */
  rename(id: string, name: string): Promise<boolean>;
  /** Removes a draft that is not open; returns a function that restores it, or undefined when it was not removed. */
  remove(id: string): Promise<(() => Promise<void>) | undefined>;
  timeline(id: string): Promise<Timeline | undefined>;
  /** Restores an earlier text of a draft, as an undo step, opening the draft for that; the current text goes into the timeline. False as for `open`. */
  restore(id: string, text: string): Promise<boolean>;
  /** All drafts as a file, in their present state, including those that storage refuses. */
  exportAll(): Promise<string>;
  /** Adds the drafts of such a file; overwrites none. */
  importAll(file: string): Promise<ImportResult>;
}

/** Creates what the list of drafts works with. */
export function createDrafts(options: AutosaveOptions & { autosave: Autosave }): Drafts {
  const { workbench, storage, claims, autosave, silence, writer } = options;
  const calm = <T>(running: Promise<T>) => unlessSilent(silence, running);
  const openHere = (): string => workbench.getState().draft.id;

  /** A draft in its present state, which storage may not have because it refuses it. */
  function latest(id: string, kept: KeptDraft | undefined): KeptDraft | undefined {
    const snapshot = autosave.unsaved().find((unsaved) => unsaved.id === id);
    const now = Date.now();
    return snapshot ? asKept({ ...snapshot, created: kept?.record.created ?? now, changed: now }, writer, now) : kept;
  }

  async function listAll(): Promise<DraftRecord[]> {
    await calm(autosave.whenIdle());
    const kept = new Map((await calm(storage.list())).map((record) => [record.id, record]));
    const ids = new Set([...autosave.unsaved().map(({ id }) => id), ...kept.keys()]);
    return [...ids].flatMap((id) => {
      const record = kept.get(id);
      return latest(id, record && { record, files: {} })?.record ?? [];
    });
  }

  async function load(id: string): Promise<WholeDraft | undefined> {
    await calm(autosave.whenIdle());
    const kept = await calm(storage.load(id));
    const draft = latest(id, kept);
    return draft && { ...draft, versions: kept?.versions ?? [], damaged: kept?.damaged ?? 0 };
  }

  async function loadAll(): Promise<KeptDraft[]> {
    const drafts = await Promise.all((await listAll()).map(({ id }) => load(id)));
    return drafts.filter((draft) => draft !== undefined);
  }

  async function whereOpen(): Promise<(id: string) => ListedDraft['open']> {
    const held = await claims.heldElsewhere();
    return (id) => (id === openHere() ? 'here' : held.has(id) ? 'elsewhere' : 'nowhere');
  }

  async function open(id: string): Promise<boolean> {
    if (id === openHere()) return true;
    // A draft left a moment ago is released before it is claimed again.
    await calm(autosave.whenIdle());
    if (!(await claims.claim(id))) return false;
    let draft: WholeDraft | undefined;
    let typed: JournalEntry | undefined;
    try {
      [typed] = await calm(replayJournal(options, id, true));
      draft = await load(id);
    } finally {
      if (!draft) claims.release(id);
    }
    if (!draft) return false;
    autosave.noteLoaded(draft);
    const entry: WholeEntry | undefined = typed && follows(typed, draft) ? wholeEntry(typed, draft) : undefined;
    const { text, name, sample } = entry ? { ...entry, sample: false } : draft.record;
    workbench.getState().open({ text, name, files: draft.files, id, sample });
    if (entry) handOver(entry, options);
    return true;
  }

  return {
    onAnswer: (listener) =>
      silence.onChange((silent) => {
        if (!silent) listener();
      }),
    async list() {
      const [drafts, where] = await Promise.all([listAll(), whereOpen()]);
      return drafts.map((draft) => ({ ...draft, open: where(draft.id) }));
    },
    listDamaged: () => calm(storage.listDamaged()),
    salvage: (key) => calm(storage.salvage(key)),
    removeDamaged: async (key) => {
      const undo = await calm(storage.removeDamaged(key));
      return () => calm(undo());
    },
    open,
    async openCopy(id, text) {
      const draft = await load(id);
      if (draft) workbench.getState().open({ text: text ?? draft.record.text, name: copyName(draft.record.name), files: draft.files });
      return draft !== undefined;
    },
    async rename(id, name) {
      const where = (await whereOpen())(id);
      if (where === 'elsewhere') return false;
      if (where === 'nowhere') await calm(autosave.rename(id, name));
      workbench.getState().rename(id, name);
      await calm(autosave.whenIdle());
      return true;
    },
    async remove(id) {
      const draft = await load(id);
      if (!draft || (await whereOpen())(id) !== 'nowhere') return undefined;
      await calm(autosave.remove(id));
      return () => calm(storage.add([draft]));
    },
    async timeline(id) {
      const [draft, where] = await Promise.all([load(id), whereOpen()]);
      return (
        draft && {
          name: draft.record.name,
          text: draft.record.text,
          open: where(id),
          versions: [...draft.versions].reverse(),
          damaged: draft.damaged ?? 0,
        }
      );
    },
    async restore(id, text) {
      if (!(await open(id))) return false;
      await calm(autosave.whenIdle());
      await calm(storage.keepVersion(id));
      // Another draft may have been opened meanwhile.
      if (openHere() !== id) return false;
      workbench.getState().replace(text);
      return true;
    },
    exportAll: async () => writeDraftsFile(await loadAll(), Date.now()),
    async importAll(file) {
      const read = readDraftsFile(file);
      if (!read.ok) return read;
      const present = await loadAll();
      const ids = new Set(present.map(({ record }) => record.id));
      const there = new Set(present.map(({ record, files }) => spelled({ ...record, files })));
      const added: WholeDraft[] = [];
      for (const draft of read.drafts) {
        const spelling = spelled(draft);
        if (there.has(spelling)) continue;
        const id = ids.has(draft.id) ? newId() : draft.id;
        there.add(spelling);
        ids.add(id);
        added.push({ ...asKept({ ...draft, id }, writer, Date.now()), versions: [] });
      }
      await calm(storage.add(added));
      return { ok: true, added: added.length, skipped: read.drafts.length - added.length };
    },
  };
}

function asKept({ files, ...draft }: FileDraft, writer: string, now: number): KeptDraft {
  return {
    record: {
      ...draft,
      // The next change must be later by this browser's clock.
      changed: Math.min(draft.changed, now),
      target: targetOf(parseCached(draft)),
      sample: false,
      size: bytesIn(draft.text) + totalSize(files),
      fileCount: Object.keys(files).length,
      versioned: undefined,
      writer,
      revision: 1,
    },
    files,
  };
}

/** Identifies drafts with the same contents: one text, whatever the order of paths and of an entry's keys. */
const spelled = ({ text, name, files }: Pick<FileDraft, 'text' | 'name' | 'files'>): string =>
  JSON.stringify([
    text,
    name,
    Object.keys(files)
      .sort()
      .map((path) => [path, Object.entries(files[path] ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))]),
  ]);
