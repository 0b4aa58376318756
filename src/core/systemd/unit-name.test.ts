import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeUnitPath } from './unit-name.ts';

// The output of `systemd-escape --path`.
test.each([
  ['/', '-'],
  ['', '-'],
  ['//', '-'],
  ['/var/lib/data', 'var-lib-data'],
  ['/var//lib/', 'var-lib'],
  ['/a-b', 'a\\x2db'],
  ['/.hidden', '\\x2ehidden'],
  ['/a/.b', 'a-.b'],
  ['/a.b_c:d', 'a.b_c:d'],
  ['/a b', 'a\\x20b'],
  ['/ä', '\\xc3\\xa4'],
  ['/dev/disk/by-label/x', 'dev-disk-by\\x2dlabel-x'],
  ['relative/path', 'relative-path'],
])('%j is %j', (path, escaped) => {
  expect(escapeUnitPath(path)).toBe(escaped);
});

test('leaves only letters, digits and a few marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (path) => {
      expect(escapeUnitPath(path)).toMatch(/^[A-Za-z0-9:_.\\-]+$/);
    }),
  );
});

test('different simplified paths have different names', () => {
  const paths = fc.array(fc.stringMatching(/^[a-c.-]{1,3}$/), { minLength: 1, maxLength: 3 }).map((parts) => `/${parts.join('/')}`);
  fc.assert(
    fc.property(paths, paths, (a, b) => {
      expect(escapeUnitPath(a) === escapeUnitPath(b)).toBe(a === b);
    }),
  );
});
