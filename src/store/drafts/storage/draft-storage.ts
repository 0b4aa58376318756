import { changeBetween } from '../../files-change.ts';
import { totalSize, type LocalFiles } from '../../local-files.ts';
import { newId } from '../../draft-meta.ts';
import { asDamaged, removeDamaged, salvage, type DamagedDraft } from './damaged.ts';
import { keysOf, type DraftTransaction, type RunTransaction } from './database.ts';
import { bytesIn, type DraftRecord, type Snapshot, type Stamp, type WholeDraft } from './draft.ts';
import { readFiles, readRecord, readVersion } from './read-record.ts';
import { thin, wantsVersion } from './timeline.ts';

/** What to keep, and what the writer knows about the state that is already kept. */
export interface Save {
  snapshot: Snapshot;
  /** What this visit of the page last read or wrote; undefined for a new draft. */
  known: { stamp: Stamp; files: LocalFiles } | undefined;
}

/** The stamp it was kept under; or nothing, because another tab has written or removed the draft meanwhile. */
export type SaveOutcome = { kind: 'kept'; stamp: Stamp } | { kind: 'taken' } | { kind: 'gone' };

/** Keeps drafts. Every method rejects when storage fails, is full or forbidden, and has changed nothing then. */
export interface DraftStorage {
  /** Every draft that can be read, the most recently changed first. */
  list(): Promise<DraftRecord[]>;
  /** What is in the place of a draft and is not one. */
  listDamaged(): Promise<DamagedDraft[]>;
  /** What is left of a damaged draft, as a text. */
  salvage(key: IDBValidKey): Promise<string>;
  /** Removes a damaged draft; returns a function that restores it. */
  removeDamaged(key: IDBValidKey): Promise<() => Promise<void>>;
  load(id: string): Promise<WholeDraft | undefined>;
  /** Whether a draft is in the known state, or one that this visit wrote; undefined when there is none. */
  isAsKnown(id: string, known: Stamp): Promise<boolean | undefined>;
  /** Overwrites the known state of a draft, and no other. Where storage is full, versions of the timeline are dropped to make room. */
  save(save: Save): Promise<SaveOutcome>;
  /** Puts the current text into the timeline. */
  keepVersion(id: string): Promise<void>;
  /** Renames a draft, whatever its state; only if that is the known one does it become a state that this visit wrote. */
  rename(id: string, name: string, known: Stamp | undefined): Promise<void>;
  remove(id: string): Promise<void>;
  /** Removes a draft unless it has a timeline, or is in another state than the known one; returns whether it did. */
  removeIfPristine(id: string, known: Stamp): Promise<boolean>;
  /** Adds drafts whose ids are not taken. */
  add(drafts: readonly WholeDraft[]): Promise<void>;
}

/** Keeps drafts in a database, on behalf of one visit of the page. */
export function draftStorage(run: RunTransaction, writer: string, now: () => number = Date.now): DraftStorage {
  const stamped = (record: DraftRecord, changes: Partial<DraftRecord>): DraftRecord => ({
    ...record,
    ...changes,
    writer,
    revision: record.revision + 1,
    changed: Math.max(now(), record.changed + 1),
  });

  /** Writes a draft. `room` is how much of its timeline, from the oldest on, is given up for that: from 0 to 1. */
  const save = ({ snapshot, known }: Save, room: number): Promise<SaveOutcome> =>
    run(async (transaction) => {
      const { id, text, files } = snapshot;
      const value: unknown = await transaction.objectStore('drafts').get(id);
      const record = readRecord(value);
      // Damaged records are not overwritten: something of them may still be saved.
      if (value !== undefined && !(record && isKnown(record, known?.stamp, writer))) return { kind: 'taken' };
      if (!record && known) return { kind: 'gone' };
      if (room > 0) await giveWay(transaction, id, room);
      // What another visit left is a version in any case.
      const versioned = record?.writer === writer ? record.versioned : undefined;
      const versions = record && room === 0 && wantsVersion(record.text, text, versioned, now());
      if (versions) await addVersion(transaction, record, now());
      const first: DraftRecord = record ?? {
        ...snapshotRecord(snapshot),
        created: now(),
        changed: 0,
        versioned: undefined,
        writer,
        revision: 0,
      };
      const next = stamped(first, { ...snapshotRecord(snapshot), ...(versions && { versioned: now() }) });
      await Promise.all([transaction.objectStore('drafts').put(next), putFiles(transaction, id, known?.files ?? {}, files)]);
      return { kind: 'kept', stamp: { writer, revision: next.revision } };
    });

  /** Everything in the place of drafts; where the browser cannot read one, everything else. */
  async function readAll(): Promise<{ key: IDBValidKey; value: unknown }[]> {
    try {
      return await run(async (transaction) => {
        const store = transaction.objectStore('drafts');
        const keys = await store.getAllKeys();
        const values = await store.getAll();
        return keys.map((key, index) => ({ key, value: values[index] }));
      });
    } catch (error) {
      const keys = await run((transaction) => transaction.objectStore('drafts').getAllKeys());
      if (keys.length === 0) throw error;
      // A failure ends its transaction, so each has its own.
      const read = await Promise.allSettled(keys.map((key) => run<unknown>((transaction) => transaction.objectStore('drafts').get(key))));
      if (read.every(({ status }) => status === 'rejected')) throw error;
      return keys.map((key, index) => ({ key, value: read[index]?.status === 'fulfilled' ? read[index].value : undefined }));
    }
  }

  return {
    list: async () => (await readAll()).flatMap(({ value }) => readRecord(value) ?? []).sort((a, b) => b.changed - a.changed),
    listDamaged: async () => (await readAll()).flatMap(({ key, value }) => (readRecord(value) ? [] : asDamaged(key, value))),
    salvage: (key) => salvage(run, key),
    removeDamaged: (key) => removeDamaged(run, key),
    load: (id) => run((transaction) => load(transaction, id)),
    isAsKnown: (id, known) =>
      run(async (transaction) => {
        const record = await getRecord(transaction, id);
        return record && isKnown(record, known, writer);
      }),
    async save(draft) {
      for (const room of [0, 0.5]) {
        try {
          return await save(draft, room);
        } catch (error) {
          if (!isFull(error)) throw error;
        }
      }
      return save(draft, 1);
    },
    keepVersion: (id) =>
      run(async (transaction) => {
        const record = await getRecord(transaction, id);
        if (!record) return;
        await addVersion(transaction, record, now());
        await transaction.objectStore('drafts').put({ ...record, versioned: now() });
      }),
    rename: (id, name, known) =>
      run(async (transaction) => {
        const record = await getRecord(transaction, id);
        if (!record) return;
        const by = isKnown(record, known, writer) ? writer : newId();
        await transaction.objectStore('drafts').put({ ...record, name, sample: false, writer: by, revision: record.revision + 1 });
      }),
    remove: (id) => run((transaction) => remove(transaction, id)),
    removeIfPristine: (id, known) =>
      run(async (transaction) => {
        const record = await getRecord(transaction, id);
        if (!record || !isKnown(record, known, writer) || record.versioned !== undefined) return false;
        await remove(transaction, id);
        return true;
      }),
    add: (drafts) =>
      run(async (transaction) => {
        await Promise.all(
          drafts.map(({ record, files, versions }) =>
            Promise.all([
              transaction.objectStore('drafts').add(record),
              putFiles(transaction, record.id, {}, files),
              ...versions.map((version) => transaction.objectStore('versions').add({ ...version, draft: record.id })),
            ]),
          ),
        );
      }),
  };
}

