import { describe, expect, test } from 'vitest';
import type { Finding } from '../../core/report/finding.ts';
import { countKinds } from '../wording/count-kinds.ts';
import { findingsAt, findingsWithin, placeFindings, worstOf } from './findings.ts';

const config = { storage: { files: [{ path: 'x', mode: '644' }] } };
const findings: Finding[] = [
  { kind: 'warning', message: 'odd mode', path: '$.storage.files.0.mode' },
  { kind: 'error', message: 'not absolute', path: '$.storage.files.0.path' },
  { kind: 'info', message: 'by the way', path: '' },
];
const placed = placeFindings(findings, config);

test('each finding has its section and path', () => {
  expect(placed.map(({ section, path }) => [section, ...path])).toEqual([
    ['files', 'storage', 'files', 0, 'mode'],
    ['files', 'storage', 'files', 0, 'path'],
    ['overview'],
  ]);
});

describe('selections', () => {
  test('at a path and below it', () => {
    expect(findingsAt(placed, ['storage', 'files', 0])).toEqual([]);
    expect(findingsAt(placed, ['storage', 'files', 0, 'mode'])).toHaveLength(1);
    expect(findingsWithin(placed, ['storage', 'files', 0])).toHaveLength(2);
  });

  test('the worst wins', () => {
    expect(worstOf(placed)).toBe('error');
    expect(worstOf(placed.slice(0, 1))).toBe('warning');
    expect(worstOf([])).toBeUndefined();
  });
});

test('kinds are counted in words', () => {
  expect(countKinds(findings)).toBe('1 error · 1 warning · 1 note');
  expect(countKinds([...findings, ...findings])).toBe('2 errors · 2 warnings · 2 notes');
  expect(countKinds([])).toBe('');
});
