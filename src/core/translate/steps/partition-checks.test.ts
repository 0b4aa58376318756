import { describe, expect, test } from 'vitest';
import { findingsOf } from '../../testing/transpiled.ts';

const disk = (partitions: string, target: 'fcos@1.2.0' | 'fcos@1.5.0' | 'flatcar@1.1.0' = 'fcos@1.5.0', more = '') =>
  findingsOf(target, `storage: {disks: [{device: /dev/vda, partitions: [${partitions}]${more}}]}`);
const at = 'warning $.storage.disks.0.partitions';
const wrongNumber = (index: number) =>
  `${at}.${index}.label: incorrect partition number; a new partition will be created using reserved label`;

describe('labels of the image', () => {
  test.each([
    ['BIOS-BOOT', 1],
    ['PowerPC-PReP-boot', 1],
    ['EFI-SYSTEM', 2],
    ['boot', 3],
    ['root', 4],
  ])('%s belongs to %i', (label, number) => {
    expect(disk(`{label: ${label}, number: ${number}, size_mib: 9000}`)).toEqual([]);
    expect(disk(`{label: ${label}, number: ${number + 1}, size_mib: 9000}`)).toEqual([wrongNumber(0)]);
    expect(disk(`{label: ${label}, size_mib: 9000}`)).toEqual([wrongNumber(0)]);
  });

  test('are exactly these, including spelling', () => {
    expect(disk('{label: Boot, number: 7}, {label: efi-system, number: 8, size_mib: 1}')).toEqual([]);
  });

  test('may be anywhere on a wiped disk', () => {
    expect(disk('{label: boot, number: 7, size_mib: 500}', 'fcos@1.5.0', ', wipe_table: true')).toEqual([]);
  });

  test('have no meaning on Flatcar', () => {
    expect(disk('{label: boot, number: 7}', 'flatcar@1.1.0')).toEqual([]);
  });
});

describe('the root partition', () => {
  const tooSmall = `${at}.0.size_mib: root should have 8GiB of space assigned`;
  const constrained = `${at}.0.label: root partition cannot expand; it is set to fill available space but is followed by an auto-positioned partition`;

  test('has at least 8 GiB', () => {
    expect(disk('{label: root, number: 4, size_mib: 8191}')).toEqual([tooSmall]);
    expect(disk('{label: root, number: 4, size_mib: 8192}')).toEqual([]);
  });

  test('can grow only if nothing follows it', () => {
    expect(disk('{label: root, number: 4}')).toEqual([]);
    expect(disk('{label: root, number: 4}, {label: var, number: 5, size_mib: 100}')).toEqual([constrained]);
    expect(disk('{label: root, number: 4}, {label: var, number: 5, start_mib: 0, size_mib: 100}')).toEqual([constrained]);
    expect(disk('{label: root, number: 4, size_mib: 0}, {label: var, number: 5, start_mib: 9000, size_mib: 100}')).toEqual([]);
  });

  test('was not checked before fcos 1.3', () => {
    expect(disk('{label: root, number: 4, size_mib: 1}', 'fcos@1.2.0')).toEqual([]);
    expect(disk('{label: root, number: 5, size_mib: 1}', 'fcos@1.2.0')).toEqual([wrongNumber(0)]);
  });

  test('is checked before its label', () => {
    expect(disk('{label: root, number: 5, size_mib: 1}')).toEqual([tooSmall, wrongNumber(0)]);
  });
});
