import * as words from '#words/core/advice/disks';
import type { Disk, Partition } from '../../../spec/fields/disk.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { isBootDisk } from './boot-disk-name.ts';

const isSet = (value: number | bigint | undefined): boolean => value !== undefined && value > 0;

/** Partitions in the order in which sgdisk makes them: those without a number last (internal/exec/stages/disks/partitions.go, PartitionList). */
function inOrder(partitions: readonly Partition[]): { partition: Partition; index: number }[] {
  const all = partitions.map((partition, index) => ({ partition, index })).filter(({ partition }) => partition.should_exist !== false);
  return [...all.filter(({ partition }) => isSet(partition.number)), ...all.filter(({ partition }) => !isSet(partition.number))];
}

/** The first partition that leaves no room, and those after it: only where nothing has a place of its own, so that there are no gaps. */
function crowded({ partitions = [], wipe_table }: Disk): { first: number; after: readonly number[] } | undefined {
  const order = inOrder(partitions);
  if (order.some(({ partition }) => isSet(partition.start_mib))) return undefined;
  const isNew = ({ number, wipe_partition_entry }: Partition) => wipe_table === true || wipe_partition_entry === true || !isSet(number);
  const at = order.findIndex(({ partition }) => isNew(partition) && !isSet(partition.size_mib));
  const first = order[at];
  if (!first) return undefined;
  // One that exists already has its place.
  return { first: first.index, after: order.slice(at + 1).flatMap(({ partition, index }) => (isNew(partition) ? [index] : [])) };
}

/** Without a size, sgdisk gives a partition the largest free block; a later one finds none (sgdisk(8), --new). */
export const partitionAfterRest: AdviceRule = {
  code: 'partition-after-rest',
  severity: 'error',
  check({ config }, report) {
    for (const [index, disk] of (config.storage?.disks ?? []).entries()) {
      const found = crowded(disk);
      // How the boot disk's gaps are is not known.
      if (!found || isBootDisk(disk)) continue;
      const wiped = disk.wipe_table === true;
      const first = words.partition(disk.partitions?.[found.first]?.label, found.first + 1);
      for (const number of found.after)
        report(words.afterRest(first, wiped), ['storage', 'disks', index, 'partitions', number], { kind: wiped ? 'error' : 'warning' });
    }
  },
};
