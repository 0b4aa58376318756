import { expect, test } from 'vitest';
import type { Finding } from '../core/report/finding.ts';
import { nearestFindings } from './nearest-findings.ts';

const on = (...lines: (number | undefined)[]): Finding[] =>
  lines.map((line) => ({ kind: 'warning', message: '', path: '', ...(line !== undefined && { line }) }));
const linesOf = (findings: readonly Finding[]) => findings.map(({ line }) => line);

test('a few are all included, unchanged', () => {
  const few = on(3, 1, 2);
  expect(nearestFindings(few, 2, 3)).toBe(few);
});

test.each([
  [1, [undefined, 2]],
  [5, [4, 6]],
  [99, [6, 8]],
])('of many, those nearest to line %i are included', (line, nearest) => {
  expect(linesOf(nearestFindings(on(8, 2, 6, 4, undefined), line, 2))).toEqual(nearest);
});
