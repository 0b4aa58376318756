import { expect, test } from 'vitest';
import { findInPaths } from './in-paths.ts';

const placeholder = 'REPLACE-WITH-SECRET';
const findSecret = (part: string) =>
  part.includes('secret') ? [{ what: 'Secret', placeholder, start: part.indexOf('secret'), end: part.indexOf('secret') + 6 }] : [];

test('a part that occurs in many paths is searched once, and its secret reported once', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${'d/'.repeat(index)}my secret/f${index}`, { text: '' }]));
  const looked: string[] = [];
  const found = findInPaths(files, (part) => {
    looked.push(part);
    return findSecret(part);
  });
  expect(found).toEqual([{ what: 'Secret', placeholder, file: 'my secret/f0', start: 3, end: 9 }]);
  // Once together with others, and once alone if one of them contains something.
  const times = (part: string) => looked.filter((text) => text.split('\n\0\n').includes(part)).length;
  expect(['d', 'my secret', 'f0', 'f299'].map(times)).toEqual([2, 2, 2, 1]);
  expect(looked.length).toBeLessThan(302);
});

test('in a path, offsets count from its start', () => {
  expect(findInPaths({ 'a//secret/b': { text: '' } }, findSecret)).toMatchObject([{ start: 3, end: 9 }]);
});
