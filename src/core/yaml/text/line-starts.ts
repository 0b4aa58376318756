import { charactersIn, CR, isBreak, LF } from './characters.ts';

/** The offsets at which the lines of a text begin, as go-yaml counts lines. They are counted first: a growing list of numbers would take a multiple of the text's memory. */
export function lineStartsOf(text: string): Uint32Array {
  const starts = new Uint32Array(1 + eachBreak(text, () => undefined));
  let line = 0;
  eachBreak(text, (behind) => (starts[++line] = behind));
  return starts;
}

/** Calls a function with the offset after each line break; returns how many there are. */
function eachBreak(text: string, found: (behind: number) => void): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isBreak(code)) continue;
    if (code === CR && text.charCodeAt(at + 1) === LF) at++;
    found(at + 1);
    count++;
  }
  return count;
}

/** The zero-based line of an offset and its column in characters; a byte order mark counts as a character. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let start = 0;
  const line = eachBreak(text.slice(0, offset), (behind) => (start = behind));
  return { line, column: charactersIn(text, start, offset) };
}
