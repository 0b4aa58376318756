import { expect, test } from 'vitest';
import { advise } from '../../../advice.ts';
import { configOf, findingsOf } from '../../../testing/transpiled.ts';

const advice = (body: string) =>
  advise(configOf('fcos@1.6.0', body)).map(({ kind, path, message, line }) => `${kind} ${path} ${line}: ${message}`);
const plain = 'this is not a hash as crypt(3) makes it, so no password will match it, and anyone who reads the config can read it';

test('a password that is not a hash', () => {
  expect(advice('passwd: {users: [{name: core, password_hash: secret}]}')).toEqual([`warning $.passwd.users.0.password_hash 3: ${plain}`]);
  expect(advice('passwd: {groups: [{name: a, password_hash: secret}]}')).toEqual([`warning $.passwd.groups.0.password_hash 3: ${plain}`]);
});

test('a hash for another place', () => {
  expect(advice('grub: {users: [{name: root, password_hash: $6$a$b}]}')).toEqual([
    'warning $.grub.users.0.password_hash 3: this is not a whole hash as grub2-mkpasswd-pbkdf2 prints it, so no password will match it',
  ]);
});

test.each([
  'passwd: {users: [{name: core, password_hash: "*"}]}',
  'passwd: {users: [{name: core, password_hash: "!"}]}',
  'passwd: {users: [{name: core, password_hash: ""}]}',
  'passwd: {users: [{name: core}]}',
  'passwd: {users: [{name: core, password_hash: $y$j9T$oHsSIMElAcjs2qUknJ7W/.$7PZL6Iy1yXa/xVxC.QGqyvA4dNIwqUwEZ4n/N.mcZq8}]}',
  `grub: {users: [{name: root, password_hash: grub.pbkdf2.sha512.10000.${'0A'.repeat(64)}.${'F0'.repeat(64)}}]}`,
  'grub: {users: [{name: root}]}',
])('nothing is reported for %s', (body) => {
  expect(advice(body)).toEqual([]);
});

test('is not reported by Butane', () => {
  expect(findingsOf('fcos@1.6.0', 'passwd: {users: [{name: core, password_hash: secret}]}')).toEqual([]);
});
