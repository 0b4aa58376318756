import { diskShape, type Disk, type Partition } from '../../spec/fields/disk.ts';
import type { Integer } from '../../spec/fields/shape.ts';
import { rule, type Report, type Rule } from '../../rules/rule.ts';
import { pathProblem } from './path.ts';

/** The index of the first item whose key an earlier item has too; items without a key are ignored. */
function firstRepeated<T>(items: readonly T[], key: (item: T) => string | Integer | undefined): number | undefined {
  const seen = new Set<string | Integer>();
  const index = items.findIndex((item) => {
    const own = key(item);
    if (own === undefined) return false;
    return seen.has(own) || (seen.add(own), false);
  });
  return index === -1 ? undefined : index;
}

/** The MiB range of a partition whose position is known, both ends included. */
interface Extent {
  index: number;
  start: Integer;
  end: Integer;
}

/** The last MiB of a partition, in Go's 64 bits. */
const lastOf = (start: Integer, size: Integer): Integer =>
  typeof start === 'number' && typeof size === 'number' ? start + size - 1 : BigInt.asIntN(64, BigInt(start) + BigInt(size) - 1n);

/** A size of 0 fills the remaining space, and a start of 0 is chosen by the machine: only what is certain counts. */
function extents(partitions: readonly Partition[]): Extent[] {
  return partitions.flatMap(({ start_mib: start, size_mib: size }, index) =>
    start === undefined || size === undefined || start === 0 ? [] : [{ index, start, end: size === 0 ? start : lastOf(start, size) }],
  );
}

const meet = (a: Extent, b: Extent): boolean =>
  (a.start >= b.start && a.start <= b.end) || (a.end >= b.start && a.end <= b.end) || (a.start < b.start && a.end > b.end);

/** The index of the first partition overlapped by the first one that overlaps any. */
function firstOverlapped(partitions: readonly Partition[]): number | undefined {
  const placed = extents(partitions);
  const sorted = placed.toSorted((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  const apart = sorted.every(({ start, end }, i) => start <= end && start > (sorted[i - 1]?.end ?? -Infinity));
  if (apart) return undefined;
  for (const one of placed) {
    const other = placed.find((candidate) => candidate !== one && meet(one, candidate));
    if (other) return other.index;
  }
  return undefined;
}

/** Nothing else is reported for a disk without a device. */
function diskRule(code: string, check: (disk: Disk, partitions: readonly Partition[], report: Report) => void): Rule {
  return rule({
    code,
    on: diskShape,
    severity: 'error',
    check(disk, report) {
      if (disk.device) check(disk, disk.partitions ?? [], report);
    },
  });
}

/** Ignition's rules for a disk and its partitions together. */
export const diskRules: readonly Rule[] = [
  rule({
    code: 'disk-device-required',
    on: diskShape,
    severity: 'error',
    check({ device }, report) {
      if (!device) report('disk device is required', ['device']);
    },
  }),
  diskRule('disk-device-path', ({ device }, _, report) => {
    const problem = pathProblem(device);
    if (problem) report(problem, ['device']);
  }),
  diskRule('partition-numbers-collide', (_, partitions, report) => {
    // The number 0 stands for the next free one.
    const index = firstRepeated(partitions, ({ number }) => number || undefined);
    if (index !== undefined) report('partition numbers collide', ['partitions', index]);
  }),
  diskRule('partitions-overlap', (_, partitions, report) => {
    const index = firstOverlapped(partitions);
    if (index !== undefined) report('partitions overlap', ['partitions', index]);
  }),
  diskRule('partition-removed-beside-zero', (_, partitions, report) => {
    if (partitions.some(({ should_exist }) => should_exist === false) && partitions.some(({ number }) => !number)) {
      report('shouldExist is false for a partition and other partition(s) has start or size 0', ['partitions']);
    }
  }),
  diskRule('partition-labels-collide', (_, partitions, report) => {
    const index = firstRepeated(partitions, ({ label }) => label);
    if (index !== undefined) report('cannot use the same partition label twice', ['partitions', index]);
  }),
];
