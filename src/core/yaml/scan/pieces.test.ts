import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pieces } from './pieces.ts';
import { runs } from '../../testing/runs.ts';

test('pieces make up the concatenated text, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 3000 }), (texts, times) => {
      const all = Array.from({ length: times }, () => texts).flat();
      const pieces = new Pieces();
      for (const text of all) pieces.add(text);
      expect(pieces.toString() === all.join('')).toBe(true);
    }),
    { numRuns: runs(30) },
  );
});
