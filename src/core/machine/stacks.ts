import type { Path } from '../report/finding.ts';
import type { Filesystem } from '../spec/fields/disk.ts';
import type { Luks } from '../spec/fields/luks.ts';
import { holds } from '../spec/fields/when.ts';
import { escapeUnitPath } from '../systemd/unit-name.ts';
import { DeviceNames } from './device-names.ts';
import type { DiskPlan } from './disks.ts';
import type { Fate } from './fate.ts';
import { willExist, type PartitionPlan } from './partitions.ts';
import type { Machine } from './read-machine.ts';
import { hasClevis, unlockedBy, type Unlocking } from './unlocking.ts';

/** One layer of what is on the disks, and the layers below that it is made of. */
export type Layer = { below: readonly Layer[] } & (
  | { kind: 'device'; name: string; origin: undefined }
  | { kind: 'disk'; disk: DiskPlan; origin: Path }
  | { kind: 'partition'; disk: DiskPlan; partition: PartitionPlan; origin: Path }
  | { kind: 'raid'; name: string; level: string; spares: number; fate: Fate; origin: Path }
  | { kind: 'luks'; name: string; unlockedBy: readonly Unlocking[]; threshold: number; fate: Fate; origin: Path }
  | { kind: 'filesystem'; format: string; label: string; fate: Fate; origin: Path }
  | { kind: 'mount'; path: string; mounted: Mounting; origin: Path }
);

/**
 * Who mounts a filesystem: a unit at every boot, the system itself by label, Ignition alone while
 * it writes files, or nobody; `swap` is turned on by a unit, `swap-off` by nothing in the config.
 */
export type Mounting = 'at-boot' | 'by-system' | 'by-ignition' | 'nowhere' | 'swap' | 'swap-off';

/** What is on the disks of a machine. */
export interface Stacks {
  /** The top layers, each with everything below it. */
  tops: readonly Layer[];
  /** Partitions that nothing in the config uses. */
  unused: readonly { disk: DiskPlan; partition: PartitionPlan }[];
  /** Whether there is too much to show it all; what is unused is unknown then. */
  isCut: boolean;
}

/** The most layers shown, counting a filesystem and its mount as one, for configs whose devices are made of each other. */
const maxLayers = 2000;
const maxDepth = 12;

/** Works out what is on what, from the mounts down to the partitions. */
export function stackDevices(machine: Machine, disks: readonly DiskPlan[]): Stacks {
  return new Stacker(machine, disks).stack();
}

class Stacker {
  private readonly used = new Set<unknown>();
  private readonly disks: readonly DiskPlan[];
  private readonly machine: Machine;
  private readonly names: DeviceNames;
  private left = maxLayers;

  constructor(machine: Machine, disks: readonly DiskPlan[]) {
    this.machine = machine;
    this.disks = disks;
    this.names = new DeviceNames(disks, machine.config.storage ?? {});
  }

  stack(): Stacks {
    const { raid = [], luks = [], filesystems = [] } = this.storage;
    const mounts = this.each(filesystems, (filesystem, index) => this.mount(filesystem, index));
    const carrying = this.findCarrying();
    const others = [
      ...luks.map((volume, index) => ({ device: volume, stack: () => this.luks(index, []) })),
      ...raid.map((array, index) => ({ device: array, stack: () => this.raid(index, []) })),
    ];
    const uppermost = this.each(
      others.filter(({ device }) => !carrying.has(device)),
      ({ stack }) => stack(),
    );
    // What remains is made of itself.
    const circles = others.flatMap(({ device, stack }) => (this.used.has(device) ? [] : this.each([device], stack)));
    const isCut = this.left < 0;
    const unused = isCut
      ? []
      : this.disks.flatMap((disk) =>
          disk.partitions
            .filter((partition) => willExist(partition) && !this.used.has(partition))
            .map((partition) => ({ disk, partition })),
        );
    return { tops: [...mounts, ...uppermost, ...circles], unused, isCut };
  }

  /** The arrays and volumes that something is on. */
  private findCarrying(): ReadonlySet<unknown> {
    const { raid = [], luks = [], filesystems = [] } = this.storage;
    const names = [...filesystems, ...luks].map(({ device }) => device).concat(raid.flatMap(({ devices }) => devices));
    return new Set(
      names.slice(0, maxLayers).map((name) => {
        const device = this.names.find(name ?? '');
        return 'index' in device ? this.storage[device.kind]?.[device.index] : undefined;
      }),
    );
  }

  private get storage() {
    return this.machine.config.storage ?? {};
  }

