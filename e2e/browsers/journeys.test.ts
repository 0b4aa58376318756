import { expect, test } from 'vitest';
import { journeysIn } from './journeys.ts';

test('a journey that is a long hunt, whose mark stands behind its title, runs in other browsers as well', () => {
  const title = 'firefox text/quick-fixes.spec.ts a version that does not exist is replaced by one that does';
  expect(title).toMatch(journeysIn('firefox'));
  expect(`${title} @hunt`).toMatch(journeysIn('firefox'));
  expect(`${title} at once`).not.toMatch(journeysIn('firefox'));
});
