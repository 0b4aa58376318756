import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalSemver } from './semver.ts';

test.each([
  ['1.5.0', '1.5.0'],
  ['01.05.00', '1.5.0'],
  ['1.8.0-experimental', '1.8.0-experimental'],
  ['1.0.0-a.b-c+d.e', '1.0.0-a.b-c+d.e'],
  ['1.0.0+build', '1.0.0+build'],
  ['1.0.0-', '1.0.0'],
  ['9223372036854775807.0.0', '9223372036854775807.0.0'],
])('%s is %s', (version, canonical) => {
  expect(canonicalSemver(version)).toBe(canonical);
});

test.each([
  '',
  '1',
  '+1.5.0',
  '-1.5.0',
  '1.5',
  '1.5.0.0',
  '1.5.x',
  'v1.5.0',
  '1.5.0 ',
  ' 1.5.0',
  '1.5.0-exp_1',
  '1.5.0+ä',
  '9223372036854775808.0.0',
  '1..0',
  '1.5.0\n',
  '１.0.0',
])('%j is not one', (version) => {
  expect(canonicalSemver(version)).toBeUndefined();
});

test('a canonical version is unchanged', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), fc.nat(), (rest, ...numbers) => {
      const canonical = canonicalSemver(numbers.join('.') + rest);
      if (canonical !== undefined) expect(canonicalSemver(canonical)).toBe(canonical);
    }),
  );
});
