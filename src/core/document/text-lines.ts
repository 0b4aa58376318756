const bom = '\ufeff';

/** The offset at which the line of `offset` begins; a byte order mark is not part of the first line. */
export function lineStart(text: string, offset: number): number {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  return start === 0 && text.startsWith(bom) ? Math.min(bom.length, Math.max(offset, bom.length)) : start;
}

/** The offset at which the line of `offset` ends, before its line break (`\n` or `\r\n`). */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline < 0) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** The offset after the line break that stands at `end`, the end of a line; `end` itself at the end of the text. */
export function afterBreak(text: string, end: number): number {
  if (text.startsWith('\r\n', end)) return end + 2;
  return text[end] === '\n' ? end + 1 : end;
}

/** The offset before the line break that ends just before `start`, the start of a line. */
export function beforeBreak(text: string, start: number): number {
  if (text[start - 1] !== '\n') return start;
  return text[start - 2] === '\r' ? start - 2 : start - 1;
}

/** The 0-based column of an offset, in UTF-16 units. */
export function columnOf(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** Whether only spaces and tabs stand between two offsets. */
export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (text[at] !== ' ' && text[at] !== '\t') return false;
  }
  return true;
}

/** Whether the line that begins at `start` holds a comment and nothing else, the `#` in that column. */
export function isCommentLine(text: string, start: number, column: number): boolean {
  return text[start + column] === '#' && isBlank(text, start, start + column);
}

/** Whether the line that begins at `start` is empty but for white space; false at the end of the text. */
export function isBlankLine(text: string, start: number): boolean {
  return start < text.length && isBlank(text, start, lineEnd(text, start));
}
