import { expect, test } from 'vitest';
import { isAllowed, licenceProblems } from './licences.ts';

test.each([
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['(MPL-2.0 OR MIT)', true],
  ['GPL-2.0-only OR GPL-3.0-only', false],
  ['MIT AND ISC', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['(MIT AND GPL-3.0-only) OR ISC', true],
  ['MIT OR ISC AND GPL-3.0-only', true], // AND binds more tightly
  ['(MIT OR ISC) AND GPL-3.0-only', false],
  ['SEE LICENSE IN file', false],
  ['MIT ISC', false],
  ['(MIT', false],
  ['', false],
])('%s', (licence, allowed) => {
  expect(isAllowed(licence, new Set(['MIT', 'ISC']))).toBe(allowed);
});

test('what ships needs stricter licences than what builds it', () => {
  const packages = {
    '': {},
    'node_modules/react': { license: 'MPL-2.0' },
    'node_modules/a/node_modules/tool': { license: 'MPL-2.0' },
    'node_modules/b': { license: 'GPL-3.0-only' },
    'node_modules/c': {},
    'node_modules/d': { license: 'MIT' },
  };
  expect(licenceProblems(packages, new Set(['react']))).toEqual([
    'node_modules/react is part of what Bunsen ships, and its licence MPL-2.0 is not on the list for that in src/build/licences.ts',
    'node_modules/b is a tool, and its licence GPL-3.0-only is not on the list for that in src/build/licences.ts',
    'node_modules/c has no licence in the lock file',
  ]);
});
