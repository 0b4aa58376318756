import {
  AT,
  BACKTICK,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COLON,
  COMMA,
  EXCLAMATION,
  GREATER,
  hexValue,
  isBlankOrEnd,
  isWordCharacter,
  LESS,
  PERCENT,
  QUESTION,
} from '../text/characters.ts';
import type { Cursor } from './cursor.ts';
import type { Mark } from '../text/read-failure.ts';
import type { Token } from './token.ts';

const behindAnchor = new Set([QUESTION, COLON, COMMA, CLOSE_BRACKET, CLOSE_BRACE, PERCENT, AT, BACKTICK]);

/** Reads the name of an anchor or an alias, with its indicator. */
export function scanAnchor(cursor: Cursor, token: Token): void {
  const context: Mark = token;
  cursor.skip();
  const name = scanWord(cursor);
  if (name === '' || !(isBlankOrEnd(cursor.code()) || behindAnchor.has(cursor.code()))) cursor.fail('anchor-name', context);
  token.value = name;
  finish(cursor, token);
}

/** Reads a tag: `!<uri>`, `!suffix` or `!handle!suffix`. */
export function scanTag(cursor: Cursor, token: Token): void {
  const context: Mark = token;
  if (cursor.code(1) === LESS) {
    cursor.skip(2);
    token.value = '';
    token.suffix = scanTagUri(cursor, '', context);
    if (cursor.code() !== GREATER) cursor.fail('tag-end', context);
    cursor.skip();
  } else {
    const handle = scanTagHandle(cursor, false, context);
    if (handle.length > 1 && handle.endsWith('!')) {
      token.value = handle;
      token.suffix = scanTagUri(cursor, '', context);
    } else {
      token.suffix = scanTagUri(cursor, handle, context);
      token.value = '!';
      // `!` alone has no handle.
      if (token.suffix === '') [token.value, token.suffix] = ['', '!'];
    }
  }
  if (!isBlankOrEnd(cursor.code())) cursor.fail('tag-end', context);
  finish(cursor, token);
}

function finish(cursor: Cursor, token: Token): void {
  token.end = cursor.offset;
  token.endLine = cursor.line;
}

/** Reads letters, digits, `_` and `-`. */
export function scanWord(cursor: Cursor): string {
  const start = cursor.offset;
  while (isWordCharacter(cursor.code())) cursor.skip();
  return cursor.text.slice(start, cursor.offset);
}

/** Reads `!`, `!word` or `!word!`; a directive's handle must end with `!`. */
export function scanTagHandle(cursor: Cursor, directive: boolean, context: Mark): string {
  if (cursor.code() !== EXCLAMATION) cursor.fail('tag-handle', context);
  cursor.skip();
  const word = scanWord(cursor);
  if (cursor.code() === EXCLAMATION) {
    cursor.skip();
    return `!${word}!`;
  }
  if (directive && word !== '') cursor.fail('tag-handle', context);
  return `!${word}`;
}

const uriCharacters = new Set([...";/?:@&=+$,.!~*'()[]%"].map((letter) => letter.charCodeAt(0)));

/** Reads the characters of a URI. `head` is what was read as a handle but turned out to be its beginning. */
export function scanTagUri(cursor: Cursor, head: string, context: Mark): string {
  const start = cursor.offset;
  let uri = head.slice(1);
  for (let code = cursor.code(); isWordCharacter(code) || uriCharacters.has(code); code = cursor.code()) {
    if (code === PERCENT) {
      uri += readUriEscapes(cursor, context);
    } else {
      uri += String.fromCharCode(code);
      cursor.skip();
    }
  }
  if (cursor.offset === start && head === '') cursor.fail('tag-uri', context);
  return uri;
}

/** Reads the escaped octets of one character. */
function readUriEscapes(cursor: Cursor, context: Mark): string {
  const octets: number[] = [];
  for (let width = 1; octets.length < width;) {
    const high = hexValue(cursor.code(1));
    const low = hexValue(cursor.code(2));
    if (cursor.code() !== PERCENT || high < 0 || low < 0) cursor.fail('tag-uri', context);
    const octet = high * 16 + low;
    if (octets.length > 0) {
      if ((octet & 0xc0) !== 0x80) cursor.fail('tag-uri', context);
    } else {
      width = octet < 0x80 ? 1 : (octet & 0xe0) === 0xc0 ? 2 : (octet & 0xf0) === 0xe0 ? 3 : (octet & 0xf8) === 0xf0 ? 4 : 0;
      if (width === 0) cursor.fail('tag-uri', context);
    }
    octets.push(octet);
    cursor.skip(3);
  }
  return new TextDecoder().decode(Uint8Array.from(octets));
}
