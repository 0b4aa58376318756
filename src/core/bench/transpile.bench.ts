import { readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { parseDocument } from 'yaml';
import { transpile } from '../transpile.ts';

for (const lines of [100, 1000, 10000]) {
  const text = readFileSync(new URL(`./lines-${lines}.bu`, import.meta.url), 'utf8');
  describe(`${lines} lines`, () => {
    bench('transpile', () => void transpile(text));
    bench('parseDocument of yaml, the yardstick', () => void parseDocument(text));
  });
}
