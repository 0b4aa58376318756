import { valueAt, type Value } from '../../core/document/read.ts';
import { isMapping } from '../../core/document/values.ts';
import { lineStart } from '../../core/document/text-lines.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { endWithLines, startWithComments } from '../place/entry-lines.ts';
import { skipGap } from '../place/line-shape.ts';
import { entryBefore, type Entry, type Range, type Sketch } from '../place/sketch.ts';
import { caretLine } from './caret-line.ts';
import type { TextEdit } from './text-edit.ts';

/** The lines of a key or an item, with the comments above it. */
interface Lines extends Range {
  entry: Entry;
}

/**
 * Moves the key or the item that the line of the caret begins over the one above or below it, with all that stands in it
 * and the comments above it. Undefined where there is none, or where the text would say something else.
 */
export function moveEntry(parsed: ParsedText, offset: number, by: -1 | 1): TextEdit | undefined {
  const { sketch, layout } = caretLine(parsed, offset);
  const here = linesAt(sketch, offset);
  const siblings = here?.entry.parent?.children ?? [];
  const other = here && siblings[siblings.indexOf(here.entry) + by];
  const beside = other && linesOf(sketch, other);
  if (!beside) return undefined;
  const [first, second] = by < 0 ? [beside, here] : [here, beside];
  const { text } = parsed;
  const above = text.slice(first.start, first.end);
  const below = text.slice(second.start, second.end);
  const isOpen = !/[\n\r]$/.test(below);
  const insert = isOpen ? below + layout.eol + above.replace(/(?:\r\n|[\n\r])$/, '') : below + above;
  const into = by < 0 ? first.start : first.start + below.length + (isOpen ? layout.eol.length : 0);
  const edit = {
    start: first.start,
    end: second.end,
    insert,
    caret: Math.max(first.start, Math.min(into + offset - here.start, first.start + insert.length)),
  };
  return isSameButOrder(parsed, edit) ? edit : undefined;
}

/** Writes an item once more below itself; the caret is then in the copy, or stays in the upper one of both. Undefined for what is no item: a key is there only once. */
export function duplicateItem(parsed: ParsedText, offset: number, by: -1 | 1 = 1): TextEdit | undefined {
  const { sketch, layout } = caretLine(parsed, offset);
  const here = linesAt(sketch, offset);
  if (here?.entry.kind !== 'item') return undefined;
  const written = parsed.text.slice(here.start, here.end);
  const lines = /[\n\r]$/.test(written) ? written : layout.eol + written;
  const start = by < 0 ? here.start : here.end;
  if (by < 0) return { start, end: start, insert: lines === written ? written : written + layout.eol, caret: offset };
  return { start, end: start, insert: lines, caret: here.end + offset - here.start + (lines === written ? 0 : layout.eol.length) };
}

/** The lines of the outermost key or item that begins on the line of an offset. */
function linesAt(sketch: Sketch, offset: number): Lines | undefined {
  const start = lineStart(sketch.text, offset);
  let entry = entryBefore(sketch.root, offset);
  // In the indentation of a line, what begins behind the caret is meant.
  if (entry.start < start) entry = entryBefore(sketch.root, skipGap(sketch.text, start));
  if (entry.start < start || !entry.parent) return undefined;
  while (entry.parent?.parent && entry.parent.start >= start) entry = entry.parent;
  return linesOf(sketch, entry);
}

/** The lines of an entry that has them for itself. */
function linesOf(sketch: Sketch, entry: Entry): Lines | undefined {
  const { text } = sketch;
  const line = lineStart(text, entry.start);
  if (skipGap(text, line) !== entry.start) return undefined;
  return { entry, start: startWithComments(text, entry), end: endWithLines(sketch, entry) };
}

/** Whether an edit only changes the order of keys and items, as the reader sees it; anything may be of a text that is no YAML. */
function isSameButOrder(before: ParsedText, { start, end, insert }: TextEdit): boolean {
  if (before.problem) return true;
  const after = parseText(before.text.slice(0, start) + insert + before.text.slice(end));
  return !after.problem && ordered(valueAt(before, [])) === ordered(valueAt(after, []));
}

/** A value as text in which the order of keys and items does not matter. */
function ordered(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${value.map(ordered).sort().join()}]`;
  if (!isMapping(value)) return JSON.stringify(value ?? null);
  return `{${Object.entries(value)
    .map(([key, child]) => `${JSON.stringify(key)}:${ordered(child)}`)
    .sort()
    .join()}}`;
}
