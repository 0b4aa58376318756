import { expect, test } from 'vitest';
import type { DecodedMapping } from '../document/decode.ts';
import { resolveSpec } from '../spec/resolve.ts';
import { findDuplicates } from './duplicates.ts';

const { config } = resolveSpec('fcos@1.5.0');
/** The path of the second of two duplicates, and of every further one. */
const duplicates = (value: DecodedMapping) => findDuplicates(value, config).map(({ path }) => path.join('.'));

test('the second item with a key is a duplicate, and so is every further one', () => {
  expect(duplicates({ storage: { files: [{ path: '/a' }, { path: '/b' }, { path: '/a' }, { path: '/a' }] } })).toEqual([
    'storage.files.2',
    'storage.files.3',
  ]);
});

test('files, directories and links share their keys, in the order of the fields', () => {
  expect(duplicates({ storage: { files: [{ path: '/a' }], directories: [{ path: '/a' }], links: [{ path: '/a' }] } })).toEqual([
    'storage.files.0',
    'storage.links.0',
  ]);
  expect(duplicates({ kernel_arguments: { should_exist: ['a'], should_not_exist: ['a'] } })).toEqual([
    'kernel_arguments.should_not_exist.0',
  ]);
});

test('other lists do not', () => {
  expect(duplicates({ storage: { raid: [{ name: 'a' }], luks: [{ name: 'a' }] } })).toEqual([]);
});

test('texts are their own keys', () => {
  expect(duplicates({ passwd: { users: [{ name: 'core', groups: ['a', 'a'] }] } })).toEqual(['passwd.users.0.groups.1']);
});

test('two items without a key have the same key', () => {
  expect(duplicates({ passwd: { users: [{}, {}] } })).toEqual(['passwd.users.1']);
});

test('lists that are appended may repeat items', () => {
  expect(
    duplicates({
      storage: { files: [{ path: '/a', append: [{ source: 'a' }, { source: 'a' }] }], luks: [{ name: 'a', options: ['-v', '-v'] }] },
    }),
  ).toEqual([]);
});

test('a list comes before the contents of its items', () => {
  const user = { name: 'core', groups: ['a', 'a'] };
  expect(duplicates({ passwd: { users: [user, user] } })).toEqual(['passwd.users.1', 'passwd.users.0.groups.1', 'passwd.users.1.groups.1']);
});
