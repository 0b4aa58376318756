import { expect, test } from 'vitest';
import { checkTrace } from '../../result/testing/check-trace.ts';
import { cases, files } from './corpus.ts';

test('every result of the corpus leads back to its text', () => {
  let placed = 0;
  for (const [index, { input, output, ...given }] of cases.entries()) {
    // One in four: neighbours in the corpus are alike.
    if (index % 4 !== 0 || output === null || given.raw) continue;
    placed += checkTrace(input, given.files ? files : undefined);
  }
  expect(placed).toBeGreaterThan(5000);
});
