import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUpTo } from './count-up-to.ts';

test('as many as a look at each of them finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 21 }), (some, limit) => {
      const numbers = some.toSorted((a, b) => a - b);
      const found = countUpTo(limit, numbers.length, (index) => numbers[index] ?? NaN);
      expect(found).toBe(numbers.filter((number) => number <= limit).length);
    }),
  );
});
