import { COLON, HASH, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isFlowIndicator, isPair, SPACE, TAB } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import { foldBreaks } from './fold-breaks.ts';
import { Pieces } from './pieces.ts';
import type { Mark } from '../text/read-failure.ts';
import type { Token } from './token.ts';

/**
 * Reads a scalar without quotes. In block context it continues over lines as long as they are indented to `indent` or further.
 * Returns whether line breaks were read after it, after which a key may begin.
 */
export function scanPlain(cursor: Cursor, token: Token, indent: number, flow: boolean): boolean {
  const { text } = cursor;
  const context: Mark = token;
  let value = '';
  let pieces: Pieces | undefined;
  // What is between the last part of the text and the next one; line breaks fold.
  let leadingBreak = '';
  let brokenLine = false;
  let nextLine = 0;
  token.end = cursor.offset;
  token.endLine = cursor.line;
  for (;;) {
    if (cursor.offset === cursor.columnBase && cursor.atDocumentMark()) break;
    if (cursor.code() === HASH) break;
    const start = cursor.offset;
    const end = endOfPart(text, start, flow);
    if (end > start) {
      if (value === '' && !brokenLine) value = text.slice(start, end);
      else {
        if (!pieces) (pieces = new Pieces()).add(value);
        pieces.add(foldBreaks(leadingBreak, cursor.breaksFrom(nextLine)));
        pieces.add(text.slice(start, end));
      }
      leadingBreak = '';
      brokenLine = false;
      cursor.skipTo(end);
      token.end = end;
      token.endLine = cursor.line;
    }
    let code = text.charCodeAt(cursor.offset);
    if (!isBlank(code) && !isBreak(code)) break;
    for (; isBlank(code) || isBreak(code); code = cursor.code()) {
      if (isBlank(code)) {
        if (brokenLine && code === TAB && cursor.column < indent) cursor.fail('plain-tab', context);
        cursor.skip();
      } else if (brokenLine) {
        cursor.skipBreak();
      } else {
        leadingBreak = cursor.readBreak();
        brokenLine = true;
        nextLine = cursor.offset;
      }
    }
    if (!flow && cursor.column < indent) break;
  }
  token.value = pieces?.toString() ?? value;
  token.style = 'plain';
  return brokenLine;
}

/** The characters that never end a part: most of ASCII, including `#` as long as no blank precedes it. */
const ordinary = new Uint8Array(128);
for (let code = 0x21; code < 0x7f; code++) if (code !== COLON && !isFlowIndicator(code)) ordinary[code] = 1;

/** Where the part of a plain scalar on one line ends: before blanks that none of it follows. */
function endOfPart(text: string, start: number, flow: boolean): number {
  let at = start;
  for (;;) {
    let code = text.charCodeAt(at);
    while (code < 128 && ordinary[code] === 1) code = text.charCodeAt(++at);
    const end = at;
    while (code === SPACE || code === TAB) code = text.charCodeAt(++at);
    if (isBreakOrEnd(code) || (code === HASH && at > end)) return end;
    if (code === COLON && isBlankOrEnd(text.charCodeAt(at + 1))) return end;
    if (flow && isFlowIndicator(code)) return end;
    at += isPair(code, text.charCodeAt(at + 1)) ? 2 : 1;
  }
}
