import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const english = readdirSync('src/words/en', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

test('the compiler checks every file of words against English', () => {
  const checked = readFileSync('src/words/fr/all-words.ts', 'utf8');
  const missing = english.filter((path) => !checked.includes(`Translation<typeof import('../en/${path}'), typeof import('./${path}')>`));
  expect(missing).toEqual([]);
  expect(checked.match(/Translation<typeof/g)).toHaveLength(english.length);
});
