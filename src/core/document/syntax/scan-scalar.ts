import { isBlank, isBlankOrEnd, isBreak, isDigit, isHex, space, tab } from './characters.ts';
import type { Cursor } from './cursor.ts';

const flowIndicators = ',?[]{}';

/** Scans a plain scalar; answers whether it ends at a line break, after which a key may start. */
export function scanPlain(cursor: Cursor, indent: number, inFlow: boolean): boolean {
  const start = cursor.mark;
  let broken = false;
  for (;;) {
    if (cursor.atDocumentMarker || cursor.sees('#')) break;
    while (!isBlankOrEnd(cursor.peek())) {
      if (cursor.sees(':') && isBlankOrEnd(cursor.peek(1))) break;
      if (inFlow && flowIndicators.includes(cursor.text.charAt(cursor.index))) break;
      broken = false;
      cursor.skip();
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break;
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      if (isBreak(cursor.peek())) {
        cursor.skipBreak();
        broken = true;
      } else {
        if (broken && cursor.column < indent && cursor.peek() === tab) cursor.fail('found a tab character that violates indentation', start);
        cursor.skip();
      }
    }
    if (!inFlow && cursor.column < indent) break;
  }
  return broken;
}

const escapeLengths = new Map([['x', 2], ['u', 4], ['U', 8]]);
const simpleEscapes = '0abt\tnvfre "\'\\N_LP';

function scanEscape(cursor: Cursor, context: Cursor['mark']): void {
  const letter = cursor.text.charAt(cursor.index + 1);
  const length = escapeLengths.get(letter);
  if (length === undefined && (letter === '' || !simpleEscapes.includes(letter))) cursor.fail('found unknown escape character', context);
  cursor.skip(2);
  if (length === undefined) return;
  for (let digit = 0; digit < length; digit++) {
    if (!isHex(cursor.peek(digit))) cursor.fail('did not find expected hexdecimal number', context);
  }
  const value = Number.parseInt(cursor.text.slice(cursor.index, cursor.index + length), 16);
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) cursor.fail('found invalid Unicode character escape code', context);
  cursor.skip(length);
}

/** Scans a quoted scalar. */
export function scanQuoted(cursor: Cursor, quote: '"' | "'"): void {
  const start = cursor.mark;
  cursor.skip();
  for (;;) {
    if (cursor.atDocumentMarker) cursor.fail('found unexpected document indicator', start);
    if (Number.isNaN(cursor.peek())) cursor.fail('found unexpected end of stream', start);
    while (!isBlankOrEnd(cursor.peek())) {
      if (quote === "'" && cursor.sees("''")) cursor.skip(2);
      else if (cursor.sees(quote)) break;
      else if (quote === '"' && cursor.sees('\\')) {
        if (isBreak(cursor.peek(1))) {
          cursor.skip();
          cursor.skipBreak();
          break;
        }
        scanEscape(cursor, start);
      } else cursor.skip();
    }
    if (cursor.sees(quote)) break;
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      if (isBreak(cursor.peek())) cursor.skipBreak();
      else cursor.skip();
    }
  }
  cursor.skip();
}

/** Scans a literal or folded scalar, whose parent stands at an indentation (-1 for the document). */
export function scanBlock(cursor: Cursor, parentIndent: number): void {
  const start = cursor.mark;
  cursor.skip();
  let increment = 0;
  const digit = () => {
    if (!isDigit(cursor.peek())) return;
    if (cursor.sees('0')) cursor.fail('found an indentation indicator equal to 0', start);
    increment = cursor.peek() - 0x30;
    cursor.skip();
  };
  const chomping = () => cursor.sees('+') || cursor.sees('-');
  if (chomping()) {
    cursor.skip();
    digit();
  } else {
    digit();
    if (increment > 0 && chomping()) cursor.skip();
  }
  cursor.skipBlanks();
  if (cursor.sees('#')) cursor.skipToBreak();
  if (!isBreak(cursor.peek()) && !Number.isNaN(cursor.peek())) cursor.fail('did not find expected comment or line break', start);
  if (isBreak(cursor.peek())) cursor.skipBreak();
  let indent = increment > 0 ? Math.max(parentIndent, 0) + increment : 0;
  indent = scanBlockBreaks(cursor, indent, parentIndent, start);
  while (cursor.column === indent && !Number.isNaN(cursor.peek())) {
    cursor.skipToBreak();
    if (isBreak(cursor.peek())) cursor.skipBreak();
    indent = scanBlockBreaks(cursor, indent, parentIndent, start);
  }
}

/** Moves over indentation and empty lines; finds the indentation out when it is not known yet. */
function scanBlockBreaks(cursor: Cursor, indent: number, parentIndent: number, start: Cursor['mark']): number {
  let deepest = 0;
  for (;;) {
    while ((indent === 0 || cursor.column < indent) && cursor.peek() === space) cursor.skip();
    deepest = Math.max(deepest, cursor.column);
    if ((indent === 0 || cursor.column < indent) && cursor.peek() === tab) {
      cursor.fail('found a tab character where an indentation space is expected', start);
    }
    if (!isBreak(cursor.peek())) break;
    cursor.skipBreak();
  }
  return indent === 0 ? Math.max(deepest, parentIndent + 1, 1) : indent;
}
