import { expect, test } from 'vitest';
import type { Finding } from '../../core/report/finding.ts';
import { describeVerdict } from './describe-verdict.ts';

const finding = (kind: Finding['kind']): Finding => ({ kind, message: 'said', path: '' });

test.each<[string | undefined, Finding['kind'][], string]>([
  [undefined, [], 'valid'],
  [undefined, ['warning', 'info', 'warning'], 'valid · 2 warnings · 1 note'],
  [undefined, ['error', 'warning'], 'translates, but will not boot: 1 error · 1 warning'],
  ['failed', ['error', 'error', 'warning'], '2 errors · 1 warning'],
  ['no such version', [], '1 error'],
  ['no such version', ['warning'], '1 error · 1 warning'],
])('a check that ended with %s and found %j is reported correctly', (error, kinds, said) => {
  expect(describeVerdict(error, kinds.map(finding))).toBe(said);
});
