import { newerBunsen } from '#words/drafts/draft-notices';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { FileEntry } from '../../../core/files/file-entry.ts';
import type { DraftRecord, Version } from './draft.ts';

/** Only `draft-storage.ts` ever writes to it. */
interface DraftSchema extends DBSchema {
  drafts: { key: string; value: DraftRecord };
  /** By the draft's id and the path. */
  files: { key: [string, string]; value: FileEntry };
  /** By the draft's id and the time. */
  versions: { key: [string, number]; value: Version & { draft: string } };
}

type Stores = StoreNames<DraftSchema>[];

const stores: Stores = ['drafts', 'files', 'versions'];

/** Several reads and writes that happen as one. */
export type DraftTransaction = IDBPTransaction<DraftSchema, Stores, 'readwrite'>;

/** Runs work as one transaction on everything: all of it is kept, or nothing is and it rejects. */
export type RunTransaction = <T>(work: (transaction: DraftTransaction) => Promise<T>) => Promise<T>;

/**
 * Opens the database on first use, and again when the browser has closed it. `onBlocked` is called with true when an
 * older Bunsen in another tab keeps it closed, and with false when none does.
 */
export function draftDatabase(onBlocked: (blocked: boolean) => void): RunTransaction {
  let opening: Promise<IDBPDatabase<DraftSchema>> | undefined;

  // Asynchronous, because without IndexedDB it throws at once.
  const open = async (forget: () => void) =>
    openDB<DraftSchema>('bunsen', 2, {
      upgrade(database) {
        database.createObjectStore('files');
        database.createObjectStore('drafts', { keyPath: 'id' });
        database.createObjectStore('versions', { keyPath: ['draft', 'at'] });
      },
      blocked: () => onBlocked(true),
      // A newer Bunsen waits in another tab; it must not wait for this one to be closed.
      blocking(_before, _after, { target }) {
        forget();
        // The event is one of the connection's.
        (target as IDBDatabase).close();
      },
      terminated: forget,
    });

  function connect() {
    if (opening) return opening;
    const forget = () => {
      if (opening === mine) opening = undefined;
    };
    const mine = open(forget)
      .catch((error: unknown) => {
        forget();
        throw isNewer(error) ? new Error(newerBunsen, { cause: error }) : error;
      })
      .finally(() => onBlocked(false));
    opening = mine;
    return mine;
  }

  async function begin(): Promise<DraftTransaction> {
    const tried = connect();
    const database = await tried;
    try {
      return database.transaction(stores, 'readwrite');
    } catch {
      // The browser has closed it silently, as it may when a page was put to sleep.
      if (opening === tried) opening = undefined;
      return (await connect()).transaction(stores, 'readwrite');
    }
  }

  return async (work) => {
    const transaction = await begin();
    // Its failure is reported below; an unhandled rejection would be an error of the page.
    transaction.done.catch(() => undefined);
    try {
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has already ended.
      }
      throw transaction.error ?? error;
    }
  };
}

const isNewer = (error: unknown): boolean => error instanceof Error && error.name === 'VersionError';

/** All keys that begin with a draft's id. */
export const keysOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id], [id, []]);
