import { expect, test } from 'vitest';
import { isCheckable, usualMethod } from './password-methods.ts';

test('each system is offered first what all its releases know', () => {
  expect(['fcos', 'fiot', 'flatcar', 'openshift', 'r4e'].map(usualMethod)).toEqual([
    'yescrypt',
    'yescrypt',
    'sha512crypt',
    'sha512crypt',
    'sha512crypt',
  ]);
});

test.each([
  ['$y$j9T$a$b', true],
  ['$6$a$b', true],
  ['$5$a$b', true],
  ['grub.pbkdf2.sha512.1.AA.BB', true],
  ['$2b$12$a', false],
  ['*', false],
  ['', false],
])('%j can be checked: %s', (hash, expected) => {
  expect(isCheckable(hash)).toBe(expected);
});
