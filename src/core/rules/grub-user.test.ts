import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const noName = 'error $.grub.users.0.name: field "name" is required';
const noHash = 'error $.grub.users.0.password_hash: field "password_hash" is required';

test.each([
  ['{name: root, password_hash: a}', []],
  ['{name: root}', [noHash]],
  ['{password_hash: a}', [noName]],
  ['{name: "", password_hash: ""}', [noName, noHash]],
  ['{}', [noName, noHash]],
])('%s', (user, expected) => {
  expect(findingsOf('fcos@1.5.0', `grub: {users: [${user}]}`)).toEqual(expected);
});

test('before fcos 1.5 there are no such users', () => {
  expect(findingsOf('fcos@1.4.0', 'grub: {users: [{}]}')).toEqual(['warning $.grub: unused key grub']);
});
