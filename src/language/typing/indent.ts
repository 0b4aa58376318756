import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { skipGap } from '../place/line-shape.ts';
import { entryBefore, type Range } from '../place/sketch.ts';
import { blockColumn, caretLine } from './caret-line.ts';
import { blanks, outOfBreak, typed, wholeBreaks, type TextEdit } from './text-edit.ts';

/**
 * What Backspace makes of an indentation: it goes back to where something further out begins, and takes an empty item
 * with its dash. Undefined where it deletes a character as ever.
 */
export function backspaceAt(parsed: ParsedText, caret: number): TextEdit | undefined {
  const offset = outOfBreak(parsed.text, caret);
  const { before, after, start, sketch, layout, block, text } = caretLine(parsed, offset);
  if (before === '') return undefined;
  if (/^ *- +$/.test(before) && after.trim() === '' && !block) return typed(start + before.indexOf('-'), offset, '');
  if (before.includes('\t') || before.trim() !== '') return undefined;
  const column = before.length;
  if (block) {
    const inner = blockColumn(text, block, layout.step);
    const outer = Math.max(block.column, 0);
    if (column <= outer) return undefined;
    return typed(start + (column > inner ? Math.max(inner, column - layout.step) : outer), offset, '');
  }
  let to = 0;
  for (let entry = entryBefore(sketch.root, start - 1); entry.parent; entry = entry.parent) {
    const inner = entry.kind === 'key' && !entry.value ? (entry.children[0]?.column ?? entry.column + layout.step) : -1;
    for (const stop of [entry.column, inner]) if (stop < column && stop > to) to = stop;
  }
  return typed(start + to, offset, '');
}

/**
 * What Tab makes of a text where it indents: at the beginning of a line the next step, over several lines a step for
 * each. Undefined where a caret stands in something, whose text no Tab shall change.
 */
export function tabAt(parsed: ParsedText, selected: Range): TextEdit | undefined {
  const { start, end } = wholeBreaks(parsed.text, selected);
  const line = caretLine(parsed, start);
  if (end > line.end) return shiftLines(parsed, { start, end }, false);
  if (line.before.trim() !== '' || line.before.includes('\t')) return undefined;
  const { step } = line.layout;
  return typed(start, end, blanks(step - (line.before.length % step)));
}

/** Moves the lines of a range a step further in or out, those without anything left out. Blocks of text move as they are. */
export function shiftLines(parsed: ParsedText, selected: Range, isOut: boolean): TextEdit {
  const { text } = parsed;
  const { start, end } = wholeBreaks(text, selected);
  const { step } = caretLine(parsed, start).layout;
  const from = lineStart(text, start);
  let insert = '';
  let at = from;
  let stop = lineEnd(text, from);
  // A range that ends at the beginning of a line does not have that line.
  const last = end > start && lineStart(text, end) === end ? end - 1 : end;
  for (;;) {
    stop = lineEnd(text, at);
    const written = text.slice(at, stop);
    const lead = skipGap(written, 0);
    const isBlank = lead === written.length;
    insert += isBlank ? written : isOut ? written.slice(Math.min(step, lead)) : blanks(step) + written;
    const next = afterBreak(text, stop);
    if (next === stop || next > last) break;
    insert += text.slice(stop, next);
    at = next;
  }
  return typed(from, stop, insert);
}
