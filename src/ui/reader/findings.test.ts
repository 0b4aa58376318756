import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Path } from '../../core/report/finding.ts';
import { countKinds } from '../wording/count-kinds.ts';
import { indexFindings, noFindings, placeFindings, type PlacedFinding } from './findings.ts';
import { isWithin } from '../../values/read-values.ts';

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

describe('the index', () => {
  const index = indexFindings(placed);

  test('has those at a path and below it', () => {
    expect(index.at(['storage', 'files', 0])).toEqual([]);
    expect(index.at(['storage', 'files', 0, 'mode'])).toHaveLength(1);
    expect(index.within(['storage', 'files', 0])).toEqual(placed.slice(0, 2));
    expect(index.within([])).toEqual(placed);
  });

  test('has those of a section', () => {
    expect(index.inSection('files')).toEqual(placed.slice(0, 2));
    expect(index.inSection('users')).toEqual([]);
  });

  test('knows the worst', () => {
    expect(index.worstWithin(['storage'])).toBe('error');
    expect(index.worstWithin(['storage', 'files', 0, 'mode'])).toBe('warning');
    expect(index.worstWithin(['passwd'])).toBeUndefined();
    expect(index.worstIn('files')).toBe('error');
    expect(index.worstIn('overview')).toBe('info');
    expect(noFindings.worstWithin([])).toBeUndefined();
  });

  test('answers as if it looked at all of them', () => {
    const path: fc.Arbitrary<Path> = fc.array(fc.oneof(fc.constantFrom('a', 'b', '__proto__'), fc.constantFrom(0, 1)), { maxLength: 4 });
    const one = fc.record({ path, kind: fc.constantFrom('error' as const, 'warning' as const, 'info' as const) });
    fc.assert(
      fc.property(fc.array(one), path, (some, asked) => {
        const all = some.map(({ path, kind }): PlacedFinding => ({ finding: { kind, message: '', path: '' }, path, section: 'overview' }));
        const within = all.filter((item) => isWithin(item.path, asked));
        const kinds = within.map(({ finding }) => finding.kind);
        const made = indexFindings(all);
        expect(made.within(asked)).toEqual(within);
        expect(made.at(asked)).toEqual(within.filter((item) => item.path.length === asked.length));
        expect(made.worstWithin(asked)).toBe((['error', 'warning', 'info'] as const).find((kind) => kinds.includes(kind)));
      }),
    );
  });
});

test('kinds are counted in words', () => {
  expect(countKinds(findings)).toBe('1 error · 1 warning · 1 note');
  expect(countKinds([...findings, ...findings])).toBe('2 errors · 2 warnings · 2 notes');
  expect(countKinds([])).toBe('');
});
