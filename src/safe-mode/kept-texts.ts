import * as words from '#words/page/safe-mode';
import { choiceKey } from '../store/drafts/choice-key.ts';
import { storageJournal } from '../store/drafts/journal/journal.ts';

/** A text that is kept in this browser. */
export interface KeptText {
  /** The id of its draft, which is a text unless its record is damaged. */
  id: string | number;
  name: string;
  text: string;
  /** When it was changed, in milliseconds since 1970. */
  at: number;
}

/** All texts found, and whether the database was among what was read. */
export interface KeptTexts {
  texts: readonly KeptText[];
  complete: boolean;
}

/** Milliseconds within which the database has to answer. */
const patience = 3000;
const databaseName = 'bunsen';

/**
 * Reads what is kept in this browser, the tab's own draft first and then the latest one, and does nothing else with it:
 * no text is parsed, none changed. What cannot be read is left out; a database that does not answer is not waited for.
 */
export async function readKeptTexts(own: string | undefined): Promise<KeptTexts> {
  const journal = storageJournal(() => localStorage)
    .read()
    .flatMap(readText);
  const kept = await inTime(readDatabase());
  const there = new Set<string>();
  const texts = [...journal, ...(kept ?? [])]
    .sort((a, b) => Number(b.id === own) - Number(a.id === own) || b.at - a.at)
    .filter(({ id, text }) => {
      const same = `${id} ${text}`;
      return !there.has(same) && there.add(same);
    });
  return { texts, complete: kept !== undefined };
}

/** Removes a draft with everything that belongs to it; rejects when that is not possible. */
export async function removeKept(id: string | number): Promise<void> {
  const journal = storageJournal(() => localStorage);
  for (const entry of journal.read()) {
    if (entry.id === id) journal.remove(entry);
  }
  localStorage.removeItem(choiceKey(String(id)));
  const database = await openDatabase();
  if (!database) return;
  const stores = ['drafts', 'files', 'versions'].filter((store) => database.objectStoreNames.contains(store));
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) transaction.objectStore(store).delete(store === 'drafts' ? id : IDBKeyRange.bound([id], [id, []]));
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error(words.browserDidNotDelete));
  });
  database.close();
}

/** The text of a record, which may be damaged: nothing but the text has to be there. */
function readText(record: unknown): KeptText[] {
  const { id, name, text, at, changed = at } = Object(record) as Partial<Record<string, unknown>>;
  if (typeof text !== 'string' || text === '') return [];
  return [
    {
      id: typeof id === 'string' || typeof id === 'number' ? id : '',
      name: typeof name === 'string' ? name : 'config',
      text,
      at: typeof changed === 'number' && Math.abs(changed) < 8e15 ? changed : 0,
    },
  ];
}

async function readDatabase(): Promise<KeptText[]> {
  const database = await openDatabase();
  if (!database) return [];
  try {
    if (!database.objectStoreNames.contains('drafts')) return [];
    const store = database.transaction('drafts').objectStore('drafts');
    const keys = await result(store.getAllKeys());
    const records = await Promise.all(keys.map((key) => result(store.get(key)).catch(() => undefined)));
    return records.flatMap(readText);
  } finally {
    database.close();
  }
}

/** The database as it is, in whatever version; undefined when there is none, and none is created. */
function openDatabase(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    let isNew = false;
    request.onupgradeneeded = () => {
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.onversionchange = () => request.result.close();
      resolve(request.result);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(undefined);
      else reject(request.error ?? new Error(words.databaseNotOpened));
    };
  });
}

function result<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      // The others are still to be read.
      event.preventDefault();
      reject(request.error ?? new Error(words.recordNotRead));
    };
  });
}

const inTime = <T>(answer: Promise<T>): Promise<T | undefined> =>
  Promise.race([answer.catch(() => undefined), new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
