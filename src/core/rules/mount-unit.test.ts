import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const noPath = 'error $.storage.filesystems.0.path: path is required if with_mount_unit is true and format is not swap';
const noFormat = 'error $.storage.filesystems.0.format: format is required if with_mount_unit is true';

const unit = (target: 'fcos@1.3.0' | 'fcos@1.4.0', rest = '') =>
  findingsOf(target, `storage: {filesystems: [{device: /dev/vdb, with_mount_unit: true${rest}}]}`);

test('a mount unit needs a path and a format', () => {
  expect(unit('fcos@1.4.0', ', path: /var/a, format: ext4')).toEqual([]);
  expect(unit('fcos@1.3.0', ', path: /var/a, format: ext4')).toEqual([]);
  expect(unit('fcos@1.4.0', ', format: ext4')).toEqual([noPath]);
  expect(unit('fcos@1.3.0', ', format: ext4')).toEqual([noPath]);
});

test('an empty format or path does not count', () => {
  expect(unit('fcos@1.3.0', ', path: "", format: ""')).toEqual([noPath, noFormat]);
  expect(unit('fcos@1.4.0', ', path: "", format: xfs')).toEqual([noPath]);
});

test('without a format, base 0.4 does not require the path', () => {
  expect(unit('fcos@1.3.0')).toEqual([noPath, noFormat]);
  expect(unit('fcos@1.4.0')).toEqual([noFormat]);
});

test('swap needs no path since base 0.4', () => {
  expect(unit('fcos@1.3.0', ', format: swap')).toEqual([noPath]);
  expect(unit('fcos@1.4.0', ', format: swap')).toEqual([]);
});

test('without a mount unit nothing is required', () => {
  expect(findingsOf('fcos@1.4.0', 'storage: {filesystems: [{device: /dev/vdb, with_mount_unit: false}]}')).toEqual([]);
});
