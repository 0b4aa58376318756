import { BACKSLASH, hexValue, isBlank, isBlankOrEnd, isBreak, isPair, SINGLE_QUOTE } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import { foldBreaks } from './fold-breaks.ts';
import { Pieces } from './pieces.ts';
import type { Mark } from '../text/read-failure.ts';
import type { Token } from './token.ts';

/** What one letter after a backslash stands for; go-yaml knows `\'` and does not know `\/`. */
const escapes = new Map<string, string>([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['t', '\t'],
  ['\t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\x1b'],
  [' ', ' '],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['N', '\x85'],
  ['_', '\xa0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

/** How many hexadecimal digits follow these letters. */
const hexLengths = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Reads a quoted scalar; its lines may be indented less than its key, down to the first column. */
export function scanQuoted(cursor: Cursor, token: Token, quote: number): void {
  const { text } = cursor;
  const context: Mark = token;
  const single = quote === SINGLE_QUOTE;
  const value = new Pieces();
  cursor.skip();
  for (;;) {
    if (cursor.atDocumentMark()) cursor.fail('document-in-quotes', context);
    if (cursor.code() === 0) cursor.fail('quote-open', context);
    // Whether a line break was read: blanks after it do not count.
    let brokenLine = false;
    for (let code = cursor.code(); !isBlankOrEnd(code); code = cursor.code()) {
      if (code === quote) {
        if (!single || cursor.code(1) !== SINGLE_QUOTE) break;
        value.add("'");
        cursor.skip(2);
      } else if (code === BACKSLASH && !single) {
        if (isBreak(cursor.code(1))) {
          cursor.skip();
          cursor.skipBreak();
          brokenLine = true;
          break;
        }
        value.add(readEscape(cursor, context));
      } else {
        const start = cursor.offset;
        let at = start;
        for (; !isBlankOrEnd(code) && code !== quote && (single || code !== BACKSLASH); code = text.charCodeAt(at))
          at += isPair(code, text.charCodeAt(at + 1)) ? 2 : 1;
        cursor.skipTo(at);
        value.add(text.slice(start, at));
      }
    }
    if (cursor.code() === quote) break;
    const blanks = cursor.offset;
    let leadingBreak = '';
    let nextLine = brokenLine ? blanks : -1;
    for (let code = cursor.code(); isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBlank(code)) cursor.skip();
      else if (nextLine >= 0) cursor.skipBreak();
      else {
        leadingBreak = cursor.readBreak();
        nextLine = cursor.offset;
      }
    }
    // A backslash at the end of a line escapes the break; only further ones count.
    if (nextLine < 0) value.add(text.slice(blanks, cursor.offset));
    else if (brokenLine) value.add(cursor.breaksFrom(nextLine));
    else value.add(foldBreaks(leadingBreak, cursor.breaksFrom(nextLine)));
  }
  cursor.skip();
  token.value = value.toString();
  token.style = single ? 'single-quoted' : 'double-quoted';
  token.end = cursor.offset;
  token.endLine = cursor.line;
}

/** Reads an escape sequence other than one at the end of a line. */
function readEscape(cursor: Cursor, context: Mark): string {
  const letter = String.fromCharCode(cursor.code(1));
  const known = escapes.get(letter);
  if (known !== undefined) {
    cursor.skip(2);
    return known;
  }
  const digits = hexLengths.get(letter);
  if (digits === undefined) cursor.fail('escape-unknown', context);
  cursor.skip(2);
  let value = 0;
  for (let at = 0; at < digits; at++) {
    const digit = hexValue(cursor.code(at));
    if (digit < 0) cursor.fail('escape-hex', context);
    value = value * 16 + digit;
  }
  if ((value >= 0xd800 && value <= 0xdfff) || value > 0x10ffff) cursor.fail('escape-range', context);
  cursor.skip(digits);
  return String.fromCodePoint(value);
}
