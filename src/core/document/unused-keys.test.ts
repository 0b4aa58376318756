import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';
import { transpile } from '../transpile.ts';

const said = (body: string) => findingsOf('fcos@1.5.0', body);
const mismatch = (path: string) =>
  `warning ${path}: context tree does not match content tree at ${path}. Line and column reporting may be inconsistent. Unused keys may not be reported`;

test('a key that the version does not have is reported with its path', () => {
  expect(said('storage: {files: [{path: /a, contents: {inlined: a}}]}\n')).toEqual([
    'warning $.storage.files.0.contents.inlined: unused key inlined',
  ]);
});

test('nothing is said about its contents', () => {
  expect(said('other: {any: {thing: 1}}\n')).toEqual(['warning $.other: unused key other']);
});

test('the warning is at the key', () => {
  expect(transpile('variant: fcos\nversion: 1.5.0\nstorage:\n  stuff: 5\n').entries).toMatchObject([{ line: 4, column: 3 }]);
});

test('only own keys count, even for names that every JavaScript object has', () => {
  expect(said('constructor: 1\n__proto__: 1\n')).toEqual([
    'warning $.constructor: unused key constructor',
    'warning $.__proto__: unused key __proto__',
  ]);
});

test("keys that only Ignition has, and Ignition's spelling, are unused", () => {
  expect(said('ignition: {version: 3.4.0}\n')).toEqual(['warning $.ignition.version: unused key version']);
  expect(said('passwd: {users: [{name: core, passwordHash: a}]}\n')).toEqual([
    'warning $.passwd.users.0.passwordHash: unused key passwordHash',
  ]);
});

test('keys of a mapping come before those of its members', () => {
  expect(said('storage: {a: 1, files: [{path: /a, b: 1}]}\nc: 1\n').map((finding) => finding.split(' ').at(-1))).toEqual(['c', 'a', 'b']);
});

test('the merge key is one', () => {
  expect(said('storage: {files: [{<<: {path: /a, other: 1}}]}\n')).toEqual(['warning $.storage.files.0.<<: unused key <<']);
});

describe('what the tree of the text does not show', () => {
  test('is reported once, at an alias', () => {
    expect(said('storage: {files: [&f {path: /a}, {path: /b, contents: &c {inline: a}}, {path: /d, contents: *c}]}\n')).toEqual([
      mismatch('$.storage.files.2.contents'),
    ]);
  });

  test('is reported at a null, and nothing else', () => {
    expect(said('storage: ~\n')).toEqual([mismatch('$.storage')]);
  });

  test('is not reported for lists and texts', () => {
    expect(said('storage: {files: ~}\nsystemd: {units: &u []}\n')).toEqual([]);
  });
});

test('before base 0.4 nothing is reported for a null that Go holds as a pointer', () => {
  const body = 'storage: {luks: [{name: a, device: /dev/vdb, key_file: {inline: a}, clevis: ~}]}\n';
  expect(findingsOf('fcos@1.3.0', body)).toEqual([]);
  expect(findingsOf('fcos@1.4.0', body)).toEqual([mismatch('$.storage.luks.0.clevis')]);
});
