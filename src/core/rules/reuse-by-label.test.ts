import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const warning =
  'warning $.storage.disks.0.partitions.0.number: partitions cannot be reused by label; number must be specified except on boot disk (/dev/disk/by-id/coreos-boot-disk) or when wipe_table is true';

const disk = (disk: string, target: 'fcos@1.5.0' | 'fcos@1.6.0' = 'fcos@1.6.0') => findingsOf(target, `storage: {disks: [{${disk}}]}`);

test('a partition given by label alone is always a new one', () => {
  expect(disk('device: /dev/vdb, partitions: [{label: a}]')).toEqual([warning]);
  expect(disk('device: /dev/vdb, partitions: [{label: a, number: 0}]')).toEqual([warning]);
  expect(disk('device: /dev/vdb, wipe_table: false, partitions: [{label: ""}]')).toEqual([warning]);
});

test.each([
  ['with a number', 'device: /dev/vdb, partitions: [{label: a, number: 1}]'],
  ['without a label', 'device: /dev/vdb, partitions: [{size_mib: 1}]'],
  ['on a disk that is wiped', 'device: /dev/vdb, wipe_table: true, partitions: [{label: a}]'],
  ['on the boot disk', 'device: /dev/disk/by-id/coreos-boot-disk, partitions: [{label: a}]'],
])('nothing is reported for one %s', (_, config) => {
  expect(disk(config).filter((finding) => finding === warning)).toEqual([]);
});

test('a disk of the mirror is wiped', () => {
  const body = 'storage: {disks: [{device: /dev/sda, partitions: [{label: a}]}]}\n';
  const mirror = 'boot_device: {layout: x86_64, mirror: {devices: [/dev/sda, /dev/sdb]}}\n';
  expect(findingsOf('fcos@1.6.0', body)).toContain(warning);
  expect(findingsOf('fcos@1.6.0', body + mirror)).not.toContain(warning);
  expect(findingsOf('fcos@1.6.0', body + mirror.replace('/dev/sda', '/dev/sdc'))).toContain(warning);
});

test('there was no warning before fcos 1.6', () => {
  expect(disk('device: /dev/vdb, partitions: [{label: a}]', 'fcos@1.5.0')).toEqual([]);
});
