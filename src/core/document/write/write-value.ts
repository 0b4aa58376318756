import { sourceOf } from './item-source.ts';
import type { Layout } from './layout.ts';
import { blockScalar, Copied, inlineScalar, isNewScalar, type Literal, type Quoting } from './write-scalar.ts';

/** A value that an edit writes. */
export type NewValue = string | number | boolean | Literal | Copied | readonly NewValue[] | { readonly [key: string]: NewValue };

/** How to write values; `blocks` allows literal block scalars for texts of several lines. */
export interface Style extends Quoting {
  layout: Layout;
  blocks: boolean;
}

/** A value as written: what follows the colon or dash on its line, and the lines below it, with their indentation. */
export interface Written {
  head: string;
  lines: string[];
}

const spaces = (count: number): string => ' '.repeat(count);

/** Whether a value takes several lines below its key: a non-empty collection. */
export function isBlockCollection(value: NewValue): value is readonly NewValue[] | { readonly [key: string]: NewValue } {
  return !isNewScalar(value) && Object.keys(value).length > 0;
}

/** Writes a value on one line, as in a flow collection. */
export function writeFlow(value: NewValue, style: Quoting): string {
  if (isNewScalar(value)) return inlineScalar(value, true, style);
  if (isList(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, item]) => writeFlowEntry(key, item, style))
    .join(', ')}}`;
}

/** Writes `key: value` on one line, as in a flow mapping. */
export function writeFlowEntry(key: string, value: NewValue, style: Quoting): string {
  return `${inlineScalar(key, true, { ...style, always: false })}: ${writeFlow(value, style)}`;
}

/** Writes the entries of a mapping, or the items of a list, as lines at a column. */
export function writeLines(value: NewValue, column: number, style: Style): string[] {
  if (isNewScalar(value)) return [spaces(column) + inlineScalar(value, false, style)];
  if (isList(value)) return value.flatMap((item) => writeItem(item, column, style));
  return Object.entries(value).flatMap(([key, item]) => writeEntry(key, item, column, style));
}

/** Writes `key: value` as lines at a column. */
export function writeEntry(key: string, value: NewValue, column: number, style: Style): string[] {
  const { head, lines } = writeValue(value, column, true, style);
  return [`${spaces(column)}${inlineScalar(key, false, { ...style, always: false })}:${head && ` ${head}`}`, ...lines];
}

/** Writes `- value` as lines at a column; a mapping's or list's first entry is on the line of the dash. */
export function writeItem(value: NewValue, column: number, style: Style, gap = 1): string[] {
  const source = style.blocks ? sourceOf(value) : undefined;
  if (source) return source(column, gap);
  const dash = `${spaces(column)}-${spaces(gap)}`;
  if (isBlockCollection(value)) {
    const [first = '', ...rest] = writeLines(value, dash.length, style);
    return [dash + first.slice(dash.length), ...rest];
  }
  const { head, lines } = writeValue(value, column, false, style);
  return [dash + head, ...lines];
}

/** Writes a value for a key or dash at `column`. */
export function writeValue(value: NewValue, column: number, underKey: boolean, style: Style): Written {
  const { layout } = style;
  if (isBlockCollection(value)) {
    return { head: '', lines: writeLines(value, column + (isList(value) && underKey ? layout.listStep : layout.step), style) };
  }
  if (value instanceof Copied && style.blocks) return value.inBlock(column, underKey);
  const block = typeof value === 'string' && value.includes('\n') && style.blocks && blockScalar(value, '|', column + layout.step, column);
  return block || { head: isNewScalar(value) ? inlineScalar(value, false, style) : isList(value) ? '[]' : '{}', lines: [] };
}

/** Whether a new value is a list. `Array.isArray` alone does not narrow readonly arrays. */
export const isList = (value: NewValue): value is readonly NewValue[] => Array.isArray(value);

/** Whether the collections of a value are nested more deeply than `most`. */
export function isDeeper(value: NewValue, most: number): boolean {
  let level: NewValue[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one): NewValue[] => (isNewScalar(one) ? [] : Object.values(one)));
  }
  return false;
}
