import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { expectedAt } from '../facts/expected.ts';
import { specOf } from '../facts/spec-of.ts';
import { isMarkLine } from '../place/line-shape.ts';
import { pathOf, type Entry, type Range } from '../place/sketch.ts';
import { blockColumn, caretLine, isAtEnd, type CaretLine } from './caret-line.ts';
import { blanks, typed, wholeBreaks, type TextEdit } from './text-edit.ts';

/**
 * What Enter makes of a text: the next line begins where what was begun goes on. A list goes on with a dash, a mapping
 * with its column, text as the line above; an empty item ends its list. What is selected is replaced. Never throws.
 */
export function enterAt(parsed: ParsedText, selected: Range): TextEdit {
  const { text } = parsed;
  const { start, end } = wholeBreaks(text, selected);
  if (start === end) return enter(parsed, start);
  const edit = enter(parseText(text.slice(0, start) + text.slice(end)), start);
  return { ...edit, end: edit.end + end - start };
}

function enter(parsed: ParsedText, offset: number): TextEdit {
  const line = caretLine(parsed, offset);
  const { eol } = line.layout;
  const next = (column: number, more = ''): TextEdit => typed(offset, offset, eol + blanks(column) + more);
  const { text, before, after, entry, span, block, indent, layout } = line;
  const { step } = layout;
  if (block) {
    const column = blockColumn(text, block, step);
    if (before === '' || before.trim() !== '') return next(textColumn(line, block));
    // Blanks alone are no text as long as they are no further in than the text is.
    return before.length > column ? next(before.length) : typed(line.start, offset, eol + before);
  }
  if (isMarkLine(text, line.start) && before.trim() !== '') return next(0);
  if (before.trim() === '') return typed(line.start, offset, eol + before);
  const entryColumn = Math.max(entry.column, 0);
  if (span?.kind === 'comment' && offset > span.start) {
    // What stood in a comment stays one. Within a word nobody parts a comment: one was written before what is no comment.
    if (after.trim() !== '') return /\S$/.test(before) && /^\S/.test(after) ? next(indent) : next(indent, '# ');
    if (text.slice(line.start, span.start).trim() === '') return next(indent);
  } else if (span?.kind === 'flow' && offset > span.start && (offset < span.end || span.closed === false)) return inBrackets(line);
  else if (span?.kind === 'quoted' && offset > span.start && offset < span.end) return next(Math.max(indent, entryColumn + step));
  if (!isAtEnd(line) && span?.kind !== 'comment') return splitLine(line);
  return entry.start >= line.start && entry.kind !== 'root' ? afterEntry(parsed, line) : next(ofValueBelow(line));
}

/** The column of the text that the caret is in. */
const textColumn = ({ before, text, layout }: CaretLine, block: Entry): number => {
  const own = /^[ \t]*/.exec(before)?.[0].length ?? 0;
  return before === '' ? blockColumn(text, block, layout.step) : own;
};

/** Behind a value that stands on a line below its key, the key's mapping goes on. */
const ofValueBelow = ({ entry, span, indent }: CaretLine): number =>
  span && span === entry.value && span.kind !== 'flow' ? Math.max(entry.column, 0) : indent;

/** Behind a key or an item, at the end of its line. */
function afterEntry(parsed: ParsedText, { offset, start, entry, layout, text }: CaretLine): TextEdit {
  const { eol, step, listStep } = layout;
  const next = (column: number, more = ''): TextEdit => typed(offset, offset, eol + blanks(column) + more);
  const { kind, value, children, column, parent } = entry;
  if (value?.kind === 'block') return next(blockColumn(text, entry, step));
  if (kind === 'item') {
    if (value) return next(column, '- ');
    if (children.length > 0) return next(column + 2);
    // An empty item ends its list.
    return typed(start, offset, blanks(parent?.column ?? 0));
  }
  if (kind === 'word' || value) return next(column);
  const expected = expectedAt(specOf(parsed), pathOf(entry));
  const below = children[0]?.column;
  if (expected?.kind === 'list') return next(below ?? column + listStep, '- ');
  return next(expected?.kind === 'scalar' ? column : (below ?? column + step));
}

/** Within a line, what stands behind the caret stays what it is. */
function splitLine({ offset, entry, span, before, layout, start }: CaretLine): TextEdit {
  const next = (column: number): TextEdit => typed(offset, offset, layout.eol + blanks(column));
  const isInValue = span !== undefined && span === entry.value && entry.start >= start;
  if (isInValue) return next(Math.max(entry.column, 0) + layout.step);
  return next(/^[ \t]*(?:-[ \t]+)+$/.test(before) ? before.length : Math.max(entry.column, 0));
}

/** Between brackets, a line for what stands in them and one for what closes them; elsewhere in them, the column of the line. */
function inBrackets({ text, offset, indent, layout, entry }: CaretLine): TextEdit {
  const { eol, step } = layout;
  const around = `${text[offset - 1] ?? ''}${text[offset] ?? ''}`;
  const outer = Math.max(indent, entry.column, 0);
  if (around !== '[]' && around !== '{}')
    return typed(offset, offset, eol + blanks('[{'.includes(around.charAt(0)) ? outer + step : Math.max(indent, entry.column + 1)));
  const insert = eol + blanks(outer + step);
  return { ...typed(offset, offset, insert + eol + blanks(outer)), caret: offset + insert.length };
}
