import type { Config } from '../spec/fields/config.ts';
import type { DiskPlan } from './disks.ts';
import { willExist, type PartitionPlan } from './partitions.ts';
import { partitionOwners, unescapeHex } from './udev-names.ts';

/** What a device name refers to in the config; `existing` means nothing in the config creates it. */
export type Device =
  | { kind: 'disk'; disk: DiskPlan }
  | { kind: 'partition'; disk: DiskPlan; partition: PartitionPlan }
  | { kind: 'raid' | 'luks'; index: number }
  | { kind: 'existing'; name: string };

type Storage = NonNullable<Config['storage']>;

interface OnDisk {
  disk: DiskPlan;
  partition: PartitionPlan;
}

/** Something with a label or a UUID, and the device it is written to. */
interface Labelled {
  device: string | undefined;
}

/** Resolves device names, by any of the names that udev creates. A config may have any number of devices, so each is indexed by its names. */
export class DeviceNames {
  private readonly disks = new Map<string, { disk: DiskPlan; rank: number }>();
  private readonly byLabel = new Map<string, OnDisk>();
  private readonly byUuid = new Map<string, OnDisk>();
  private readonly raid = new Map<string, number>();
  private readonly luks = new Map<string, number>();
  /** Filesystems, then volumes: the first of each name, and the first on a different device. */
  private readonly labels = new Map<string, Labelled[]>();
  private readonly uuids = new Map<string, Labelled[]>();

  constructor(disks: readonly DiskPlan[], { raid = [], luks = [], filesystems = [] }: Storage) {
    for (const [rank, disk] of disks.entries()) {
      if (disk.device !== '') first(this.disks, disk.device, { disk, rank });
      for (const partition of disk.partitions) {
        if (!willExist(partition)) continue;
        if (partition.label !== undefined) first(this.byLabel, partition.label, { disk, partition });
        if (partition.guid !== undefined) first(this.byUuid, partition.guid.toLowerCase(), { disk, partition });
      }
    }
    // A name that is a whole path is indexed by it alone.
    for (const [index, { name = '' }] of raid.entries()) first(this.raid, name, index);
    for (const [index, { name }] of luks.entries()) if (name !== undefined) first(this.luks, name, index);
    for (const { device, label, uuid } of [...filesystems, ...luks]) {
      if (label !== undefined) addLabelled(this.labels, label, { device });
      if (uuid !== undefined) addLabelled(this.uuids, uuid.toLowerCase(), { device });
    }
  }

  find(name: string): Device {
    return this.findIn(name, false) ?? { kind: 'existing', name };
  }

  private findIn(name: string, isLabel: boolean): Device | undefined {
    const byLabel = after(name, '/dev/disk/by-partlabel/');
    if (byLabel !== undefined) return asPartition(this.byLabel.get(byLabel));
    const byUuid = after(name, '/dev/disk/by-partuuid/');
    if (byUuid !== undefined) return asPartition(this.byUuid.get(byUuid.toLowerCase()));

    const array = after(name, '/dev/md/') ?? after(name, '/dev/disk/by-id/md-name-any:');
    const index = least(
      name.startsWith('/dev/') ? this.raid.get(name) : undefined,
      array === undefined || array.startsWith('/dev/') ? undefined : this.raid.get(array),
    );
    if (index !== undefined) return { kind: 'raid', index };

    const mapped = after(name, '/dev/mapper/') ?? after(name, '/dev/disk/by-id/dm-name-');
    const volume = mapped === undefined ? undefined : this.luks.get(mapped);
    if (volume !== undefined) return { kind: 'luks', index: volume };

    const label = after(name, '/dev/disk/by-label/');
    const uuid = after(name, '/dev/disk/by-uuid/');
    const labelled = label !== undefined ? this.labels.get(label) : uuid !== undefined ? this.uuids.get(uuid.toLowerCase()) : undefined;
    const other = labelled?.find(({ device }) => device !== name);
    // A label that stands for another label could lead in circles.
    if (other && !isLabel) return this.findIn(other.device ?? '', true);
    return this.findByDisk(name);
  }

  /** `/dev/sda` is the disk, `/dev/sda1`, `/dev/nvme0n1p1` and `/dev/disk/by-id/…-part1` are its partitions. */
  private findByDisk(name: string): Device | undefined {
    const whole = this.disks.get(name);
    if (whole) return { kind: 'disk', disk: whole.disk };
    const owners = partitionOwners(name).flatMap(({ disk, number }) => {
      const known = this.disks.get(disk);
      return known ? [{ ...known, number }] : [];
    });
    for (const { disk, number } of owners.sort((a, b) => a.rank - b.rank)) {
      const partition = disk.partitions.find((one) => willExist(one) && one.number === number);
      if (partition) return { kind: 'partition', disk, partition };
    }
    return undefined;
  }
}

const asPartition = (found: OnDisk | undefined): Device | undefined => found && { kind: 'partition', ...found };

function first<T>(names: Map<string, T>, name: string, one: T): void {
  if (!names.has(name)) names.set(name, one);
}

function addLabelled(names: Map<string, Labelled[]>, name: string, one: Labelled): void {
  const known = names.get(name);
  if (!known) names.set(name, [one]);
  else if (known.length === 1 && known[0]?.device !== one.device) known.push(one);
}

const least = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined ? b : b === undefined ? a : Math.min(a, b);

/** The rest of a name after a prefix, with udev's `\xNN` escapes resolved. */
function after(name: string, start: string): string | undefined {
  if (!name.startsWith(start) || name.length === start.length) return undefined;
  return unescapeHex(name.slice(start.length));
}
