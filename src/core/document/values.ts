import type { DecodedMapping, DecodedValue } from './decode.ts';
import { isObject } from '../json-object.ts';
import type { Path } from '../report/finding.ts';
import type { Value } from './read.ts';

/** Narrows a value of a text to a mapping. */
export const isMapping = (value: Value | undefined): value is { [key: string]: Value } => isObject(value);

/** Narrows a decoded value to a mapping. */
export const isDecodedMapping = (value: DecodedValue | undefined): value is DecodedMapping =>
  typeof value === 'object' && !Array.isArray(value);

/** The child of a value at a key or index; undefined when there is none. */
export function childOf(value: Value | undefined, key: string | number): Value | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  if (isMapping(value) && Object.hasOwn(value, key)) return value[key];
  return undefined;
}

/** The mappings in the value of a field with a shape, each with its path: the items of a list, or the single one. */
export function mappingsOf(value: DecodedValue, path: Path): [DecodedMapping, Path][] {
  // Values of a field with a shape are mappings; the decoder leaves out anything else.
  if (Array.isArray(value)) return value.map((item, index) => [item as DecodedMapping, [...path, index]]);
  return typeof value === 'object' ? [[value, path]] : [];
}
