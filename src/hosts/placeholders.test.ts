import fc from 'fast-check';
import { expect, test } from 'vitest';
import { valueFinder } from './find-value.ts';
import { placeholderFinder } from './placeholders.ts';

const foundIn = (text: string, ...first: string[]) =>
  placeholderFinder({ columns: first, hosts: [first] })(text).map(({ column, start, end }) => [column, text.slice(start, end), start]);

test('a value is found wherever it begins, as the language itself finds it', () => {
  const few = fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}') });
  fc.assert(
    fc.property(few, fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}'), minLength: 1, maxLength: 6 }), (text, value) => {
      const starts: number[] = [];
      for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) starts.push(at);
      expect(valueFinder(value)(text)).toEqual(starts);
    }),
  );
});

test.each([
  ['node1 is node10, not a-node1 or node1.', 'node1', [0, 32]],
  ['10.0.0.1, 10.0.0.12, 110.0.0.1, 1.10.0.0.1, 10.0.0.1.5, 10.0.0.1.', '10.0.0.1', [0, 56]],
  ['é1 1é 1 \u{20000}1 1\u{20000} \u{1f600}1\u{1f600}', '1', [6, 18]],
  ['a/b/ a/b/c', '/b/', [1, 6]],
])('only whole words count: %s', (text, value, starts) => {
  expect(foundIn(text, value).map(([, , start]) => start)).toEqual(starts);
});

test('of two values at one place the longer counts, and no two overlap', () => {
  expect(foundIn('web web.example web.example.org', 'web', 'web.example')).toEqual([
    [0, 'web', 0],
    [1, 'web.example', 4],
    [1, 'web.example', 16],
  ]);
  expect(foundIn('a-b-c b', '/', 'b', 'a-b-c')).toEqual([
    [2, 'a-b-c', 0],
    [1, 'b', 6],
  ]);
  expect(foundIn('x x', 'x', 'x', '')).toEqual([
    [0, 'x', 0],
    [0, 'x', 2],
  ]);
});

test('a value may be of any length', () => {
  const long = 'a'.repeat(200_000);
  expect(foundIn(`${long} ${long}b`, long).map(([, , start]) => start)).toEqual([0]);
});
