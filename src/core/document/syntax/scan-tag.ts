import { isBlank, isBlankOrEnd, isBreak, isDigit, isHex, isWord } from './characters.ts';
import type { Cursor } from './cursor.ts';
import type { Mark } from './problem.ts';

const uriMarks = ";/?:@&=+$,.!~*'()[]%";

/** A token that says something about the document or a node; `handle` is a tag's, to be looked up. */
export interface Property {
  kind: 'alias' | 'anchor' | 'tag' | 'version-directive' | 'tag-directive';
  start: Mark;
  handle?: string;
  /** What an anchor or alias is called. */
  name?: string;
  /** Of a version directive: whether it is the one go-yaml reads. */
  compatible?: boolean;
}

/** Scans an alias or an anchor. */
export function scanAnchor(cursor: Cursor, kind: 'alias' | 'anchor'): Property {
  const start = cursor.mark;
  cursor.skip();
  const from = cursor.index;
  while (isWord(cursor.peek())) cursor.skip();
  const name = cursor.text.slice(from, cursor.index);
  const after = cursor.text.charAt(cursor.index);
  if (name === '' || !(isBlankOrEnd(cursor.peek()) || '?:,]}%@`'.includes(after))) {
    cursor.fail('did not find expected alphabetic or numeric character', start);
  }
  return { kind, start, name };
}

/** Scans a tag in front of a node. */
export function scanTag(cursor: Cursor): Property {
  const start = cursor.mark;
  let handle = '';
  if (cursor.text.charAt(cursor.index + 1) === '<') {
    cursor.skip(2);
    scanUri(cursor, false, start);
    if (!cursor.sees('>')) cursor.fail("did not find the expected '>'", start);
    cursor.skip();
  } else {
    handle = scanHandle(cursor, false, start);
    if (handle.length > 1 && handle.endsWith('!')) scanUri(cursor, false, start);
    else {
      scanUri(cursor, true, start);
      // A bare `!` stands for itself; `!name` belongs to the primary handle.
      handle = cursor.index === start.index + 1 ? '' : '!';
    }
  }
  if (!isBlankOrEnd(cursor.peek())) cursor.fail('did not find expected whitespace or line break', start);
  return { kind: 'tag', start, handle };
}

function scanHandle(cursor: Cursor, directive: boolean, start: Mark): string {
  if (!cursor.sees('!')) cursor.fail("did not find expected '!'", start);
  const from = cursor.index;
  cursor.skip();
  while (isWord(cursor.peek())) cursor.skip();
  if (cursor.sees('!')) cursor.skip();
  else if (directive && cursor.index - from > 1) cursor.fail("did not find expected '!'", start);
  return cursor.text.slice(from, cursor.index);
}

function scanUri(cursor: Cursor, begun: boolean, start: Mark): void {
  const from = cursor.index;
  while (isWord(cursor.peek()) || (!Number.isNaN(cursor.peek()) && uriMarks.includes(cursor.text.charAt(cursor.index)))) {
    if (!cursor.sees('%')) cursor.skip();
    else if (isHex(cursor.peek(1)) && isHex(cursor.peek(2))) cursor.skip(3);
    else cursor.fail('did not find URI escaped octet', start);
  }
  if (!begun && cursor.index === from) cursor.fail('did not find expected tag URI', start);
}

/** Scans a `%` line before a document. */
export function scanDirective(cursor: Cursor): Property {
  const start = cursor.mark;
  cursor.skip();
  const from = cursor.index;
  while (isWord(cursor.peek())) cursor.skip();
  const name = cursor.text.slice(from, cursor.index);
  if (name === '') cursor.fail('could not find expected directive name', start);
  if (!isBlankOrEnd(cursor.peek())) cursor.fail('found unexpected non-alphabetical character', start);
  const property = name === 'YAML' ? scanVersion(cursor, start) : name === 'TAG' ? scanTagDirective(cursor, start) : undefined;
  if (!property) cursor.fail('found unknown directive name', start);
  cursor.skipBlanks();
  if (cursor.sees('#')) cursor.skipToBreak();
  if (!isBreak(cursor.peek()) && !Number.isNaN(cursor.peek())) cursor.fail('did not find expected comment or line break', start);
  if (isBreak(cursor.peek())) cursor.skipBreak();
  return property;
}

function scanVersion(cursor: Cursor, start: Mark): Property {
  cursor.skipBlanks();
  const major = scanNumber(cursor, start);
  if (!cursor.sees('.')) cursor.fail("did not find expected digit or '.' character", start);
  cursor.skip();
  const minor = scanNumber(cursor, start);
  return { kind: 'version-directive', start, compatible: major === 1 && minor === 1 };
}

function scanNumber(cursor: Cursor, start: Mark): number {
  const from = cursor.index;
  while (isDigit(cursor.peek())) {
    if (cursor.index - from >= 2) cursor.fail('found extremely long version number', start);
    cursor.skip();
  }
  if (cursor.index === from) cursor.fail('did not find expected version number', start);
  return Number(cursor.text.slice(from, cursor.index));
}

function scanTagDirective(cursor: Cursor, start: Mark): Property {
  cursor.skipBlanks();
  const handle = scanHandle(cursor, true, start);
  if (!isBlank(cursor.peek())) cursor.fail('did not find expected whitespace', start);
  cursor.skipBlanks();
  scanUri(cursor, false, start);
  if (!isBlankOrEnd(cursor.peek())) cursor.fail('did not find expected whitespace or line break', start);
  return { kind: 'tag-directive', start, handle };
}
