import type { Range } from '../place/sketch.ts';

/** A change that a key makes of the text. */
export interface TextEdit extends Range {
  /** What stands in the range then. */
  insert: string;
  /** Where the caret is then, in the new text. */
  caret: number;
}

/** An edit that leaves the caret behind what it inserts. */
export const typed = (start: number, end: number, insert: string): TextEdit => ({ start, end, insert, caret: start + insert.length });

export const blanks = (count: number): string => ' '.repeat(Math.max(0, count));

/** An offset that is not between the CR and the LF of one line break. */
export const outOfBreak = (text: string, offset: number): number =>
  text[offset] === '\n' && text[offset - 1] === '\r' ? offset - 1 : offset;

/** A range whose ends are not within line breaks. */
export const wholeBreaks = (text: string, { start, end }: Range): Range => ({ start: outOfBreak(text, start), end: outOfBreak(text, end) });
