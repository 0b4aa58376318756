import type { literal, NewValue } from '../../core/document/edit/apply-edit.ts';

/** A line of a file, and which lines already there it takes the place of. */
export interface FileLine {
  line: string;
  replaces: (line: string) => boolean;
}

/** Lines that a text must have, in any place. */
export class Lines {
  readonly lines: readonly FileLine[];
  constructor(lines: readonly FileLine[]) {
    this.lines = lines;
  }
}

/** A value of a list, and which ones already there it takes the place of. */
export interface ListValue {
  value: string;
  replaces?: (value: string) => boolean;
}

/** Plain values that a list must have, whatever else it has. */
export class Included {
  readonly values: readonly ListValue[];
  constructor(values: readonly ListValue[]) {
    this.values = values;
  }
}

/** A list of exactly these plain values. */
export class Whole {
  readonly values: readonly string[];
  constructor(values: readonly string[]) {
    this.values = values;
  }
}

/** Items that a list must have, each found again by the key that names it. */
export class Items {
  readonly by: string;
  readonly items: readonly PieceMapping[];
  constructor(by: string, items: readonly PieceMapping[]) {
    this.by = by;
    this.items = items;
  }
}

/** What the first item of a list must have, whose items have no names. */
export class First {
  readonly item: PieceMapping;
  constructor(item: PieceMapping) {
    this.item = item;
  }
}

/** What a mapping must have. */
export interface PieceMapping {
  readonly [key: string]: PieceValue;
}

/** What a config must have at a place: a value, or what it must have there beside what it has. */
export type PieceValue = string | number | boolean | ReturnType<typeof literal> | Lines | Included | Whole | Items | First | PieceMapping;

/** What a task makes sure that a config has. */
export type Piece = PieceMapping;

/** Whether a piece is a mapping. */
export const isPieceMapping = (value: PieceValue): value is PieceMapping =>
  typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;

/** A text that has the lines, which is what an absent one becomes. */
export const textOfLines = ({ lines }: Lines): string => lines.map(({ line }) => `${line}\n`).join('');

/** A piece as a value to write where there is nothing yet. */
export function newValueOf(piece: PieceValue): NewValue {
  if (piece instanceof Lines) return textOfLines(piece);
  if (piece instanceof Included) return [...new Set(piece.values.map(({ value }) => value))];
  if (piece instanceof Whole) return piece.values;
  if (piece instanceof Items) return piece.items.map(newValueOf);
  if (piece instanceof First) return [newValueOf(piece.item)];
  if (!isPieceMapping(piece)) return piece;
  return Object.fromEntries(Object.entries(piece).map(([key, value]) => [key, newValueOf(value)]));
}

/** Pieces as one: mappings are joined, and so are lists and items of the same kind. */
export function joined(...pieces: readonly Piece[]): Piece {
  const whole = new Map<string, PieceValue>();
  for (const piece of pieces)
    for (const [key, value] of Object.entries(piece)) {
      const before = whole.get(key);
      whole.set(key, before === undefined ? value : joinValues(before, value));
    }
  return Object.fromEntries(whole);
}

function joinValues(first: PieceValue, second: PieceValue): PieceValue {
  if (first instanceof Items && second instanceof Items) return new Items(first.by, [...first.items, ...second.items]);
  if (first instanceof Included && second instanceof Included) return new Included([...first.values, ...second.values]);
  return isPieceMapping(first) && isPieceMapping(second) ? joined(first, second) : second;
}
