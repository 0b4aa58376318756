import { CR, isBreak, LF } from '../yaml/text/characters.ts';

const bom = '\ufeff';

/** Line separators, as in go-yaml: LF, CR LF, CR, NEL, and the separators of lines and paragraphs. */
export const lineBreak = /\r\n|[\n\r\x85\u2028\u2029]/;

/** The lines of a text, without their separators. */
export const linesOf = (text: string): string[] => text.split(lineBreak);

/** Whether a text ends with a line break. */
export const endsWithBreak = (text: string): boolean => isBreak(text.charCodeAt(text.length - 1));

/** The offset at which the line of `offset` begins; a byte order mark is not part of the first line. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start === 0 && text.startsWith(bom) ? bom.length : start;
}

/** The offset at which the line of `offset` ends, before its line break. */
export function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  // Between CR and LF the line has already ended.
  return end > 0 && end === offset && text.charCodeAt(end) === LF && text.charCodeAt(end - 1) === CR ? end - 1 : end;
}

/** The offset after the line break at `end`, the end of a line; `end` itself at the end of the text. */
export function afterBreak(text: string, end: number): number {
  if (!isBreak(text.charCodeAt(end))) return end;
  return text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1;
}

/** The offset before the line break that ends just before `start`, the start of a line. */
export function beforeBreak(text: string, start: number): number {
  if (start === 0 || !isBreak(text.charCodeAt(start - 1))) return start;
  return text.charCodeAt(start - 1) === LF && text.charCodeAt(start - 2) === CR ? start - 2 : start - 1;
}

/** The 0-based column of an offset, in UTF-16 units. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether only spaces and tabs are between two offsets. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text[at] !== ' ' && text[at] !== '\t') return false;
  }
  return true;
}

/** Whether only blanks and tabs precede an offset on its line, which may be as long as the text. */
export function startsLine(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at <= lineStart(text, 0) || isBreak(text.charCodeAt(at - 1));
}

/** Whether the line that begins at `start` contains only a comment, with the `#` in that column. */
export function isCommentLine(text: string, start: number, column: number): boolean {
  return text[start + column] === '#' && isBlank(text, start, start + column);
}

/** Whether the line that begins at `start` is empty except for white space; false at the end of the text. */
export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && isBlank(text, start, lineEnd(text, start));
}