/** Whether a kept draft is in the known state, or one that the writer made of it. */
export const isKnown = (record: Stamp, known: Stamp | undefined, writer: string): boolean =>
  record.writer === writer || (record.writer === known?.writer && record.revision === known.revision);

const isFull = (error: unknown): boolean => error instanceof Error && error.name === 'QuotaExceededError';

/** What a draft's record has about the draft itself. */
const snapshotRecord = ({ id, name, text, files, target, sample }: Snapshot) => ({
  id,
  name,
  text,
  target,
  sample,
  size: bytesIn(text) + totalSize(files),
  fileCount: Object.keys(files).length,
});

const getRecord = async (transaction: DraftTransaction, id: string): Promise<DraftRecord | undefined> =>
  readRecord(await transaction.objectStore('drafts').get(id));

async function load(transaction: DraftTransaction, id: string): Promise<WholeDraft | undefined> {
  const [record, paths, entries, versions] = await Promise.all([
    getRecord(transaction, id),
    transaction.objectStore('files').getAllKeys(keysOf(id)),
    transaction.objectStore('files').getAll(keysOf(id)),
    transaction.objectStore('versions').getAll(keysOf(id)),
  ]);
  if (!record) return undefined;
  const files = readFiles(paths, entries);
  const whole = versions.flatMap((version) => readVersion(version) ?? []);
  return { record, files, versions: whole, damaged: entries.length - Object.keys(files).length + versions.length - whole.length };
}

async function putFiles(transaction: DraftTransaction, id: string, before: LocalFiles, after: LocalFiles): Promise<void> {
  const change = changeBetween(before, after);
  if (!change) return;
  const store = transaction.objectStore('files');
  await Promise.all([
    ...change.removed.map((path) => store.delete([id, path])),
    ...Object.entries(change.put).map(([path, entry]) => store.put(entry, [id, path])),
  ]);
}

/** Puts the text of a record into its timeline, and thins that. */
async function addVersion(transaction: DraftTransaction, { id, text, changed }: DraftRecord, now: number): Promise<void> {
  const store = transaction.objectStore('versions');
  await store.put({ draft: id, at: changed, text, size: bytesIn(text) });
  const versions = (await store.getAll(keysOf(id))).flatMap((version) => readVersion(version) ?? []);
  const kept = new Set(thin(versions, now));
  await Promise.all(versions.filter((version) => !kept.has(version)).map(({ at }) => store.delete([id, at])));
}

async function giveWay(transaction: DraftTransaction, id: string, part: number): Promise<void> {
  const store = transaction.objectStore('versions');
  const keys = await store.getAllKeys(keysOf(id));
  await Promise.all(keys.slice(0, Math.ceil(keys.length * part)).map((key) => store.delete(key)));
}

async function remove(transaction: DraftTransaction, id: string): Promise<void> {
  await Promise.all([
    transaction.objectStore('drafts').delete(id),
    transaction.objectStore('files').delete(keysOf(id)),
    transaction.objectStore('versions').delete(keysOf(id)),
  ]);
}
