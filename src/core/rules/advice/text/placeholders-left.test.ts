import { expect, test } from 'vitest';
import { memoryFiles } from '../../../files/memory-files.ts';
import { advise } from '../../../advice.ts';
import { configOf, findingsOf } from '../../../testing/transpiled.ts';

const files = memoryFiles({ 'etc/token': { text: 'a: REPLACE-WITH-TOKEN\n' }, 'tree/a': { text: 'REPLACE-WITH-KEY' } });
const advice = (body: string) =>
  advise(configOf('fcos@1.6.0', body), { files })
    .filter(({ code }) => code !== 'read-only-path')
    .map(({ kind, path, message, line }) => `${kind} ${path} ${line}: ${message}`);
const left = (word: string, where = 'here') =>
  `${word} is ${where} in place of something that was left out when the config was shared; replace it with your own`;

test('each is reported at its own line', () => {
  const inline = 'storage:\n  files:\n    - path: /a\n      contents:\n        inline: ';
  const at = 'warning $.storage.files.0.contents.inline';
  expect(advice(`${inline}|\n          A=REPLACE-WITH-TOKEN\n\n          B=REPLACE-WITH-TOKEN,REPLACE-WITH-KEY`)).toEqual([
    `${at} 8: ${left('REPLACE-WITH-TOKEN')}`,
    `${at} 10: ${left('REPLACE-WITH-TOKEN')}`,
    `${at} 10: ${left('REPLACE-WITH-KEY')}`,
  ]);
  // Spelled with escapes, or elsewhere: where the value begins.
  expect(advice(`${inline}"\\x52EPLACE-WITH-TOKEN"`)).toEqual([`${at} 7: ${left('REPLACE-WITH-TOKEN')}`]);
  expect(advice(`${inline}&a REPLACE-WITH-KEY\n    - path: /b\n      contents: {inline: *a}`)).toEqual([
    `${at} 7: ${left('REPLACE-WITH-KEY')}`,
    `warning $.storage.files.1.contents.inline 9: ${left('REPLACE-WITH-KEY')}`,
  ]);
});

test('a file is read once, and searched only where a field names one', () => {
  let reads = 0;
  const counted = {
    ...files,
    read: (path: string) => {
      reads++;
      return files.read(path);
    },
  };
  const body =
    'storage: {files: [{path: /etc/token, contents: {inline: etc/token}}, {path: /a, contents: {local: etc/token}}, {path: /b, contents: {local: etc/token}}]}';
  expect(advise(configOf('fcos@1.6.0', body), { files: counted }).filter(({ code }) => code === 'placeholder-left')).toHaveLength(2);
  expect(reads).toBe(1);
});

test('a hundred at most', () => {
  expect(advice(`storage: {files: [{path: /a, contents: {inline: "${'REPLACE-WITH-KEY '.repeat(200)}"}}]}`)).toHaveLength(100);
});

test('in data URLs and lists', () => {
  expect(advice('storage: {luks: [{name: a, device: /dev/a, key_file: {source: "data:,REPLACE-WITH-KEY"}}]}')).toEqual([
    `warning $.storage.luks.0.key_file.source 3: ${left('REPLACE-WITH-KEY')}`,
  ]);
  expect(advice('kernel_arguments: {should_exist: [quiet, rd.token=REPLACE-WITH-TOKEN]}')).toEqual([
    `warning $.kernel_arguments.should_exist.1 3: ${left('REPLACE-WITH-TOKEN')}`,
  ]);
});

test('in a local file that the config names', () => {
  expect(advice('storage: {files: [{path: /a, contents: {local: etc/token}}]}')).toEqual([
    `warning $.storage.files.0.contents.local 3: ${left('REPLACE-WITH-TOKEN', 'in etc/token')}`,
  ]);
});

test('a hash and a key have messages of their own', () => {
  expect(
    advice('passwd: {users: [{name: core, password_hash: REPLACE-WITH-PASSWORD-HASH, ssh_authorized_keys: [REPLACE-WITH-PRIVATE-KEY]}]}'),
  ).toEqual([
    expect.stringMatching(/password_hash 3: this is a placeholder instead of a password hash/),
    expect.stringMatching(/ssh_authorized_keys\.0 3: this is a placeholder/),
  ]);
});

test.each([
  'storage: {files: [{path: /a, contents: {inline: replace-with-care}}]}',
  'storage: {files: [{path: /a, contents: {local: missing}}]}',
  'storage: {trees: [{local: tree}]}',
])('nothing is reported for %s', (body) => {
  expect(advice(body)).toEqual([]);
});

test('is not reported by Butane', () => {
  expect(findingsOf('fcos@1.6.0', 'storage: {files: [{path: /a, contents: {inline: REPLACE-WITH-PASSWORD}}]}')).toEqual([]);
});
