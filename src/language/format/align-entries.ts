import { blockScalarBody, entriesOf, headerOf, isBlockScalar, isFlow, isWritten, type Entry } from '../../core/document/entries.ts';
import { isBlank } from '../../core/document/text-lines.ts';
import { isAlias, isList, isMapping, type Collection, type YamlNode } from '../../core/yaml/tree/node.ts';
import type { Range } from '../place/sketch.ts';
import { endOf } from '../structure/outline.ts';
import type { Lines } from './lines.ts';

/** How far a nested mapping, list or block of text stands in: two blanks, as Butane's documentation has it. */
const step = 2;

/** A key or dash at the beginning of something: where it is and where it is to be. */
export interface Column {
  start: number;
  old: number;
  new: number;
}

/** Blanks that are to be as many as said. */
export interface Gap extends Range {
  count: number;
}

/** What became of the entries of a text. */
export interface Alignment {
  columns: Column[];
  gaps: Gap[];
}

/**
 * Gives each key and dash its column and each gap between a mark and its value its width. A mapping or list only part of
 * which is in the range stays in its column, and with it what is in the range.
 */
export function alignEntries(lines: Lines, root: YamlNode | undefined, range: Range): Alignment {
  const alignment: Alignment = { columns: [], gaps: [] };
  const open: { node: YamlNode; column: number }[] = root ? [{ node: root, column: 0 }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node } = next;
    if (!isBlock(node)) continue;
    const entries = entriesOf(node) ?? [];
    const first = entries[0];
    const last = entries.at(-1);
    if (!first || !last) continue;
    const isWhole = range.start <= first.start && endOf(lines.text, last) <= range.end;
    const column = isWhole ? next.column : lines.columnOf(first.start);
    const nested: typeof open = [];
    for (const entry of entries) {
      alignEntry(lines, entry, column, alignment, range);
      nested.push({ node: entry.value, column: column + step });
    }
    for (let at = nested.length - 1; at >= 0; at--) open.push(nested[at] ?? next);
  }
  return alignment;
}

const isBlock = (node: YamlNode): node is Collection => (isMapping(node) || isList(node)) && !isFlow(node);

function alignEntry(lines: Lines, entry: Entry, column: number, { columns, gaps }: Alignment, range: Range): void {
  const { text } = lines;
  const { key, value, start } = entry;
  const line = lines.at(start);
  const old = lines.columnOf(start);
  if (lines.isFirst(start)) lines.place(line, column);
  columns.push({ start, old, new: column });
  const by = column - old;
  if (isBlock(value)) {
    // On the line of its dash the first key stands as far in as the others.
    const inside = entriesOf(value)?.[0]?.start ?? value.start;
    const isWhole = range.start <= inside && endOf(text, value) <= range.end;
    if (!key && value.properties.length === 0 && lines.at(value.start) === line)
      gaps.push({ start: start + 1, end: value.start, count: (isWhole ? column + step : lines.columnOf(inside)) - column - 1 });
  } else {
    alignValue(lines, value, { line, column, by });
  }
  if (isBlock(value) ? value.properties.length > 0 : isWritten(value) || value.properties.length > 0)
    addGap(lines, markEnd(entry, text), value.start, gaps, range);
  const colon = key ? colonOf(entry, text) : -1;
  if (key && colon >= 0 && !isAlias(key)) addGap(lines, key.end, colon, gaps, range, 0);
}

/** Moves the further lines of a value with its entry; a block of text is as far in as anything else that is nested. */
function alignValue(lines: Lines, value: YamlNode, { line, column, by }: { line: number; column: number; by: number }): void {
  const { text } = lines;
  const end = endOf(text, value);
  if (!isBlockScalar(value)) {
    if (end > value.start) lines.shiftAfter(line, lines.at(end - 1), by, (at) => !lines.isBlank(at));
    return;
  }
  const header = lines.at(value.content);
  const body = lines.at(blockScalarBody(text, value));
  if (body <= header) return;
  let last = value.end > lines.start(body) ? lines.at(value.end - 1) : header;
  // Empty lines below are no part of it, unless it keeps them.
  while (last > header && !headerOf(text, value).includes('+') && lines.isBlank(last)) last--;
  let first = body;
  while (first < last && lines.isBlank(first)) first++;
  const indent = lines.indent(first);
  // With an indentation indicator, the block is as far from its key as that says.
  const isCounted = /\d/.test(headerOf(text, value));
  const move = isCounted ? by : column + step - indent;
  lines.shiftAfter(header, last, move, (at) => (isCounted || lines.indent(at) >= indent) && lines.start(at) < lines.end(at));
}

function addGap(lines: Lines, start: number, end: number, gaps: Gap[], range: Range, count = 1): void {
  if (start < range.start || end > range.end || end < start || lines.at(start) !== lines.at(end)) return;
  if (isBlank(lines.text, start, end)) gaps.push({ start, end, count });
}

/** Behind the colon or the dash. */
const markEnd = (entry: Entry, text: string): number => (entry.key ? colonOf(entry, text) + 1 : entry.start + 1);

/** The offset of the colon behind a key; -1 where it is not on the line of the key, and for keys with a question mark. */
function colonOf({ key, start }: Entry, text: string): number {
  if (!key || (text[start] === '?' && key.start > start)) return -1;
  let at = key.end;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return text[at] === ':' ? at : -1;
}
