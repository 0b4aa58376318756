import type { Config } from '../spec/fields/config.ts';
import type { DiskPlan } from './disks.ts';
import { willExist, type PartitionPlan } from './partitions.ts';
import { partitionNumber, unescapeHex } from './udev-names.ts';

/** What of the config a device name stands for; `existing` is what nothing in the config makes. */
export type Device =
  | { kind: 'disk'; disk: DiskPlan }
  | { kind: 'partition'; disk: DiskPlan; partition: PartitionPlan }
  | { kind: 'raid' | 'luks'; index: number }
  | { kind: 'existing'; name: string };

type Storage = NonNullable<Config['storage']>;

/** Finds what a device name stands for, by any of the names that udev gives it. */
export function findDevice(name: string, disks: readonly DiskPlan[], storage: Storage): Device {
  return findIn(name, disks, storage) ?? { kind: 'existing', name };
}

function findIn(name: string, disks: readonly DiskPlan[], { raid = [], luks = [], filesystems = [] }: Storage, isLabel = false): Device | undefined {
  const byLabel = after(name, '/dev/disk/by-partlabel/');
  if (byLabel !== undefined) return findPartition(disks, ({ label }) => label === byLabel);
  const byUuid = after(name, '/dev/disk/by-partuuid/');
  if (byUuid !== undefined) return findPartition(disks, ({ guid }) => guid?.toLowerCase() === byUuid.toLowerCase());

  const array = after(name, '/dev/md/') ?? after(name, '/dev/disk/by-id/md-name-any:');
  const index = raid.findIndex((one) => (one.name?.startsWith('/dev/') ? one.name === name : array !== undefined && one.name === array));
  if (index >= 0) return { kind: 'raid', index };

  const mapped = after(name, '/dev/mapper/') ?? after(name, '/dev/disk/by-id/dm-name-');
  const volume = luks.findIndex((one) => mapped !== undefined && one.name === mapped);
  if (volume >= 0) return { kind: 'luks', index: volume };

  const label = after(name, '/dev/disk/by-label/');
  const uuid = after(name, '/dev/disk/by-uuid/');
  const labelled = [...filesystems, ...luks].find((one) =>
    one.device !== name && ((label !== undefined && one.label === label) || (uuid !== undefined && one.uuid?.toLowerCase() === uuid.toLowerCase())));
  // A label that stands for a label in turn could go round in circles.
  if (labelled && !isLabel) return findIn(labelled.device ?? '', disks, { raid, luks, filesystems }, true);
  return findByDisk(name, disks);
}

/** The rest of a name behind its beginning, with what udev escapes as `\xNN` unescaped. */
function after(name: string, start: string): string | undefined {
  if (!name.startsWith(start) || name.length === start.length) return undefined;
  return unescapeHex(name.slice(start.length));
}

function findPartition(disks: readonly DiskPlan[], fits: (partition: PartitionPlan) => boolean): Device | undefined {
  for (const disk of disks) {
    const partition = disk.partitions.find((one) => willExist(one) && fits(one));
    if (partition) return { kind: 'partition', disk, partition };
  }
  return undefined;
}

/** `/dev/sda` is the disk, `/dev/sda1`, `/dev/nvme0n1p1` and `/dev/disk/by-id/…-part1` are its partitions. */
function findByDisk(name: string, disks: readonly DiskPlan[]): Device | undefined {
  const whole = disks.find(({ device }) => device !== '' && device === name);
  if (whole) return { kind: 'disk', disk: whole };
  for (const disk of disks) {
    const number = partitionNumber(disk.device, name);
    const partition = number === undefined ? undefined : disk.partitions.find((one) => willExist(one) && one.number === number);
    if (partition) return { kind: 'partition', disk, partition };
  }
  return undefined;
}
