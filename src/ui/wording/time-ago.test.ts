import { expect, test } from 'vitest';
import { describeWhen } from './time-ago.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, 'just now'],
  [-hour, 'just now'],
  [59_999, 'just now'],
  [5 * minute, '5 minutes ago'],
  [59.7 * minute, '1 hour ago'],
  [23 * hour, '23 hours ago'],
  [day, 'yesterday'],
  [6 * day, '6 days ago'],
  [7 * day, 'last week'],
  [40 * day, 'last month'],
  [400 * day, 'last year'],
  [4000 * day, '11 years ago'],
])('%d milliseconds ago is %s', (ago, expected) => {
  expect(describeWhen(1e12, 1e12 + ago)).toBe(expected);
});