  /** One layer for each, up to the limit. */
  private each<Item>(items: readonly Item[], make: (item: Item, index: number) => Layer): Layer[] {
    return items.flatMap((item, index) => (--this.left < 0 ? [] : [make(item, index)]));
  }

  /** The layer of a device; `above` are the arrays and volumes it is to carry. */
  private device(name: string, above: readonly unknown[]): Layer {
    const existing: Layer = { kind: 'device', name, origin: undefined, below: [] };
    if (above.length > maxDepth) return existing;
    const device = this.names.find(name);
    switch (device.kind) {
      case 'disk':
        return { kind: 'disk', disk: device.disk, origin: device.disk.origin, below: [] };
      case 'partition':
        this.used.add(device.partition);
        return { kind: 'partition', disk: device.disk, partition: device.partition, origin: device.partition.origin, below: [] };
      case 'raid':
        return above.includes(this.storage.raid?.[device.index]) ? existing : this.raid(device.index, above);
      case 'luks':
        return above.includes(this.storage.luks?.[device.index]) ? existing : this.luks(device.index, above);
      case 'existing':
        return existing;
    }
  }

  private raid(index: number, above: readonly unknown[]): Layer {
    const array = this.storage.raid?.[index] ?? {};
    this.used.add(array);
    return {
      kind: 'raid',
      name: array.name ?? '',
      level: array.level ?? '',
      spares: Number(array.spares ?? 0),
      fate: 'created',
      origin: this.machine.origin(['storage', 'raid', index]),
      below: this.each(array.devices ?? [], (name) => this.device(name, [...above, array])),
    };
  }

  private luks(index: number, above: readonly unknown[]): Layer {
    const volume = this.storage.luks?.[index] ?? {};
    this.used.add(volume);
    return {
      kind: 'luks',
      name: volume.name ?? '',
      unlockedBy: unlockedBy(volume),
      threshold: Number(volume.clevis?.threshold ?? 1),
      fate: luksFate(volume),
      origin: this.machine.origin(['storage', 'luks', index]),
      below: this.each([volume.device ?? ''], (name) => this.device(name, [...above, volume])),
    };
  }

  private mount(filesystem: Filesystem, index: number): Layer {
    const { format = '', label = '', device = '' } = filesystem;
    const origin = this.machine.origin(['storage', 'filesystems', index]);
    const formatted: Layer = {
      kind: 'filesystem',
      format,
      label,
      fate: filesystemFate(filesystem),
      origin,
      below: this.each([device], (name) => this.device(name, [])),
    };
    const { mounted, path, unit } = this.mounting(filesystem);
    return {
      kind: 'mount',
      path,
      mounted,
      origin: unit === undefined ? origin : this.machine.origin(['systemd', 'units', unit, 'name']),
      below: [formatted],
    };
  }

  /** Who mounts a filesystem and where, and the index of the unit that does. */
  private mounting({ format, path = '', device = '', label = '' }: Filesystem): { mounted: Mounting; path: string; unit?: number } {
    const isSwap = format === 'swap';
    const name = isSwap ? `${escapeUnitPath(device)}.swap` : `${escapeUnitPath(path)}.mount`;
    const unit = (this.machine.config.systemd?.units ?? []).findIndex((one) => one.name === name && one.enabled === true);
    if (isSwap) return unit < 0 ? { mounted: 'swap-off', path: '' } : { mounted: 'swap', path: '', unit };
    if (path !== '' && unit >= 0) return { mounted: 'at-boot', path, unit };
    const ofSystem = holds({ fcos: '*' }, this.machine.spec.lineage) ? systemMounts.get(label) : undefined;
    if (ofSystem !== undefined && (path === '' || path === ofSystem)) return { mounted: 'by-system', path: ofSystem };
    // Ignition does not mount anything without a format.
    return path === '' || !format || format === 'none' ? { mounted: 'nowhere', path } : { mounted: 'by-ignition', path };
  }
}

/** What Fedora CoreOS and its derivatives mount by the label of the filesystem. */
const systemMounts = new Map([
  ['root', '/'],
  ['boot', '/boot'],
]);

function filesystemFate({ format, wipe_filesystem }: Filesystem): Fate {
  if (!format) return 'kept';
  // It requests a device without a filesystem.
  if (format === 'none') return wipe_filesystem ? 'deleted' : 'forbidden';
  return wipe_filesystem ? 'wiped' : 'reused';
}

/** A volume can only be reused when its key file opens it; Clevis always makes a new one. */
function luksFate({ wipe_volume, key_file, clevis = {} }: Luks): Fate {
  if (wipe_volume) return 'wiped';
  return key_file?.source && !hasClevis(clevis) ? 'reused' : 'created';
}
