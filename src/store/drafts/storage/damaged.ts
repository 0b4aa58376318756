import { keysOf, type RunTransaction } from './database.ts';
import { fieldsOf } from './fields-of.ts';

/** A record in the place of a draft that is not one. */
export interface DamagedDraft {
  key: IDBValidKey;
  /** Its name, if that is left. */
  name: string | undefined;
  /** Its text, where that is whole. */
  text: string | undefined;
}

/** What is in the place of a draft, as a damaged one. */
export const asDamaged = (key: IDBValidKey, value: unknown): DamagedDraft => ({
  key,
  name: stringIn(value, 'name'),
  text: stringIn(value, 'text'),
});

/** The value of a record under that name, if it is a non-empty text. */
function stringIn(value: unknown, name: 'name' | 'text'): string | undefined {
  const found = fieldsOf(value)[name];
  return typeof found === 'string' && found !== '' ? found : undefined;
}

/** Everything kept under the key of a damaged draft. */
interface Remains {
  record: unknown;
  files: { key: IDBValidKey; value: unknown }[];
  versions: unknown[];
}

/** Reads what is left of a damaged draft; what cannot be read is left out. */
async function readRemains(run: RunTransaction, key: IDBValidKey): Promise<Remains> {
  // Each separately: one that the browser cannot read ends its transaction.
  const read = <T>(what: Promise<T>): Promise<T | undefined> => what.catch(() => undefined);
  // Despite the types, there may be any key.
  const range = keysOf(key as string);
  const [record, keys, values, versions] = await Promise.all([
    read(run<unknown>((transaction) => transaction.objectStore('drafts').get(key as string))),
    read(run((transaction) => transaction.objectStore('files').getAllKeys(range))),
    read(run<unknown[]>((transaction) => transaction.objectStore('files').getAll(range))),
    read(run<unknown[]>((transaction) => transaction.objectStore('versions').getAll(range))),
  ]);
  return { record, files: (keys ?? []).map((fileKey, index) => ({ key: fileKey, value: values?.[index] })), versions: versions ?? [] };
}

/** What is left of a damaged draft, as a text that people can search for what they wrote. */
export async function salvage(run: RunTransaction, key: IDBValidKey): Promise<string> {
  const { record, files, versions } = await readRemains(run, key);
  return spell({ record, files: files.map((file) => [file.key, file.value]), versions });
}

/** Removes a damaged draft; returns a function that restores it as it was. */
export async function removeDamaged(run: RunTransaction, key: IDBValidKey): Promise<() => Promise<void>> {
  const { record, files, versions } = await readRemains(run, key);
  await run(async (transaction) => {
    const range = keysOf(key as string);
    await Promise.all([
      transaction.objectStore('drafts').delete(key as string),
      transaction.objectStore('files').delete(range),
      transaction.objectStore('versions').delete(range),
    ]);
  });
  return () =>
    run(async (transaction) => {
      // Unchanged: despite the types, they may be anything.
      const put = (store: 'drafts' | 'files' | 'versions', value: unknown, at?: IDBValidKey) =>
        transaction.objectStore(store).put(value as never, at as never);
      if (record !== undefined) await put('drafts', record);
      await Promise.all([
        ...files.map((file) => put('files', file.value, file.key)),
        ...versions.map((version) => put('versions', version)),
      ]);
    });
}

/** Anything as JSON; what JSON does not have is spelled in words. */
export function spell(value: unknown): string {
  const above: unknown[] = [];
  function plain(this: unknown, _: string, given: unknown): unknown {
    // `this` is the object that contains the value.
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (typeof given === 'bigint' || typeof given === 'symbol' || typeof given === 'function') return String(given);
    if (typeof given === 'number' && !Number.isFinite(given)) return String(given);
    if (typeof given !== 'object' || given === null) return given;
    if (above.includes(given)) return '(itself)';
    if (given instanceof Map || given instanceof Set) return plain.call(this, _, [...given]);
    if (given instanceof ArrayBuffer) return plain.call(this, _, [...new Uint8Array(given)]);
    if (ArrayBuffer.isView(given) || given instanceof RegExp || given instanceof Error) return Object.prototype.toString.call(given);
    above.push(given);
    return given;
  }
  try {
    return JSON.stringify(value, plain, 1);
  } catch (error) {
    return JSON.stringify({ failure: String(error) });
  }
}
