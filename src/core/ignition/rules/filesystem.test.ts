import { describe, expect, test } from 'vitest';
import { filesystemShape, type Filesystem } from '../../spec/fields/disk.ts';
import { checkValue } from '../../testing/check-value.ts';
import { filesystemRules } from './filesystem.ts';

const check = (filesystem: Filesystem, ignition?: string) =>
  checkValue(filesystemRules, filesystemShape, { device: '/dev/sda1', ...filesystem }, ignition);
const formatRequired = 'error format: format cannot be empty when path, label, uuid, wipeFilesystem, options, or mountOptions is specified';

describe('a filesystem', () => {
  test('needs a device', () => {
    expect(check({ device: '' })).toEqual(['error device: path not specified']);
    expect(check({ device: 'sda1' })).toEqual(['error device: path not absolute']);
    expect(check({})).toEqual([]);
  });

  test('may go without a path', () => {
    expect(check({ path: 'var', format: 'xfs' })).toEqual(['error path: path not absolute']);
    expect(check({ path: '/var/', format: 'xfs' })).toEqual(['error path: path is not fully simplified']);
    expect(check({ path: '' })).toEqual([]);
  });

  test.each<Filesystem>([{ path: '/var' }, { uuid: 'a' }, { wipe_filesystem: true }, { options: [''] }, { mount_options: ['ro'] }])(
    'needs a format with %j',
    (field) => {
      expect(check(field)).toEqual([formatRequired]);
      expect(check({ ...field, format: '' })).toEqual([formatRequired]);
      expect(check({ ...field, format: 'ext4' })).toEqual([]);
    },
  );

  test('needs no format with empty fields', () => {
    expect(check({ label: '', uuid: '', wipe_filesystem: false, options: [], mount_options: [] })).toEqual([]);
  });

  test('needs a known format', () => {
    expect(check({ format: 'EXT4' })).toEqual(['error format: invalid filesystem format']);
    expect(check({ format: 'none' }, '3.2')).toEqual(['error format: invalid filesystem format']);
    expect(check({ format: 'none' }, '3.3')).toEqual([]);
    expect(check({ format: 'zfs' }, '3.2')).toEqual(['error format: invalid filesystem format']);
  });

  test.each([
    ['ext4', 16],
    ['btrfs', 256],
    ['xfs', 12],
    ['swap', 15],
    ['vfat', 11],
  ])('of format %s may have a label of up to %i bytes', (format, limit) => {
    expect(check({ format, label: 'x'.repeat(limit) })).toEqual([]);
    expect(check({ format, label: `${'x'.repeat(limit - 1)}ü` })).toEqual([
      `error label: filesystem labels cannot be longer than ${limit} characters when using ${format}`,
    ]);
  });

  test('has no limit unless it has a format', () => {
    expect(check({ format: 'none', label: 'x'.repeat(300) })).toEqual([]);
    expect(check({ label: 'x' })).toEqual([formatRequired, 'error label: filesystem must specify format if label is specified']);
  });
});
