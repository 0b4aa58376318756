import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeLabel, partitionDevice, partitionOwners, unescapeHex } from './udev-names.ts';
import { anyCharacter } from '../testing/any-character.ts';

test('a partition is named as udev names it', () => {
  expect(partitionDevice('/dev/vda', '1')).toBe('/dev/vda1');
  expect(partitionDevice('/dev/nvme0n1', '2')).toBe('/dev/nvme0n1p2');
  expect(partitionDevice('/dev/disk/by-id/coreos-boot-disk', '4')).toBe('/dev/disk/by-id/coreos-boot-disk-part4');
});

test('the disk and number of a partition are read from its name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('/dev/vda', '/dev/nvme0n1', '/dev/disk/by-id/x1', '/dev/loop', '/dev/p'),
      fc.integer({ min: 1, max: 128 }),
      (disk, number) => {
        expect(partitionOwners(partitionDevice(disk, `${number}`))).toContainEqual({ disk, number });
      },
    ),
  );
  expect(partitionOwners('/dev/loop1')).toEqual([{ disk: '/dev/loop', number: 1 }]);
  expect(partitionOwners('/dev/sda1p2')).toEqual([
    { disk: '/dev/sda1p', number: 2 },
    { disk: '/dev/sda1', number: 2 },
  ]);
  for (const name of ['/dev/vda', '/dev/vda0', '/dev/vda01', '', '1', '/dev/disk/by-id/a1']) expect(partitionOwners(name)).toEqual([]);
});

test('a label is read back from its udev form', () => {
  expect(escapeLabel('my data/é')).toBe('my\\x20data\\x2fé');
  expect(unescapeHex('\\xc3\\xa4\\x2F')).toBe('ä/');
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (label) => {
      expect(unescapeHex(escapeLabel(label))).toBe(label);
    }),
  );
});
