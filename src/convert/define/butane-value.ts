import type { Literal } from '../../core/document/write/write-scalar.ts';

/** A value of a Butane config that a conversion makes; `Noted` says something about it. */
export type ButaneValue = string | number | boolean | Literal | Noted | readonly ButaneValue[] | ButaneMapping;

/** A mapping of a Butane config; a key whose value is undefined is left out. */
export interface ButaneMapping {
  readonly [key: string]: ButaneValue | undefined;
}

/** What is said about a value: comments for the lines above it, and the line of the source that it comes from. */
export interface Note {
  /** What was decided, a line each, without `#`. */
  comments?: readonly string[];
  /** 1-based. */
  line?: number | undefined;
}

/** A value with a note, for an entry of a mapping or an item of a list. */
export class Noted {
  readonly value: Exclude<ButaneValue, Noted>;
  readonly note: Note;
  constructor(value: Exclude<ButaneValue, Noted>, note: Note) {
    this.value = value;
    this.note = note;
  }
}

/** A value that comes from a line of the source. */
export const from = (line: number | undefined, value: Exclude<ButaneValue, Noted>, ...comments: string[]): Noted =>
  new Noted(value, { line, comments });
