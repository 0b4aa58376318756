import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { draftDatabase } from './database.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

const openRaw = (version: number) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bunsen', version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it cannot be opened'));
  });

test('an older Bunsen that keeps it closed is reported, and waited for', async () => {
  const older = await openRaw(1);
  const onBlocked = vi.fn<(blocked: boolean) => void>();
  const count = draftDatabase(onBlocked)((transaction) => transaction.objectStore('drafts').count());
  await vi.waitFor(() => expect(onBlocked).toHaveBeenCalledExactlyOnceWith(true));
  older.close();
  expect(await count).toBe(0);
  expect(onBlocked).toHaveBeenLastCalledWith(false);
});

test('a newer Bunsen does not have to wait, and is not overwritten', async () => {
  const run = draftDatabase(() => undefined);
  await run((transaction) => transaction.objectStore('drafts').count());
  const newer = await openRaw(3);
  expect(newer.version).toBe(3);
  await expect(run((transaction) => transaction.objectStore('drafts').count())).rejects.toThrow(
    'A newer version of Bunsen is using the drafts. Reload this page to get it.',
  );
});

test('what a newer Bunsen left is recognised as that', async () => {
  (await openRaw(3)).close();
  await expect(draftDatabase(() => undefined)(() => Promise.resolve())).rejects.toThrow('A newer version of Bunsen is using the drafts');
});

test('a connection that the browser has closed is opened again, whether or not it said so', async () => {
  const run = draftDatabase(() => undefined);
  const used = vi.spyOn(IDBDatabase.prototype, 'transaction').mock.contexts;
  const count = () => run((transaction) => transaction.objectStore('drafts').count());
  await count();
  // The connections are the fake's.
  forceCloseDatabase(used[0] as Parameters<typeof forceCloseDatabase>[0]);
  await count();
  expect(new Set(used).size).toBe(2);
  (used.at(-1) as IDBDatabase).close();
  expect(await Promise.all([count(), count()])).toEqual([0, 0]);
  expect(new Set(used).size).toBe(3);
});

test('a transaction is done as a whole, or not at all', async () => {
  const run = draftDatabase(() => undefined);
  const work = run(async (transaction) => {
    await transaction.objectStore('files').put({ text: 'a' }, ['id', 'a']);
    throw new Error('halfway');
  });
  await expect(work).rejects.toThrow('halfway');
  expect(await run((transaction) => transaction.objectStore('files').count())).toBe(0);
});

test('where there is no IndexedDB it rejects, and is tried again', async () => {
  const run = draftDatabase(() => undefined);
  const { indexedDB } = globalThis;
  Object.assign(globalThis, { indexedDB: undefined });
  await expect(run(() => Promise.resolve())).rejects.toThrow();
  Object.assign(globalThis, { indexedDB });
  await run(() => Promise.resolve());
});
