import { expect, test } from 'vitest';
import { maxFile } from '../../values/max-file.ts';
import { admit, maxTotal, maxFiles } from './file-limits.ts';

const file = (path: string, size: number) => ({ path, size });

test('a file that is too large is left out, the others are not', () => {
  const [fits, not] = [file('a', maxFile), file('b', maxFile + 1)];
  expect(admit({}, [fits, not])).toEqual({ ok: true, accepted: [fits], tooLarge: [not] });
});

test('nothing is added when the total would be too large; replaced files do not count', () => {
  const present = { old: { text: 'x'.repeat(100_000) } };
  const parts = [1, 2, 3, 4].map((number) => file(`${number}`, maxTotal / 4));
  expect(admit(present, parts)).toEqual({ ok: false, reason: 'That would be 20.1 MB in all; the limit is 20 MB.' });
  expect(admit({ 1: { text: 'x'.repeat(1000) } }, parts).ok).toBe(true);
});

test('nothing is added when there would be too many', () => {
  const many = Array.from({ length: maxFiles }, (_, index) => file(`${index}`, 1));
  expect(admit({ 0: { text: '' } }, many).ok).toBe(true);
  expect(admit({ other: { text: '' } }, many)).toMatchObject({ ok: false, reason: 'That would be more than 2,000 files.' });
});
