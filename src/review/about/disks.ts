import { meanings } from '#words/pictures/disk-picture';
import { mounted, openedBy } from '#words/pictures/stacks';
import { mebibytes } from '#words/formats/sizes';
import * as words from '#words/review/disks';
import { planDisks, type DiskPlan } from '../../core/machine/disks.ts';
import { willExist, type PartitionPlan } from '../../core/machine/partitions.ts';
import { stackDevices, type Layer } from '../../core/machine/stacks.ts';
import { describeMib } from '../../values/size.ts';
import type { Said } from '../../words/types/said.ts';
import type { ReviewSource } from '../define/source.ts';
import type { Statement } from '../define/statement.ts';

/** What is erased, kept and created: disks with their partitions, arrays, encrypted volumes, filesystems. */
export function aboutDisks({ machine }: ReviewSource): Statement[] {
  const disks = planDisks(machine);
  const { tops } = stackDevices(machine, disks);
  return [...disks.map(aboutDisk), ...aboutLayers(tops)];
}

function aboutDisk(disk: DiskPlan): Statement {
  const { device, isWiped, isBootDisk, partitions, left, origin } = disk;
  const said = isWiped ? words.wiped(device) : isBootDisk ? words.bootDisk(device) : words.changed(device);
  return {
    said,
    path: origin,
    ...(isWiped && { kind: 'warning' }),
    below: [
      ...partitions.map(aboutPartition),
      ...(left > 0 ? [{ said: [words.tooMany(left)], path: origin, kind: 'warning' as const }] : []),
    ],
  };
}

function aboutPartition(partition: PartitionPlan): Statement {
  const { number, label, size, fate, origin: path } = partition;
  const meaning = fate === 'gone' ? words.goneWithTable : (meanings.partition[fate] ?? '');
  const loses = fate === 'deleted' || fate === 'replaced' || fate === 'gone';
  if (!willExist(partition)) return { said: words.partitionGone(number, label, meaning), path, ...(loses && { kind: 'warning' }) };
  const space = size === 'rest' ? words.allFree : size === 'kept' ? words.itsSize : (describeMib(`${size}`) ?? mebibytes(size));
  return { said: words.partition(number, label, space, meaning), path, ...(loses && { kind: 'warning' }) };
}

/** Each array, volume and filesystem once, from the bottom up. */
function aboutLayers(tops: readonly Layer[]): Statement[] {
  const seen = new Set<string>();
  const found: Statement[] = [];
  const open = tops.map((layer) => ({ layer, isDone: false })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { layer, isDone } = next;
    if (!isDone) {
      open.push({ layer, isDone: true }, ...layer.below.map((below) => ({ layer: below, isDone: false })).reverse());
      continue;
    }
    const statement = aboutLayer(layer);
    const key = `${layer.kind} ${layer.origin?.join('.') ?? ''}`;
    if (!statement || seen.has(key)) continue;
    seen.add(key);
    found.push(statement);
  }
  return found;
}

function aboutLayer(layer: Layer): Statement | undefined {
  switch (layer.kind) {
    case 'raid': {
      const devices = layer.below.map(nameOf);
      const said =
        devices.length === 0 ? words.raidOfNothing(layer.name) : words.raid(layer.name, layer.level, devices, meanings.raid.created ?? '');
      return { said, path: layer.origin, kind: 'warning' };
    }
    case 'luks': {
      const opened = openedBy(layer.unlockedBy, layer.threshold);
      const said = words.luks(layer.name, deviceOf(layer.below[0]), opened, meanings.luks[layer.fate] ?? '');
      return { said, path: layer.origin, ...(layer.fate === 'wiped' && { kind: 'warning' }) };
    }
    case 'mount': {
      const [filesystem] = layer.below;
      if (filesystem?.kind !== 'filesystem') return undefined;
      const { format, fate, origin } = filesystem;
      const device = deviceOf(filesystem.below[0]);
      const said = format === '' ? words.untouched(device) : words.filesystem(format, device, meanings.filesystem[fate] ?? '');
      const where: Statement = { said: words.mount(layer.path, mounted[layer.mounted]), path: layer.origin };
      return { said, path: origin, ...((fate === 'wiped' || fate === 'deleted') && { kind: 'warning' }), below: [where] };
    }
    default:
      return undefined;
  }
}

const nameOf = (layer: Layer): string => {
  switch (layer.kind) {
    case 'disk':
      return layer.disk.device;
    case 'partition':
      return layer.partition.label ?? `${layer.disk.device} ${layer.partition.number ?? ''}`.trim();
    case 'mount':
      return layer.path;
    case 'filesystem':
      return layer.label;
    default:
      return layer.name;
  }
};

function deviceOf(layer: Layer | undefined): Said {
  if (!layer) return [words.noDevice];
  switch (layer.kind) {
    case 'partition':
      return words.partitionOf(layer.partition.number, layer.partition.label, layer.disk.device);
    case 'raid':
      return words.array(layer.name);
    case 'luks':
      return words.volume(layer.name);
    default:
      return words.device(nameOf(layer));
  }
}
