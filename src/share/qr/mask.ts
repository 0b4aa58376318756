import type { Matrix } from './matrix.ts';

/** The masks of the standard: which modules are turned over, so that no code has large areas of one colour. */
export const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

/** Turns over what a mask says, patterns excepted; done twice, it is undone. */
export function applyMask({ side, dark, fixed }: Matrix, mask: number): void {
  const turns = masks[mask];
  for (let index = 0; index < dark.length; index++)
    if (!fixed[index] && turns?.(index % side, Math.floor(index / side))) dark[index] = (dark[index] ?? 0) ^ 1;
}

/** How hard a code is to read, by the four rules of the standard: long runs, squares, what looks like a corner, too much of a colour. */
export function penalty({ side, dark }: Matrix): number {
  let points = 0;
  const at = (x: number, y: number) => dark[y * side + x] ?? 0;
  for (let line = 0; line < side; line++) {
    points += linePoints(Array.from({ length: side }, (_, index) => at(index, line)));
    points += linePoints(Array.from({ length: side }, (_, index) => at(line, index)));
  }
  for (let y = 0; y + 1 < side; y++)
    for (let x = 0; x + 1 < side; x++) {
      const sum = at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1);
      if (sum === 0 || sum === 4) points += 3;
    }
  const share = dark.reduce((sum, one) => sum + one, 0) / dark.length;
  return points + Math.floor(Math.abs(share * 100 - 50) / 5) * 10;
}

function linePoints(line: readonly number[]): number {
  let points = 0;
  let run = 0;
  for (const [index, module] of line.entries()) {
    run = module === line[index - 1] ? run + 1 : 1;
    if (run === 5) points += 3;
    else if (run > 5) points++;
  }
  const text = line.join('');
  for (const corner of ['10111010000', '00001011101'])
    for (let index = text.indexOf(corner); index >= 0; index = text.indexOf(corner, index + 1)) points += 40;
  return points;
}
