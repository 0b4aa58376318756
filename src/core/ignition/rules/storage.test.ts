import { describe, expect, test } from 'vitest';
import { storageShape, type Storage } from '../../spec/fields/storage.ts';
import { checkValue } from '../../testing/check-value.ts';
import { storageRules } from './storage.ts';

const check = (storage: Storage, ignition?: string) => checkValue(storageRules, storageShape, storage, ignition);
const target = '/t';

describe('paths through links', () => {
  test('are refused for every kind of node', () => {
    expect(
      check({
        links: [
          { path: '/a', target },
          { path: '/a/b', target },
        ],
        directories: [{ path: '/a' }, { path: '/a/c' }, { path: '/ab/c' }],
        files: [{ path: '/x' }, { path: '/a/' }],
      }),
    ).toEqual([
      'error directories.1: directory path includes link in config',
      'error files.1: file path includes link in config',
      'error links.1: link path includes link in config',
    ]);
  });

  test('are refused once for every link', () => {
    const message = 'error files.0: file path includes link in config';
    const files = [{ path: '/a/b/c/d' }];
    expect(
      check({
        files,
        links: [
          { path: '/a', target },
          { path: '/a/b/c', target },
        ],
      })[0],
    ).toBe(message);
    expect(
      check({
        files,
        links: [
          { path: '/a', target },
          { path: '/a', target },
        ],
      }),
    ).toEqual([message, message]);
    // A link without a path stands for the root.
    expect(check({ files, links: [{ target }] })).toEqual([message]);
    expect(
      check({
        files,
        links: [
          { path: '/', target },
          { path: 'a', target },
        ],
      }),
    ).toEqual([]);
  });
});

describe('links', () => {
  test('need a target since 3.3, and are not checked further without one', () => {
    const links = [{ path: '/a', hard: true, target: '', user: { id: 1 } }, { path: '/b' }];
    expect(check({ links }, '3.3')).toEqual([
      'error links.0.target: link target is required',
      'error links.1.target: link target is required',
    ]);
    expect(check({ links }, '3.2')).toEqual(['warning links.0.user.id: user/group ignored for hard link']);
    expect(check({ links, directories: [{ path: '/a' }] }, '3.2')[0]).toBe('error links.0: hard link target is a directory');
  });

  test.each([
    ['/d', 1],
    ['/x/../d/', 1],
    ['d', 0],
    ['../d', 1],
    ['../../d', 1],
    ['/e', 0],
  ])('to a directory must be soft: %s', (to, count) => {
    const directories = [{ path: '/d' }];
    const found = Array.from({ length: count }, () => 'error links.0: hard link target is a directory');
    expect(check({ directories, links: [{ path: '/l', target: to, hard: true }] })).toEqual(found);
    expect(check({ directories, links: [{ path: '/l', target: to }] })).toEqual([]);
  });

  test('must not have an owner if they are hard', () => {
    const owner = { id: 0, name: '' };
    const link = { path: '/l', target, user: owner, group: owner };
    expect(check({ links: [{ ...link, hard: true }] })).toEqual([
      'warning links.0.user.id: user/group ignored for hard link',
      'warning links.0.user.name: user/group ignored for hard link',
      'warning links.0.group.id: user/group ignored for hard link',
      'warning links.0.group.name: user/group ignored for hard link',
    ]);
    expect(check({ links: [{ ...link, hard: false }] })).toEqual([]);
  });

  test('are checked one by one', () => {
    const links = [{ path: '/a/b' }, { path: '/a/c', target, hard: true, user: { id: 1 } }, { path: '/a', target }];
    expect(check({ links })).toEqual([
      'error links.0: link path includes link in config',
      'error links.0.target: link target is required',
      'error links.1: link path includes link in config',
      'warning links.1.user.id: user/group ignored for hard link',
    ]);
  });
});

describe('a filesystem on a disk', () => {
  const device = '/dev/sda';
  const overwritten = 'warning filesystems.0.device: filesystem overwrites partitioned device';
  const wiped = 'warning filesystems.0.device: device matches disk with wipeTable enabled; filesystem will be wiped';

  test('must not overwrite partitions', () => {
    const disks = [{ device, partitions: [{ number: 1 }], wipe_table: true }];
    expect(check({ disks, filesystems: [{ device }] })).toEqual([overwritten]);
    expect(check({ disks, filesystems: [{ device: '/dev/sda1' }] })).toEqual([]);
  });

  test('must declare that it is wiped', () => {
    const disks = [{ device, wipe_table: true }];
    expect(check({ disks, filesystems: [{ device, wipe_filesystem: false }] })).toEqual([wiped]);
    expect(check({ disks, filesystems: [{ device, wipe_filesystem: true }] })).toEqual([]);
    expect(check({ disks: [{ device, wipe_table: false }], filesystems: [{ device }] })).toEqual([]);
  });

  test('is checked against the last disk with that device', () => {
    const disks = [{ device, wipe_table: true }, { device }];
    expect(check({ disks, filesystems: [{ device }] })).toEqual([]);
  });
});
