import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { transpile } from '../transpile.ts';
import { judge, type Case } from './judge.ts';

const lines = readFileSync(new URL('./reading-cases.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
// The lines contain cases; see `Case`.
const cases = lines.map((line) => JSON.parse(line) as Case);

// Texts that were once read differently than by go-yaml, found by hand, with Butane's answers.
test.each(cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
  expect(judge(each, transpile(each.input))).toBeUndefined();
});
