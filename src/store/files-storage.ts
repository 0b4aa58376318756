import type { FileEntry } from '../core/files/file-entry.ts';
import type { FilesChange } from './files-change.ts';
import type { LocalFiles } from './local-files.ts';

/** Keeps local files across reloads. */
export interface FilesStorage {
  /** The files kept; rejects when storage cannot be read. */
  load(): Promise<LocalFiles>;
  /** Keeps a change, all of it or nothing; rejects when it cannot, e.g. when storage is full or forbidden. */
  save(change: FilesChange): Promise<void>;
}

const storeName = 'files';

/** Keeps local files in an IndexedDB database, one record a file: they may be larger than a Web Storage takes. */
export function indexedFiles(factory: () => IDBFactory): FilesStorage {
  let opening: Promise<IDBDatabase> | undefined;
  const open = () => (opening ??= openDatabase(factory).catch((error: unknown) => {
    opening = undefined;
    throw error;
  }));
  return {
    async load() {
      const records = (await open()).transaction(storeName).objectStore(storeName);
      const [paths, entries] = await Promise.all([done(records.getAllKeys()), done(records.getAll())]);
      // Nothing else is ever put there than by `save`, below.
      return Object.fromEntries(paths.map((path, index) => [path as string, entries[index] as FileEntry]));
    },
    async save({ put, removed }) {
      const transaction = (await open()).transaction(storeName, 'readwrite');
      const records = transaction.objectStore(storeName);
      for (const path of removed) records.delete(path);
      for (const [path, entry] of Object.entries(put)) records.put(entry, path);
      transaction.commit();
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error ?? new Error('the browser gave up on it'));
      });
    },
  };
}

function openDatabase(factory: () => IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory().open('bunsen', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('it cannot be opened'));
    request.onblocked = () => reject(new Error('another tab keeps it closed'));
  });
}

const done = <T,>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error ?? new Error('it cannot be read'));
});
