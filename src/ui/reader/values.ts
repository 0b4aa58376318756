import type { Value } from '../../core/document/read.ts';
import { childOf } from '../../core/document/values.ts';
import { readFlag } from '../../core/document/resolve-scalar.ts';

const at = (value: Value | undefined, keys: readonly (string | number)[]): Value | undefined =>
  keys.reduce<Value | undefined>(childOf, value);

/** The text at a key of a value, or at a path in it; empty where there is none. */
export function textAt(value: Value | undefined, ...keys: (string | number)[]): string {
  const text = at(value, keys);
  return typeof text === 'string' ? text : '';
}

/** The items of the list at a key of a value, or at a path in it; none where there is no list. */
export function listAt(value: Value | undefined, ...keys: (string | number)[]): readonly Value[] {
  const list = at(value, keys);
  return Array.isArray(list) ? list : [];
}

/** The boolean at a key of a value, as Butane reads it; undefined where it is not one. */
export const flagAt = (value: Value | undefined, key: string): boolean | undefined => readFlag(textAt(value, key));
