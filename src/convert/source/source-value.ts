import type { Integer } from '../../core/spec/fields/shape.ts';

/** A value of a source, in JSON or YAML, and the 1-based line on which it begins. */
export type SourceValue = SourceScalar | SourceList | SourceMapping;

/** A single value; `text` is it as written, without quotes. */
export interface SourceScalar {
  kind: 'scalar';
  line: number;
  text: string;
  value: string | Integer | boolean | null;
}

export interface SourceList {
  kind: 'list';
  line: number;
  items: SourceValue[];
}

/** A mapping; no key is in it twice. */
export interface SourceMapping {
  kind: 'mapping';
  line: number;
  entries: SourceEntry[];
}

export interface SourceEntry {
  key: string;
  /** The line of its key. */
  line: number;
  value: SourceValue;
}

/** A source that was read, or why it cannot be; `value` is what can be made out of it all the same, to tell what it is. */
export type ReadSource = { ok: true; value: SourceValue } | { ok: false; message: string; line: number; value?: SourceValue };

/** The entry of a mapping with a key; undefined for any other value. */
export const entryOf = (value: SourceValue | undefined, key: string): SourceEntry | undefined =>
  value?.kind === 'mapping' ? value.entries.find((entry) => entry.key === key) : undefined;

/** The value at keys, one inside the other. */
export function valueOf(value: SourceValue | undefined, ...keys: string[]): SourceValue | undefined {
  for (const key of keys) value = entryOf(value, key)?.value;
  return value;
}

/** The text at keys; undefined where there is none. Numbers and words like `true` are texts as written. */
export function textOf(value: SourceValue | undefined, ...keys: string[]): string | undefined {
  const found = valueOf(value, ...keys);
  return found?.kind === 'scalar' && found.value !== null ? found.text : undefined;
}

/** The items of the list at keys; none where there is no list. */
export function itemsOf(value: SourceValue | undefined, ...keys: string[]): SourceValue[] {
  const found = valueOf(value, ...keys);
  return found?.kind === 'list' ? found.items : [];
}

/** The entries of the mapping at keys; none where there is no mapping. */
export function entriesOf(value: SourceValue | undefined, ...keys: string[]): SourceEntry[] {
  const found = valueOf(value, ...keys);
  return found?.kind === 'mapping' ? found.entries : [];
}
