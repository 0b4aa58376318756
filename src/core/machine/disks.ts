import type { Path } from '../report/finding.ts';
import { layOut, type Segment } from './disk-layout.ts';
import { planPartitions, type PartitionPlan } from './partitions.ts';
import type { Machine } from './read-machine.ts';

/** A disk as it will be. */
export interface DiskPlan {
  device: string;
  /** Whether its partition table is wiped, with all partitions in it. */
  isWiped: boolean;
  /** Whether it is the disk with the system itself. */
  isBootDisk: boolean;
  partitions: readonly PartitionPlan[];
  /** How many partitions are listed beyond what a disk has room for; they are not planned. */
  left: number;
  /** Its bar, from the start of the disk to its end. */
  segments: readonly Segment[];
  origin: Path;
}

/** The stable name of the disk that Fedora CoreOS boots from. */
const bootDisk = '/dev/disk/by-id/coreos-boot-disk';

/** The most partitions on a disk: the number of entries in a GPT. */
const maxPartitions = 128;

/** The disks of a machine and what happens to their partitions. */
export const planDisks = ({ config, origin }: Machine): readonly DiskPlan[] =>
  (config.storage?.disks ?? []).map((disk, index): DiskPlan => {
    const at = ['storage', 'disks', index];
    const listed = disk.partitions ?? [];
    const partitions = planPartitions({ ...disk, partitions: listed.slice(0, maxPartitions) }, (number) =>
      origin([...at, 'partitions', number]),
    );
    const isWiped = disk.wipe_table === true;
    return {
      device: disk.device ?? '',
      isWiped,
      isBootDisk: disk.device === bootDisk,
      partitions,
      left: Math.max(0, listed.length - maxPartitions),
      segments: layOut(partitions, isWiped),
      origin: origin(at),
    };
  });
