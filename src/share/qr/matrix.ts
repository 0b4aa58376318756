import { alignmentsOf, sizesOf } from './sizes.ts';

/** A square of modules, row by row: dark, light, or what is not decided yet. */
export interface Matrix {
  side: number;
  /** 1 is dark. */
  dark: Uint8Array;
  /** 1 is part of a pattern that is the same whatever the data. */
  fixed: Uint8Array;
}

/** A matrix of a version with all patterns but the format, whose place is kept. */
export function emptyMatrix(version: number): Matrix {
  const { side } = sizesOf(version);
  const matrix: Matrix = { side, dark: new Uint8Array(side * side), fixed: new Uint8Array(side * side) };
  for (let at = 0; at < side; at++) {
    fix(matrix, 6, at, at % 2 === 0);
    fix(matrix, at, 6, at % 2 === 0);
  }
  for (const [x, y] of [
    [3, 3],
    [side - 4, 3],
    [3, side - 4],
  ] as const)
    ring(matrix, x, y, 4, (distance) => distance !== 2 && distance !== 4);
  const marks = alignmentsOf(version);
  for (const x of marks)
    for (const y of marks) {
      const inCorner = (x === 6 && y === 6) || (x === 6 && y === side - 7) || (x === side - 7 && y === 6);
      if (!inCorner) ring(matrix, x, y, 2, (distance) => distance !== 1);
    }
  if (version >= 7) versionMarks(matrix, version);
  for (const [x, y] of formatPlaces(side).flat()) fix(matrix, x, y, false);
  fix(matrix, 8, side - 8, true);
  return matrix;
}

/** Makes a module part of a pattern; outside of the square there is none. */
function fix({ side, dark, fixed }: Matrix, x: number, y: number, isDark: boolean): void {
  if (x < 0 || y < 0 || x >= side || y >= side) return;
  dark[y * side + x] = Number(isDark);
  fixed[y * side + x] = 1;
}

/** Rings around a middle, dark or not by their distance from it. */
function ring(matrix: Matrix, x: number, y: number, radius: number, isDark: (distance: number) => boolean): void {
  for (let dy = -radius; dy <= radius; dy++)
    for (let dx = -radius; dx <= radius; dx++) fix(matrix, x + dx, y + dy, isDark(Math.max(Math.abs(dx), Math.abs(dy))));
}

/** A value followed by what is left of its division by a polynomial of a degree, as the format and the version are protected. */
export function protectedBits(value: number, polynomial: number, degree: number): number {
  let rest = value;
  for (let step = 0; step < degree; step++) rest = (rest << 1) ^ ((rest >> (degree - 1)) * polynomial);
  return (value << degree) | rest;
}

function versionMarks(matrix: Matrix, version: number): void {
  const bits = protectedBits(version, 0x1f25, 12);
  for (let at = 0; at < 18; at++) {
    const far = matrix.side - 11 + (at % 3);
    const near = Math.floor(at / 3);
    const isDark = ((bits >> at) & 1) === 1;
    fix(matrix, far, near, isDark);
    fix(matrix, near, far, isDark);
  }
}

type Place = readonly [x: number, y: number];

/** Where the 15 bits of the format are, the lowest first: around the first corner, and once more at the other two. */
function formatPlaces(side: number): readonly [first: Place[], second: Place[]] {
  const bits = Array.from({ length: 15 }, (_, bit) => bit);
  const first = bits.map((bit): Place => {
    if (bit < 6) return [8, bit];
    if (bit < 8) return [8, bit + 1];
    return bit === 8 ? [7, 8] : [14 - bit, 8];
  });
  return [first, bits.map((bit): Place => (bit < 8 ? [side - 1 - bit, 8] : [8, side - 15 + bit]))];
}

/** Draws the format: correction level L, and the mask. */
export function drawFormat({ side, dark }: Matrix, mask: number): void {
  // L is 01, and the whole is mixed with a constant so that it is never blank.
  const bits = protectedBits((0b01 << 3) | mask, 0x537, 10) ^ 0x5412;
  for (const places of formatPlaces(side)) for (const [bit, [x, y]] of places.entries()) dark[y * side + x] = (bits >> bit) & 1;
}

/** Draws bytes where no pattern is: in columns of two from the right, up and down by turns. */
export function drawBytes({ side, dark, fixed }: Matrix, bytes: Uint8Array): void {
  let at = 0;
  let up = true;
  for (let right = side - 1; right > 0; right -= 2, up = !up) {
    // The column of the timing line is left out.
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++)
      for (const x of [right, right - 1]) {
        const index = (up ? side - 1 - step : step) * side + x;
        if (fixed[index]) continue;
        dark[index] = ((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1;
        at++;
      }
  }
}
