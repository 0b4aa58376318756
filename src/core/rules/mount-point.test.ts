import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';
import type { Target } from '../spec/versions.ts';

const mount = (path: string, target: Target = 'fcos@1.6.0', unit = true) =>
  findingsOf(target, `storage: {filesystems: [{device: /dev/vdb, format: ext4, path: ${path}, with_mount_unit: ${unit}}]}`);

test.each(['/etc', '/var', '/var/lib/data', '/etc/x'])('%s may be a mount point', (path) => {
  expect(mount(path)).toEqual([]);
});

test.each(['/', '/srv', '/variable', '/etcetera', '/usr/var', '/home'])('%s belongs to the image', (path) => {
  expect(mount(path)).toEqual(['error $.storage.filesystems.0.path: path must be under /etc or /var if with_mount_unit is true']);
});

test('only mount units are checked', () => {
  expect(mount('/srv', 'fcos@1.6.0', false)).toEqual([]);
});

test('before fcos 1.6, and elsewhere, any path is accepted', () => {
  expect(mount('/srv', 'fcos@1.5.0')).toEqual([]);
  expect(mount('/srv', 'flatcar@1.1.0')).toEqual([]);
});
