import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLabel, partitionDevice, partitionNumber, unescapeHex } from './udev-names.ts';

test('a partition is called as udev calls it', () => {
  expect(partitionDevice('/dev/vda', '1')).toBe('/dev/vda1');
  expect(partitionDevice('/dev/nvme0n1', '2')).toBe('/dev/nvme0n1p2');
  expect(partitionDevice('/dev/disk/by-id/coreos-boot-disk', '4')).toBe('/dev/disk/by-id/coreos-boot-disk-part4');
});

test('the number of a partition is read from its name', () => {
  fc.assert(fc.property(fc.constantFrom('/dev/vda', '/dev/nvme0n1', '/dev/disk/by-id/x1'), fc.integer({ min: 1, max: 128 }), (disk, number) => {
    expect(partitionNumber(disk, partitionDevice(disk, `${number}`))).toBe(number);
  }));
  for (const name of ['/dev/vda', '/dev/vda0', '/dev/vdap1', '/dev/vdb1', '']) expect(partitionNumber('/dev/vda', name)).toBeUndefined();
  expect(partitionNumber('', '1')).toBeUndefined();
});

test('a label is read back from what udev writes', () => {
  expect(escapeLabel('my data/é')).toBe('my\\x20data\\x2fé');
  expect(unescapeHex('\\xc3\\xa4\\x2F')).toBe('ä/');
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (label) => {
    expect(unescapeHex(escapeLabel(label))).toBe(label);
  }));
});
