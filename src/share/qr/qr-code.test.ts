import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../../core/testing/runs.ts';
import { corrections, generator, multiply } from './galois.ts';
import { masks } from './mask.ts';
import { emptyMatrix, protectedBits } from './matrix.ts';
import { pathOfCode, qrCode } from './qr-code.ts';
import { alignmentsOf, sizesOf } from './sizes.ts';
import { anyCharacter } from '../../core/testing/any-character.ts';

/** Reads a code as a reader does, apart from what made it: the mask from its format, the bytes along their way, block by block. */
function readCode({ side, dark }: { side: number; dark: Uint8Array }): { text: string; faults: number } {
  const at = (x: number, y: number) => dark[y * side + x] ?? 0;
  const version = (side - 17) / 4;
  const { fixed } = emptyMatrix(version);
  const format = [8, 7, 5, 4, 3, 2, 1, 0].map((y) => at(8, y));
  // Bits 14 to 10 of the format stand at the left end of row 8.
  const [high = 0, low = 0, ...mask] = [0, 1, 2, 3, 4].map((x, index) => at(x, 8) ^ ([1, 0, 1, 0, 1][index] ?? 0));
  expect([high, low], 'level L').toEqual([0, 1]);
  expect(format).toHaveLength(8);
  const turns = masks[parseInt(mask.join(''), 2)];
  const bits: number[] = [];
  for (let right = side - 1, up = true; right > 0; right -= 2, up = !up) {
    if (right === 6) right = 5;
    for (let step = 0; step < side; step++)
      for (const x of [right, right - 1]) {
        const y = up ? side - 1 - step : step;
        if (!fixed[y * side + x]) bits.push(at(x, y) ^ Number(turns?.(x, y)));
      }
  }
  const { blocks, corrections: count, data, total } = sizesOf(version);
  const bytes = Array.from({ length: total }, (_, index) => parseInt(bits.slice(index * 8, index * 8 + 8).join(''), 2));
  const short = Math.floor(data / blocks);
  const lengths = Array.from({ length: blocks }, (_, block) => short + Number(block >= blocks - (data % blocks)));
  const parts: number[][] = lengths.map(() => []);
  let next = 0;
  for (let byte = 0; byte <= short; byte++)
    for (const [block, length] of lengths.entries()) if (byte < length) parts[block]?.push(bytes[next++] ?? 0);
  const whole = parts.map((part) => [...part]);
  for (let byte = 0; byte < count; byte++) for (const part of whole) part.push(bytes[next++] ?? 0);
  // A block without faults is zero at all roots of its generator.
  const faults = whole.filter((block) =>
    Array.from({ length: count }).some((_, power) => {
      let root = 1;
      for (let step = 0; step < power; step++) root = multiply(root, 2);
      return block.reduce((sum, byte) => multiply(sum, root) ^ byte, 0) !== 0;
    }),
  ).length;
  const read = parts
    .flat()
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('');
  const head = version < 10 ? 8 : 16;
  const length = parseInt(read.slice(4, 4 + head), 2);
  const start = 4 + head;
  const text = Uint8Array.from({ length }, (_, index) => parseInt(read.slice(start + index * 8, start + index * 8 + 8), 2));
  return { text: new TextDecoder().decode(text), faults };
}

test('what is drawn can be read, and no block has a fault', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 700 }), (text) => {
      const valid = new TextDecoder().decode(new TextEncoder().encode(text));
      const code = qrCode(valid);
      expect(code && readCode(code)).toEqual({ text: valid, faults: 0 });
    }),
    { numRuns: runs(25) },
  );
});

test('each version is as large as the standard says', () => {
  // Bytes of data at level L, and the length of a text of bytes: table 7.
  expect([1, 2, 7, 10, 14, 21, 32, 40].map((version) => sizesOf(version).data)).toEqual([19, 34, 156, 274, 461, 932, 1955, 2956]);
  expect([17, 18, 2953, 2954].map((length) => qrCode('x'.repeat(length))?.side)).toEqual([21, 25, 177, undefined]);
  expect([2, 7, 14, 32, 36, 40].map(alignmentsOf)).toEqual([
    [6, 18],
    [6, 22, 38],
    [6, 26, 46, 66],
    [6, 34, 60, 86, 112, 138],
    [6, 24, 50, 76, 102, 128, 154],
    [6, 30, 58, 86, 114, 142, 170],
  ]);
});

test('format and version are protected as in the examples of the standard', () => {
  expect(protectedBits(0b00101, 0x537, 10) ^ 0x5412).toBe(0b100000011001110);
  expect(protectedBits(7, 0x1f25, 12)).toBe(0b000111110010010100);
});

test('the correction bytes are those of the example of the standard', () => {
  const data = Uint8Array.of(0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11);
  expect([...corrections(data, generator(10))]).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
});

test('a code is drawn as runs', () => {
  expect(pathOfCode({ side: 3, dark: Uint8Array.of(1, 1, 0, 0, 0, 1, 0, 0, 0), fixed: new Uint8Array(9) })).toBe(
    'M0 0h2v1h-2zM2 1h1v1h-1z',
  );
});
