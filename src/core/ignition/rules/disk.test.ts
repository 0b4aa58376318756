import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diskShape, type Disk, type Partition } from '../../spec/fields/disk.ts';
import { checkValue } from '../../testing/check-value.ts';
import { diskRules } from './disk.ts';
import { runs } from '../../testing/runs.ts';

const check = (disk: Disk) => checkValue(diskRules, diskShape, disk);
const checkPartitions = (...partitions: Partition[]) => check({ device: '/dev/sda', partitions });

describe('a disk', () => {
  test('needs a device, and nothing else is reported without one', () => {
    expect(check({ partitions: [{ number: 1 }, { number: 1 }] })).toEqual(['error device: disk device is required']);
    expect(check({ device: 'sda' })).toEqual(['error device: path not absolute']);
    expect(check({ device: '/dev/sda' })).toEqual([]);
  });

  test('has unique partition numbers, except 0', () => {
    expect(checkPartitions({ number: 1 }, { number: 2 }, { number: 1 }, { number: 2 })).toEqual([
      'error partitions.2: partition numbers collide',
    ]);
    expect(checkPartitions({ number: 0 }, { number: 0 }, {})).toEqual([]);
  });

  test('has unique labels', () => {
    expect(checkPartitions({ label: 'a' }, {}, {}, { label: '' }, { label: '' }, { label: 'a' })).toEqual([
      'error partitions.4: cannot use the same partition label twice',
    ]);
  });

  test('removes no partition while another one lacks a number', () => {
    const message = 'error partitions: shouldExist is false for a partition and other partition(s) has start or size 0';
    expect(checkPartitions({ number: 1, should_exist: false }, { label: 'a' })).toEqual([message]);
    expect(checkPartitions({ number: 1, should_exist: false }, { number: 2 })).toEqual([]);
    expect(checkPartitions({ number: 1 }, { label: 'a', should_exist: true })).toEqual([]);
  });
});

/** Compares every pair, as the reference does. */
function firstOverlapped(partitions: readonly Partition[]): number | undefined {
  const placed = partitions.map(({ start_mib: start, size_mib: size }) =>
    start && size !== undefined ? { start, end: size === 0 ? start : Number(start) + Number(size) - 1 } : undefined,
  );
  for (const p of placed) {
    for (const [index, o] of placed.entries()) {
      if (!p || !o || p === o) continue;
      const starts = p.start >= o.start && p.start <= o.end;
      const ends = p.end >= o.start && p.end <= o.end;
      if (starts || ends || (p.start < o.start && p.end > o.end)) return index;
    }
  }
  return undefined;
}

describe('partitions', () => {
  test.each<[string, [number | undefined, number | undefined][], number | undefined]>([
    [
      'apart',
      [
        [1, 10],
        [11, 5],
        [100, 0],
      ],
      undefined,
    ],
    [
      'touching',
      [
        [1, 10],
        [10, 5],
      ],
      1,
    ],
    [
      'one in the other',
      [
        [5, 1],
        [1, 10],
      ],
      1,
    ],
    [
      'one around the other',
      [
        [1, 10],
        [5, 1],
      ],
      1,
    ],
    [
      'filling what is left',
      [
        [1, 0],
        [2, 0],
      ],
      undefined,
    ],
    [
      'at the same start',
      [
        [1, 0],
        [1, 0],
      ],
      1,
    ],
    [
      'placed by the machine',
      [
        [0, 10],
        [0, 10],
        [undefined, 5],
        [1, undefined],
      ],
      undefined,
    ],
    [
      'the later two',
      [
        [1, 5],
        [20, 5],
        [undefined, 1],
        [22, 1],
      ],
      3,
    ],
  ])('%s', (_, places, index) => {
    const partitions = places.map(([start_mib, size_mib], i): Partition => ({
      number: i + 1,
      ...(start_mib !== undefined && { start_mib }),
      ...(size_mib !== undefined && { size_mib }),
    }));
    expect(checkPartitions(...partitions)).toEqual(index === undefined ? [] : [`error partitions.${index}: partitions overlap`]);
  });

  test('overlap where comparing every pair says so', () => {
    const partition = fc.record({ start_mib: fc.integer({ min: -5, max: 40 }), size_mib: fc.integer({ min: -5, max: 9 }) });
    fc.assert(
      fc.property(fc.array(partition, { maxLength: 6 }), (places) => {
        const partitions = places.map((place, i): Partition => ({ number: i + 1, ...place }));
        const index = firstOverlapped(partitions);
        expect(checkPartitions(...partitions)).toEqual(index === undefined ? [] : [`error partitions.${index}: partitions overlap`]);
      }),
      { numRuns: runs(500) },
    );
  });
});
