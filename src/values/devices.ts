import * as words from '#words/form/devices';
import type { Value } from '../core/document/read.ts';
import { escapeLabel, partitionDevice } from '../core/machine/udev-names.ts';
import type { Path } from '../core/report/finding.ts';
import { flagAt, isWithin, listAt, textAt, valueIn, writtenText } from './read-values.ts';

/** A device that this config creates or names, suggested where one is needed. */
export interface Device {
  /** Its path on the machine. */
  device: string;
  /** What it is, in a few words. */
  what: string;
}

const itemsOf = (config: Value | undefined, kind: 'disks' | 'raid' | 'luks' | 'filesystems'): readonly Value[] =>
  listAt(config, 'storage', kind);

function partitions(config: Value | undefined): Device[] {
  return itemsOf(config, 'disks').flatMap((disk) => {
    const device = textAt(disk, 'device');
    return listAt(disk, 'partitions').flatMap((item): Device[] => {
      if (flagAt(item, 'should_exist') === false) return [];
      const label = textAt(item, 'label');
      const number = textAt(item, 'number');
      if (label !== '') return [{ device: `/dev/disk/by-partlabel/${escapeLabel(label)}`, what: words.partitionOf(device) }];
      return device !== '' && /^[1-9]\d*$/.test(number)
        ? [{ device: partitionDevice(device, number), what: words.numberedPartitionOf(number, device) }]
        : [];
    });
  });
}

/** Whole disks under the names they often have. */
const usualDisks: readonly Device[] = [
  { device: '/dev/disk/by-id/coreos-boot-disk', what: words.bootDisk },
  { device: '/dev/sda', what: words.firstDisk },
  { device: '/dev/sdb', what: words.secondDisk },
  { device: '/dev/vda', what: words.firstVirtio },
  { device: '/dev/vdb', what: words.secondVirtio },
  { device: '/dev/nvme0n1', what: words.firstNvme },
];

/** mdadm also accepts a whole path as a name. */
const arrayDevice = (name: string): string => (name.startsWith('/dev/') ? name : `/dev/md/${name}`);
const volumeDevice = (name: string): string => `/dev/mapper/${name}`;

const disks = (config: Value | undefined): Device[] =>
  itemsOf(config, 'disks').map((disk) => ({ device: textAt(disk, 'device'), what: words.disk }));
const arrays = (config: Value | undefined): Device[] =>
  itemsOf(config, 'raid').map((array) => ({ device: arrayDevice(textAt(array, 'name')), what: words.array }));
const volumes = (config: Value | undefined): Device[] =>
  itemsOf(config, 'luks').map((volume) => ({ device: volumeDevice(textAt(volume, 'name')), what: words.volume }));

/** What the device fields of each list may refer to, the likeliest first. */
const foundations: readonly { at: Path; kinds: readonly ((config: Value | undefined) => readonly Device[])[] }[] = [
  { at: ['storage', 'filesystems'], kinds: [volumes, arrays, partitions] },
  { at: ['storage', 'luks'], kinds: [arrays, partitions] },
  { at: ['storage', 'raid'], kinds: [partitions] },
  { at: [], kinds: [disks, () => usualDisks] },
];

/** The devices that the config already uses. */
function taken(config: Value | undefined): Set<string> {
  const single = (['filesystems', 'luks'] as const).flatMap((key) => itemsOf(config, key).map((item) => textAt(item, 'device')));
  const members = itemsOf(config, 'raid').flatMap((array) => listAt(array, 'devices').map((device) => writtenText(device) ?? ''));
  return new Set([...single, ...members, ...itemsOf(config, 'disks').map((disk) => textAt(disk, 'device'))]);
}

/** The suggestions for a device field. */
export interface Offers {
  /** Everything that it could refer to. */
  all: readonly Device[];
  /** Those that this config creates and does not use yet. */
  free: readonly Device[];
}

/** The device that the disk, array or volume around a path itself is. */
function ownDevice(config: Value | undefined, path: Path): string | undefined {
  const item = path.length > 2 ? valueIn(config, path.slice(0, 3)) : undefined;
  if (isWithin(path, ['storage', 'disks'])) return textAt(item, 'device');
  if (isWithin(path, ['storage', 'raid'])) return arrayDevice(textAt(item, 'name'));
  return isWithin(path, ['storage', 'luks']) ? volumeDevice(textAt(item, 'name')) : undefined;
}

/** The devices to suggest at a path of the config. Nothing is suggested for itself. */
export function devicesFor(config: Value | undefined, path: Path): Offers {
  const { kinds = [] } = foundations.find(({ at }) => isWithin(path, at)) ?? {};
  const own = ownDevice(config, path);
  const seen = new Set<string>();
  const all = kinds
    .flatMap((kind) => kind(config))
    .filter(({ device }) => {
      const offer = !device.endsWith('/') && device !== '' && device !== own && !seen.has(device);
      seen.add(device);
      return offer;
    });
  const used = taken(config);
  return { all, free: all.filter((device) => !used.has(device.device) && !usualDisks.includes(device)) };
}
