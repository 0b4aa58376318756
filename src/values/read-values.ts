import type { Value } from '../core/document/read.ts';
import type { Path } from '../core/report/finding.ts';
import { childOf } from '../core/document/values.ts';
import { readFlag } from '../core/document/resolve-scalar.ts';

const at = (value: Value | undefined, keys: readonly (string | number)[]): Value | undefined =>
  keys.reduce<Value | undefined>(childOf, value);

/** The text at a key of a value, or further down; empty where there is none. */
export function textAt(value: Value | undefined, ...keys: (string | number)[]): string {
  const text = at(value, keys);
  return typeof text === 'string' ? text : '';
}

/** The items of the list at a key of a value, or further down; none where there is no list. */
export function listAt(value: Value | undefined, ...keys: (string | number)[]): readonly Value[] {
  const list = at(value, keys);
  return Array.isArray(list) ? list : [];
}

/** The yes or no at a key of a value, as Butane reads it; undefined where it is neither. */
export const flagAt = (value: Value | undefined, key: string): boolean | undefined => readFlag(textAt(value, key));

/** The text of a scalar, null and absent being empty; undefined for a list or mapping. */
export function writtenText(value: Value | undefined): string | undefined {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : undefined;
}

/** The value at a path of a config. */
export const valueIn = (value: Value | undefined, path: Path): Value | undefined => path.reduce<Value | undefined>(childOf, value);

/** Whether `path` is `prefix` or stands below it. */
export const isWithin = (path: Path, prefix: Path): boolean =>
  prefix.length <= path.length && prefix.every((key, index) => path[index] === key || String(path[index]) === String(key));
