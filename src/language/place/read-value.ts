import { afterBreak, lineEnd } from '../../core/document/text-lines.ts';
import { closeQuotes, isBreak, isComment, isDash, isMarkLine, keyAt, skipGap, trimGap } from './line-shape.ts';
import type { Span } from './sketch.ts';

/** A block below its header, which stands from `start` to `headerEnd` on a line that ends at `end`: all lines further in than `column`. */
export function blockSpan(text: string, start: number, headerEnd: number, end: number, column: number): Span {
  // Without a line break there is no line below yet.
  const body = end < text.length ? afterBreak(text, end) : end + 1;
  let last = headerEnd;
  let inner: number | undefined;
  let isBlankBehind = end;
  for (let at = body; at < text.length;) {
    const stop = lineEnd(text, at);
    let first = at;
    while (text[first] === ' ') first++;
    if (skipGap(text, first, stop) === stop) isBlankBehind = stop;
    else {
      const indent = first - at;
      const isMark = column < 0 && isMarkLine(text, at);
      if (indent <= column || isMark || (inner !== undefined && indent < inner && (text[first] === '#' || keyAt(text, first, stop)))) break;
      inner ??= indent;
      last = isBlankBehind = stop;
    }
    const next = afterBreak(text, stop);
    if (next === stop) break;
    at = next;
  }
  // With `+` the empty lines below are part of the text.
  return { kind: 'block', start, end: text.slice(start, headerEnd).includes('+') ? isBlankBehind : last, body };
}

type End = Required<Pick<Span, 'end' | 'closed'>>;

/** Where quotes end. In a text that is no YAML, a line that stands no further in or looks like a key is none of them. */
export function quotesEnd(text: string, start: number, column: number, isYaml: boolean): End {
  const stop = isYaml ? text.length : textEnd(text, start, column);
  const end = closeQuotes(text, start, stop);
  if (end !== undefined) return { end, closed: true };
  return { end: trimGap(text, start, lineEnd(text, start)), closed: false };
}

/** The end of the lines that may belong to a value that begins at an offset. */
function textEnd(text: string, start: number, column: number): number {
  let end = lineEnd(text, start);
  for (;;) {
    const next = afterBreak(text, end);
    if (next === end) return end;
    const stop = lineEnd(text, next);
    const first = skipGap(text, next, stop);
    if (first < stop && (first - next <= column || isDash(text, first) || keyAt(text, first, stop))) return end;
    end = stop;
  }
}

/** Where brackets end. In a text that is no YAML, brackets left open end before a line that stands no further in and is a key or an item. */
export function flowEnd(text: string, start: number, column: number, isYaml: boolean): End {
  let depth = 0;
  // What stands before, blanks left out: quotes are quotes only where a value or a key begins.
  let before = '';
  let solid = start;
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') {
      if (--depth === 0) return { end: at + 1, closed: true };
    } else if ((char === '"' || char === "'") && '[{,:'.includes(before)) {
      const close = closeQuotes(text, at, isYaml ? text.length : lineEnd(text, at));
      if (close !== undefined) at = close - 1;
    } else if (isComment(text, at)) at = lineEnd(text, at) - 1;
    else if (isBreak(text, at) && !isYaml && isLeft(text, afterBreak(text, at), column)) break;
    if (/\s/.test(char)) continue;
    before = char;
    solid = at;
  }
  // What is left open goes as far as the line that has the last of it.
  return { end: lineEnd(text, solid), closed: false };
}

/** Whether a line has left the brackets that a line above it opened. */
function isLeft(text: string, lineStart: number, column: number): boolean {
  const end = lineEnd(text, lineStart);
  const first = skipGap(text, lineStart, end);
  return first < end && first - lineStart <= column && (isDash(text, first) || keyAt(text, first, end) !== undefined);
}
