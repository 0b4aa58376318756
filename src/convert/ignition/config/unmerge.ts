import type { DecodedMapping, DecodedValue } from '../../../core/document/decode.ts';
import { isDecodedMapping } from '../../../core/document/values.ts';
import { itemKey } from '../../../core/ignition/merge.ts';
import type { ResolvedField, ResolvedShape } from '../../../core/spec/resolve.ts';
import type { Notes } from './notes.ts';

/** What items are told apart by. */
const keyNames = ['name', 'path', 'device', 'number', 'label', 'url', 'source'];

/**
 * What is left of a config without what sugar makes: merged over `rendered`, it is `config` again. Undefined where `rendered` is not
 * in it as a whole.
 */
export function unmerge(config: DecodedMapping, rendered: DecodedMapping, shape: ResolvedShape, notes: Notes): DecodedMapping | undefined {
  const rest = new Map(Object.entries(config));
  for (const [name, made] of Object.entries(rendered)) {
    const field = shape.byName.get(name);
    const value = config[name];
    if (!field || value === undefined) return undefined;
    const left = without(value, made, field, notes);
    if (left === undefined) return undefined;
    if (left === nothing) rest.delete(name);
    else rest.set(name, left);
  }
  return notes.copyAll(config, Object.fromEntries(rest));
}

const nothing = Symbol('nothing');

/** A value without what was made of it; undefined where that is not in it. */
function without(value: DecodedValue, made: DecodedValue, field: ResolvedField, notes: Notes): DecodedValue | typeof nothing | undefined {
  if (Array.isArray(value) && Array.isArray(made)) return items(value, made, field, notes);
  if (isDecodedMapping(value) && isDecodedMapping(made) && field.shape) {
    const rest = unmerge(value, made, field.shape, notes);
    return rest && Object.keys(rest).length === 0 ? nothing : rest;
  }
  return value === made ? nothing : undefined;
}

function items(
  value: DecodedValue[],
  made: DecodedValue[],
  field: ResolvedField,
  notes: Notes,
): DecodedValue[] | typeof nothing | undefined {
  const left: { item: DecodedValue; index: number }[] = [];
  const open = new Map(made.map((item, index) => [field.append ? String(index) : itemKey(item, field.shape), item]));
  for (const [index, item] of value.entries()) {
    const key = field.append ? String(index) : itemKey(item, field.shape);
    const counterpart = open.get(key);
    open.delete(key);
    if (counterpart === undefined) left.push({ item, index });
    else {
      const rest = withoutItem(item, counterpart, field, notes);
      if (rest === undefined) return undefined;
      if (rest !== nothing) left.push({ item: rest, index });
    }
  }
  if (open.size > 0) return undefined;
  if (left.length === 0) return nothing;
  const list = left.map(({ item }) => item);
  for (const [index, { index: before }] of left.entries()) notes.copyOne(value, before, list, index);
  return list;
}

/** An item keeps what it is known by, unless nothing else is left of it. */
function withoutItem(
  item: DecodedValue,
  made: DecodedValue,
  field: ResolvedField,
  notes: Notes,
): DecodedValue | typeof nothing | undefined {
  const rest = without(item, made, field, notes);
  if (typeof rest !== 'object' || !isDecodedMapping(rest) || !isDecodedMapping(item)) return rest;
  const key = itemKey(item, field.shape);
  for (const name of keyNames) {
    const value = item[name];
    if (itemKey(rest, field.shape) !== key && value !== undefined) rest[name] = value;
  }
  return rest;
}
