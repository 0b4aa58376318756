import { doubleQuoted } from '../../core/document/write/double-quoted.ts';
import { isPlainSafe } from '../../core/document/write/write-scalar.ts';
import type { ResolvedField, ResolvedShape } from '../../core/spec/resolve.ts';
import { formFields } from '../../values/field-order.ts';
import { isRequired } from '../facts/required.ts';
import type { Place } from '../place/place.ts';
import { stop, type Insert } from '../ask/insert.ts';

/** How something is written, and whether there is more to choose from behind it. */
export interface Written {
  insert: Insert;
  goesOn: boolean;
}

/** Whether the value of a field is a text of several lines. */
export const isTextBlock = ({ type, list, name, field: { control } }: ResolvedField): boolean =>
  type === 'string' && !list && (name === 'inline' || control === 'unit');

/** The key that every item of a shape begins with; undefined where none must be there, or where it is no text. */
export const firstKey = (shape: ResolvedShape | undefined): ResolvedField | undefined =>
  shape && formFields(shape).find((field) => isRequired(field) && field.type === 'string' && !field.list);

/** What an item of a shape begins with. */
export function firstOfItem(shape: ResolvedShape | undefined): Insert {
  const first = firstKey(shape);
  return first ? [`${first.name}: `, stop()] : [stop()];
}

/** A text as a scalar at a place: as it is where it stays a text, else in quotes. Undefined where it does not fit into the quotes that are there. */
export function scalarAt(value: string, { quote, flow }: Place, { type }: ResolvedField): string | undefined {
  if (quote !== '') return /["'\\]/.test(value) ? undefined : value;
  return type !== 'string' || isPlainSafe(value, flow) ? value : doubleQuoted(value);
}
