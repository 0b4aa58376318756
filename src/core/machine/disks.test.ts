import { describe, expect, test } from 'vitest';
import { devicesOf } from '../testing/machine-of.ts';
import { planDisks, type DiskPlan } from './disks.ts';

const disksOf = (body: string, target: Parameters<typeof devicesOf>[0] = 'fcos@1.6.0') => planDisks(devicesOf(target, body));

/** The disk of a config with partitions written as YAML flow mappings. */
function diskOf(partitions: readonly string[], wiped = false, device = '/dev/vdb'): DiskPlan {
  const [disk] = disksOf(
    `storage:\n  disks:\n    - device: ${device}\n      wipe_table: ${wiped}\n      partitions:\n${partitions.map((one) => `        - {${one}}\n`).join('')}`,
  );
  if (!disk) throw new Error('no disk');
  return disk;
}

const fatesOf = ({ partitions }: DiskPlan) => partitions.map(({ fate }) => fate);
const barOf = ({ segments }: DiskPlan) =>
  segments.map(({ kind, partition, sizeMib, isOpen }) =>
    [kind === 'partition' ? (partition?.label ?? partition?.number) : kind, sizeMib ?? '?', ...(isOpen ? ['open'] : [])].join(' '),
  );

describe("Ignition's rules of reuse", () => {
  test('the existing partitions are known only where the table is wiped', () => {
    const partitions = [
      'number: 1, label: a',
      'label: b',
      'number: 3, label: c, wipe_partition_entry: true',
      'number: 4, label: d, resize: true',
      'number: 5, should_exist: false',
      'number: 6, should_exist: false, wipe_partition_entry: true',
    ];
    expect(fatesOf(diskOf(partitions))).toEqual(['reused', 'created', 'replaced', 'resized', 'forbidden', 'deleted']);
    expect(fatesOf(diskOf(partitions, true))).toEqual(['created', 'created', 'created', 'created', 'gone', 'gone']);
  });

  test('a partition with wipe_partition_entry is replaced, even where it may be resized', () => {
    expect(fatesOf(diskOf(['number: 1, resize: true, wipe_partition_entry: true']))).toEqual(['replaced']);
  });

  test('one without a number gets the next free number, which is known where the table is wiped', () => {
    const partitions = ['label: a', 'number: 2, label: b', 'label: c'];
    expect(diskOf(partitions, true).partitions.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(diskOf(partitions).partitions.map(({ number }) => number)).toEqual([undefined, 2, undefined]);
  });

  test('an absent size is kept where there may be a partition, and is the rest otherwise', () => {
    const sizes = ({ partitions }: DiskPlan) => partitions.map(({ size }) => size);
    const partitions = [
      'number: 1, label: a',
      'number: 2, label: b, size_mib: 0',
      'number: 3, label: c, wipe_partition_entry: true',
      'label: d',
      'number: 5, size_mib: 10',
    ];
    expect(sizes(diskOf(partitions))).toEqual(['kept', 'rest', 'rest', 'rest', 10]);
    expect(sizes(diskOf(partitions, true))).toEqual(['rest', 'rest', 'rest', 'rest', 10]);
  });
});

describe('the bar', () => {
  test('shows the partitions one after another and what is left', () => {
    expect(barOf(diskOf(['label: a, size_mib: 1024', 'label: b, size_mib: 2048'], true))).toEqual(['a 1024', 'b 2048', 'rest ? open']);
    expect(barOf(diskOf(['label: a, size_mib: 1024', 'label: b, size_mib: 0'], true))).toEqual(['a 1024', 'b ? open']);
    expect(barOf(diskOf([]))).toEqual(['rest ? open']);
  });

  test('shows free space between partitions with known positions', () => {
    expect(
      barOf(diskOf(['number: 2, label: b, start_mib: 5001, size_mib: 1000', 'number: 1, label: a, start_mib: 1, size_mib: 1000'], true)),
    ).toEqual(['a 1000', 'free 4000', 'b 1000', 'rest ? open']);
    // The rest in front of another partition ends there.
    expect(barOf(diskOf(['number: 2, label: b, start_mib: 5001, size_mib: 1000', 'number: 1, label: a, start_mib: 1'], true))).toEqual([
      'a 5000',
      'b 1000',
      'rest ? open',
    ]);
  });

  test('does not show free space where there may be other partitions', () => {
    expect(
      barOf(
        diskOf(
          ['number: 4, label: root, size_mib: 8192, resize: true', 'number: 5, label: var, start_mib: 20000, size_mib: 0'],
          false,
          '/dev/disk/by-id/coreos-boot-disk',
        ),
      ),
    ).toEqual(['root 8192', 'var ? open']);
  });

  test('places those without a number last, as Ignition does', () => {
    expect(barOf(diskOf(['label: data, size_mib: 0', 'number: 1, label: first, size_mib: 100'], true))).toEqual([
      'first 100',
      'data ? open',
    ]);
  });

  test('marks a partition for which the rest of the disk is already taken', () => {
    const { segments } = diskOf(['number: 1, label: a, size_mib: 0', 'number: 2, label: b, size_mib: 100'], true);
    expect(segments.map(({ partition, isSqueezed }) => [partition?.label, isSqueezed])).toEqual([
      ['a', false],
      ['b', true],
    ]);
  });

  test('shows deleted and forbidden partitions at their numbers, and none that go with the table', () => {
    const partitions = [
      'number: 1, size_mib: 100',
      'number: 2, should_exist: false, wipe_partition_entry: true',
      'number: 3, size_mib: 200',
      'number: 9, should_exist: false',
    ];
    expect(barOf(diskOf(partitions))).toEqual(['1 100', '2 ?', '3 200', '9 ?', 'rest ? open']);
    expect(barOf(diskOf(partitions, true))).toEqual(['1 100', '3 200', 'rest ? open']);
  });

  test('knows which partitions overlap', () => {
    const { partitions } = diskOf([
      'number: 1, label: a, start_mib: 1, size_mib: 1000',
      'number: 2, label: b, start_mib: 500, size_mib: 1000',
      'number: 3, label: c, start_mib: 1500, size_mib: 0',
    ]);
    expect(partitions.map(({ overlaps }) => overlaps.map(({ label }) => label))).toEqual([['b'], ['a'], []]);
  });

  test('is to scale among the known sizes, and says where it is not', () => {
    const { segments } = diskOf(['label: a, size_mib: 1000', 'label: b, size_mib: 3000', 'label: c, size_mib: 1'], true);
    const [a, b, c, rest] = segments;
    expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect((b?.share ?? 0) / (a?.share ?? 1)).toBeCloseTo(3);
    expect(segments.map(({ isStretched }) => isStretched)).toEqual([false, false, true, false]);
    expect(c?.share).toBeGreaterThan(0.05);
    expect(rest?.share).toBeLessThan(0.3);
  });

  test('gives everything a length, however much there is', () => {
    for (const count of [1, 2, 20, 128]) {
      const sizes = Array.from({ length: count }, (_, index) => `label: p${index}, size_mib: ${index % 3 === 0 ? 0 : index ** 3}`);
      const { segments } = diskOf(sizes, true);
      expect(segments.every(({ share }) => share > 0 && share <= 1)).toBe(true);
      expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    }
  });
});

test('no more partitions are planned than a table has room for', () => {
  const { partitions, segments, left } = diskOf(
    Array.from({ length: 1500 }, () => 'start_mib: 1, size_mib: 1'),
    true,
  );
  expect([partitions.length, segments.length, left]).toEqual([128, 129, 1372]);
  expect(diskOf(['label: a']).left).toBe(0);
});

test('a mirrored boot device partitions each disk as the image does, attributed to its line', () => {
  const disks = disksOf('boot_device:\n  mirror:\n    devices: [/dev/sda, /dev/sdb]\n');
  expect(disks.map(({ device, isWiped, origin }) => [device, isWiped, origin])).toEqual([
    ['/dev/sda', true, ['boot_device', 'mirror', 'devices', 0]],
    ['/dev/sdb', true, ['boot_device', 'mirror', 'devices', 1]],
  ]);
  expect(disks.map(barOf)).toEqual([
    ['bios-1 1', 'esp-1 127', 'boot-1 384', 'root-1 ? open'],
    ['bios-2 1', 'esp-2 127', 'boot-2 384', 'root-2 ? open'],
  ]);
});

test('what overrides the sugar is attributed to its own line', () => {
  const [disk] = disksOf(
    'boot_device:\n  mirror:\n    devices: [/dev/sda, /dev/sdb]\nstorage:\n  disks:\n    - device: /dev/sda\n      partitions:\n        - label: root-1\n          size_mib: 10240\n        - label: var-1\n',
  );
  expect(disk?.partitions.map(({ label, origin }) => [label, origin.join('.')])).toEqual([
    ['bios-1', 'boot_device.mirror.devices.0'],
    ['esp-1', 'boot_device.mirror.devices.0'],
    ['boot-1', 'boot_device.mirror.devices.0'],
    ['root-1', 'storage.disks.0.partitions.0'],
    ['var-1', 'storage.disks.0.partitions.1'],
  ]);
  expect(disk && barOf(disk)).toEqual(['bios-1 1', 'esp-1 127', 'boot-1 384', 'root-1 10240', 'var-1 ? open']);
});

test('errors elsewhere, or in a field, do not hide the rest', () => {
  const disks = disksOf(
    'passwd: 1\nstorage:\n  files: oops\n  disks:\n    -\n    - device: /dev/vdb\n      partitions:\n        - label: a\n          size_mib: many\n        - oops\n',
  );
  expect(disks.map(({ device, partitions }) => [device, partitions.length])).toEqual([
    ['', 0],
    ['/dev/vdb', 2],
  ]);
  expect(disks[1]?.partitions[0]).toMatchObject({ label: 'a', size: 'rest', origin: ['storage', 'disks', 1, 'partitions', 0] });
});
