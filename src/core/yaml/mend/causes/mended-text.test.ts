import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MendedText, type Edit } from './mended-text.ts';

const insertAt = (start: number, insert: string): Edit => ({ start, end: start, insert });

describe('a mended text', () => {
  it('knows where its characters come from', () => {
    const mended = MendedText.of('a: b\nc: d').apply([insertAt(4, ']'), { start: 5, end: 8, insert: '' }]);
    expect(mended.text).toBe('a: b]\nd');
    expect([0, 3, 4, 5, 6, 7].map((offset) => mended.originOf(offset))).toEqual([0, 3, 4, 4, 8, 9]);
    expect([4, 5, 6, 7].map((offset) => mended.originBehind(offset))).toEqual([4, 4, 5, 9]);
    expect([3, 4, 5].map((offset) => mended.isInserted(offset))).toEqual([false, true, false]);
  });

  it('maps a replacement of equal length character by character', () => {
    const mended = MendedText.of('a\0\0b').apply([{ start: 1, end: 3, insert: '__' }]);
    expect([1, 2, 3].map((offset) => mended.originOf(offset))).toEqual([1, 2, 3]);
    expect(mended.isInserted(1)).toBe(false);
  });

  it('leaves out a change that overlaps an earlier one', () => {
    expect(
      MendedText.of('abcd').apply([
        { start: 0, end: 2, insert: 'x' },
        { start: 1, end: 3, insert: 'y' },
      ]).text,
    ).toBe('xcd');
  });

  it('keeps the order of the original, and the position of each kept character, however often it is changed', () => {
    const changes = fc.array(fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', 'X', 'XYZ')), { maxLength: 4 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom('a', 'b', 'c', '\n') }), changes, (original, rounds) => {
        let mended = MendedText.of(original);
        for (const round of rounds) {
          const { length } = mended.text;
          mended = mended.apply(
            round.map(([at, count, insert]) => ({ start: Math.min(at, length), end: Math.min(at + count, length), insert })),
          );
        }
        for (let at = 0; at < mended.text.length; at++) {
          const origin = mended.originOf(at);
          // Capitals were put in; everything else is what the original has there.
          if (!/[XYZ]/.test(mended.text.charAt(at))) expect(original.charAt(origin)).toBe(mended.text.charAt(at));
          expect(origin).toBeLessThanOrEqual(mended.originBehind(at + 1));
          expect(mended.originBehind(at + 1)).toBeLessThanOrEqual(mended.originOf(at + 1));
        }
        expect(mended.originOf(mended.text.length)).toBeLessThanOrEqual(original.length);
      }),
    );
  });
});
