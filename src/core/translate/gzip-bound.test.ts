import fc from 'fast-check';
import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { leastGzipBytes } from './gzip-bound.ts';
import { runs } from '../testing/runs.ts';

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

test.each([
  ['text', fc.string({ maxLength: 400 }).map((text) => new TextEncoder().encode(text))],
  ['few letters', fc.array(fc.constantFrom(97, 98, 99, 32, 10), { maxLength: 600 }).map((list) => Uint8Array.from(list))],
  [
    'lines',
    fc
      .array(fc.constantFrom('key = value\n', '[Service]\n', 'Restart=always\n', 'x'), { maxLength: 40 })
      .map((list) => new TextEncoder().encode(list.join(''))),
  ],
  ['bytes', fc.uint8Array({ maxLength: 300 })],
])('is never more than gzip makes of %s', (_, contents) => {
  fc.assert(
    fc.property(contents, (bytes) => leastGzipBytes(bytes) <= gzipped(bytes)),
    { numRuns: runs(400) },
  );
});

test('is tight enough to be useful', () => {
  const bytes = new TextEncoder().encode('# config 0\nkey0 = value0\nlist = [1, 2, 0]\nurl = https://example.com/0\n');
  expect(leastGzipBytes(bytes)).toBeGreaterThan(60);
});

test('gives none for long contents', () => {
  expect(leastGzipBytes(new Uint8Array(5000))).toBe(0);
});
