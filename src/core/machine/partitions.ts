import type { Path } from '../report/finding.ts';
import type { Disk, Partition } from '../spec/fields/disk.ts';
import type { Integer } from '../spec/fields/shape.ts';
import type { Fate } from './fate.ts';

/** A partition as it will be. */
export interface PartitionPlan {
  /** Its 1-based slot in the table; undefined where the machine takes the next free one, and that depends on the disk. */
  number: number | undefined;
  /** Whether the config itself gives the number. */
  isNumbered: boolean;
  label: string | undefined;
  guid: string | undefined;
  /** Its start in MiB as given; undefined where the machine finds room for it. */
  startMib: number | undefined;
  /** MiB; `rest` is all the space free there, `kept` the size of the existing partition, or else the rest. */
  size: number | 'rest' | 'kept';
  fate: Fate;
  /** The partitions it overlaps. */
  overlaps: readonly PartitionPlan[];
  origin: Path;
}

/** What happens to a disk's partitions, by Ignition's rules of reuse; `origin` gives the path of each in the text. */
export function planPartitions(
  { partitions = [], wipe_table: wiped = false }: Disk,
  origin: (index: number) => Path,
): readonly PartitionPlan[] {
  const numbers = numbersOf(partitions, wiped);
  const plans = partitions.map((partition, index): PartitionPlan & { overlaps: PartitionPlan[] } => ({
    number: numbers[index],
    isNumbered: positive(partition.number) !== undefined,
    label: partition.label,
    guid: partition.guid,
    startMib: positive(partition.start_mib),
    size: sizeOf(partition, wiped),
    fate: fateOf(partition, wiped),
    overlaps: [],
    origin: origin(index),
  }));
  for (const plan of plans) plan.overlaps.push(...plans.filter((other) => other !== plan && overlap(plan, other)));
  return plans;
}

const positive = (value: Integer | undefined): number | undefined => (value !== undefined && value > 0 ? Number(value) : undefined);

/** The number of each partition. Without one it is the next free one, known only where no partitions existed. */
function numbersOf(partitions: readonly Partition[], wiped: boolean): (number | undefined)[] {
  const taken = new Set(partitions.map(({ number }) => positive(number)));
  let next = 0;
  return partitions.map(({ number }) => {
    const given = positive(number);
    if (given !== undefined || !wiped) return given;
    do next++;
    while (taken.has(next));
    return next;
  });
}

/** Which partitions existed is only known where the whole table is wiped. */
function fateOf({ number, should_exist, wipe_partition_entry, resize }: Partition, wiped: boolean): Fate {
  if (should_exist === false) return wiped ? 'gone' : wipe_partition_entry ? 'deleted' : 'forbidden';
  // The next free number is one that no partition has.
  if (wiped || positive(number) === undefined) return 'created';
  if (wipe_partition_entry) return 'replaced';
  return resize ? 'resized' : 'reused';
}

function sizeOf({ size_mib: size, number, wipe_partition_entry }: Partition, wiped: boolean): PartitionPlan['size'] {
  if (size !== undefined) return positive(size) ?? 'rest';
  return wiped || wipe_partition_entry || positive(number) === undefined ? 'rest' : 'kept';
}

/** Whether a partition is in the table afterwards. */
export const willExist = ({ fate }: PartitionPlan): boolean => fate !== 'deleted' && fate !== 'forbidden' && fate !== 'gone';

/** Whether two partitions with known positions overlap; of one that takes the rest, only its start is certain. */
function overlap(a: PartitionPlan, b: PartitionPlan): boolean {
  if (a.startMib === undefined || b.startMib === undefined || !willExist(a) || !willExist(b)) return false;
  return a.startMib < certainEnd(b, b.startMib) && b.startMib < certainEnd(a, a.startMib);
}

const certainEnd = ({ size }: PartitionPlan, start: number): number => start + (typeof size === 'number' ? size : 1);
