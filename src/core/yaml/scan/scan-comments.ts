import { CR, HASH, isBlank, LF } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';

/** How far ahead go-yaml looks for a comment, in bytes. */
const lookahead = 512;

/** Moves past the comment after a token that ended on `line`, if there is one. A tab is allowed anywhere before it. */
export function skipLineComment(cursor: Cursor, line: number): void {
  if (cursor.line !== line) return;
  let ahead = 0;
  while (ahead < lookahead && isBlank(cursor.code(ahead))) ahead++;
  if (ahead < lookahead && cursor.code(ahead) === HASH) cursor.skipLine();
}

/**
 * Moves past a comment and those on the next lines, to the end of the last one. Between two comments
 * go-yaml accepts any blanks, including tabs, but no more than it looks ahead.
 */
export function skipCommentLines(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    cursor.skipLine();
    const start = cursor.offset;
    const first = text.charCodeAt(start);
    if (first !== LF && first !== CR) return;
    let at = start + 1;
    for (let code = text.charCodeAt(at); isBlank(code) || code === LF || code === CR; code = text.charCodeAt(at)) at++;
    cursor.reach = Math.max(cursor.reach, Math.min(at, start + lookahead));
    if (at >= start + lookahead || text.charCodeAt(at) !== HASH) return;
    while (cursor.offset < at) {
      const code = cursor.code();
      if (code === LF || code === CR) cursor.skipBreak();
      else cursor.skip();
    }
  }
}
