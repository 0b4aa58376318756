import { DOT, HASH, isBlank, isBlankOrEnd, isBreakOrEnd, isDigit, ZERO } from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import type { Mark } from '../text/read-failure.ts';
import { scanTagHandle, scanTagUri, scanWord } from './scan-tag.ts';
import type { Token } from './token.ts';

/** Reads a line with `%YAML` or `%TAG`. The version becomes the token's text, `1.1`. */
export function scanDirective(cursor: Cursor, token: Token): void {
  const context: Mark = token;
  cursor.skip();
  const name = scanWord(cursor);
  if (name === '' || !isBlankOrEnd(cursor.code())) cursor.fail('directive-name', context);
  if (name === 'YAML') {
    cursor.skipBlanks();
    const major = scanNumber(cursor, context);
    if (cursor.code() !== DOT) cursor.fail('version-number', context);
    cursor.skip();
    token.type = 'version-directive';
    token.value = `${major}.${scanNumber(cursor, context)}`;
  } else if (name === 'TAG') {
    cursor.skipBlanks();
    token.type = 'tag-directive';
    token.value = scanTagHandle(cursor, true, context);
    if (!isBlank(cursor.code())) cursor.fail('directive-end', context);
    cursor.skipBlanks();
    token.suffix = scanTagUri(cursor, '', context);
    if (!isBlankOrEnd(cursor.code())) cursor.fail('directive-end', context);
  } else {
    cursor.fail('directive-unknown', context);
  }
  token.end = cursor.offset;
  token.endLine = cursor.line;
  cursor.skipBlanks();
  if (cursor.code() === HASH) cursor.skipLine();
  if (!isBreakOrEnd(cursor.code())) cursor.fail('directive-end', context);
  cursor.skipBreak();
}

/** Reads a number of one or two digits. */
function scanNumber(cursor: Cursor, context: Mark): number {
  let value = 0;
  let length = 0;
  for (let code = cursor.code(); isDigit(code); code = cursor.code()) {
    if (++length > 2) cursor.fail('version-number', context);
    value = value * 10 + code - ZERO;
    cursor.skip();
  }
  if (length === 0) cursor.fail('version-number', context);
  return value;
}
