import { linesOf } from '../../core/document/text-lines.ts';
import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { isDash, keyAt, skipGap } from '../place/line-shape.ts';
import type { Range } from '../place/sketch.ts';
import { blockColumn, caretLine } from './caret-line.ts';
import { blanks, typed, wholeBreaks, type TextEdit } from './text-edit.ts';

/**
 * What becomes of several lines that are pasted: they are indented to where they land, and keep their steps among each
 * other. Undefined where they are pasted as they are: a single line, or in the middle of something.
 */
export function pasteAt(parsed: ParsedText, selected: Range, pasted: string): TextEdit | undefined {
  const { start, end } = wholeBreaks(parsed.text, selected);
  const lines = linesOf(pasted);
  const isWhole = lines.length > 1 && lines.at(-1)?.trim() === '';
  if (isWhole) lines.pop();
  if (lines.length < 2 && !isWhole) return undefined;
  const { text } = parsed;
  const line = caretLine(start === end ? parsed : parseText(text.slice(0, start) + text.slice(end)), start);
  const { before, after, layout, block } = line;
  const isTextLine = block !== undefined;
  const isBegin = /^ *(?:- +)*$/.test(before);
  if (!isTextLine && !isBegin) return undefined;
  const column = isTextLine
    ? before.trim() === '' && before !== ''
      ? before.length
      : blockColumn(line.text, block, layout.step)
    : before.length;
  const base = isTextLine ? leastIndent(lines) : baseOf(lines, layout.step);
  // Where nothing moves, it is pasted as it stands, to the last line break.
  if (column === 0 && base === 0) return undefined;
  const first = lines[0] ?? '';
  const moved = lines.map((one, index) => {
    const lead = skipGap(one, 0);
    if (lead === one.length) return '';
    // The first line goes to the caret, further in by as much as it was further in than the others.
    if (index === 0) return isTextLine && before === '' ? blanks(column) + one.slice(base) : one.slice(Math.min(base, skipGap(first, 0)));
    return blanks(column + Math.max(0, lead - base)) + one.slice(lead);
  });
  const rest = isWhole && after.trim() !== '' ? layout.eol + blanks(column) : '';
  return typed(start, end, moved.join(layout.eol) + rest);
}

const indentOf = (line: string): number => skipGap(line, 0);
const isWritten = (line: string): boolean => line.trim() !== '';

const leastIndent = (lines: readonly string[]): number => {
  const written = lines.filter(isWritten);
  return written.length === 0 ? 0 : written.reduce((least, line) => Math.min(least, indentOf(line)), Infinity);
};

/**
 * How far in the first line was where the lines come from. It mostly was copied without its indentation: then the
 * others tell, which are its siblings, its children, or the keys of its item.
 */
function baseOf(lines: readonly string[], step: number): number {
  const [first = '', ...others] = lines;
  const least = leastIndent(others);
  const own = indentOf(first);
  if (own > 0 || least === 0) return Math.min(own, least);
  const nearest = others.find((line) => isWritten(line) && indentOf(line) === least) ?? '';
  if (isDash(first, 0)) {
    const inner = skipGap(first, 1);
    return isDash(nearest, least) ? least : Math.max(0, least - inner);
  }
  const key = keyAt(first, 0, first.length);
  const opens = key ? skipGap(first, key.colon + 1) === first.length || /:\s+[|>][-+\d]*\s*$/.test(first) : false;
  if (opens) return Math.max(0, least - step);
  return keyAt(nearest, least, nearest.length) ? least : 0;
}
