import { partitionDevice } from '../../../core/machine/udev-names.ts';
import { partitionTypes } from '../../../values/partition-types.ts';
import * as words from '#words/convert/cloud-config';
import { flagOf, isNothing, itemsOf, textOf, valueOf, type Plain, type PlainEntry } from '../../yaml/plain.ts';
import type { Made } from '../../units/build-config.ts';
import { cloudInit, row, type Cloud, type KeyRow } from './cloud.ts';

/** Disks and filesystems. */
export const diskRows: readonly KeyRow[] = [
  row('device_aliases', cloudInit, ({ out }, { line }) => out.decided(line, words.aliases)),
  row('disk_setup', cloudInit, (cloud, { value }) => {
    if (value.kind !== 'mapping') return cloud.out.leftOut(value.line, words.notMapping('disk_setup'));
    for (const entry of value.entries) convertDisk(cloud, entry);
  }),
  row('fs_setup', cloudInit, (cloud, { value }) => {
    for (const item of itemsOf(value)) convertFilesystem(cloud, item);
  }),
];

/** The device that a name means: an alias, a path, or a short name below /dev. Undefined for names that only a cloud can resolve. */
export function deviceOf(cloud: Cloud, name: string): string | undefined {
  const aliases = cloud.value('device_aliases');
  const alias = aliases?.kind === 'mapping' ? textOf(valueOf(aliases, name)) : undefined;
  const device = alias ?? name;
  if (/^\/dev\/[^\s]+$/.test(device)) return device;
  return /^(?:[shv]d[a-z]+|xvd[a-z]+|nvme\d+n\d+|md\d+)(?:p?\d+)?$/.test(device) ? `/dev/${device}` : undefined;
}

const guidOf = (position: number): string => partitionTypes[position]?.guid ?? '';
/** The types that sgdisk and sfdisk have short names for. */
const typeGuids: Readonly<Record<string, string>> = {
  '82': guidOf(1),
  '83': guidOf(0),
  fd: guidOf(2),
  '8e': guidOf(4),
  ef: guidOf(5),
  swap: guidOf(1),
  linux: guidOf(0),
};
const guid = /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/;

function convertDisk(cloud: Cloud, { key, value, line }: PlainEntry): void {
  const { out } = cloud;
  const device = deviceOf(cloud, key);
  if (device === undefined) return out.leftOut(line, words.unknownDevice(key));
  let layout: Plain | undefined;
  let wipe: boolean | undefined;
  cloud.fields(value, 'disk_setup', {
    table_type: (inner, at) => {
      if (textOf(inner)?.toLowerCase() !== 'gpt') out.decided(at, words.alwaysGpt);
    },
    layout: (inner) => (layout = inner),
    overwrite: (inner) => (wipe = flagOf(inner) ?? false),
  });
  const partitions = partitionsOf(cloud, layout, line);
  if (partitions === undefined) return;
  out.disks.push({ line, value: { device, wipe_table: wipe || undefined, partitions }, comments: [] });
}

/** The partitions of a layout; undefined where there is nothing to make. Sizes in percent depend on a disk that nobody has seen. */
function partitionsOf({ out }: Cloud, layout: Plain | undefined, line: number): Made[] | undefined {
  if (layout === undefined || isNothing(layout) || flagOf(layout) === false) {
    out.decided(line, words.nothingToDo);
    return undefined;
  }
  if (textOf(layout)?.toLowerCase() === 'remove') {
    out.leftOut(line, words.removeLayout);
    return undefined;
  }
  if (layout.kind !== 'list') return [{ number: 1, size_mib: 0 }];
  if (layout.items.length > 1) {
    out.leftOut(layout.line, words.percentLayout);
    return undefined;
  }
  const [only] = layout.items;
  const [size, type] = only?.kind === 'list' ? only.items : [only];
  if (textOf(size) !== '100') {
    out.leftOut(layout.line, words.percentLayout);
    return undefined;
  }
  const name = textOf(type)?.toLowerCase() ?? '';
  const typeGuid = guid.test(name) ? name.toUpperCase() : typeGuids[name];
  if (name !== '' && typeGuid === undefined) out.leftOut(layout.line, words.partitionType);
  return [{ number: 1, size_mib: 0, type_guid: typeGuid }];
}

const formats = new Set(['ext4', 'xfs', 'btrfs', 'vfat', 'swap']);

function convertFilesystem(cloud: Cloud, item: Plain): void {
  const { out } = cloud;
  if (item.kind !== 'mapping') return out.leftOut(item.line, words.notMapping('fs_setup'));
  const { line } = item;
  let name = '';
  let partition = '';
  let format = '';
  let label: string | undefined;
  let wipe: boolean | undefined;
  let options: string[] = [];
  let command: boolean | undefined;
  cloud.fields(item, 'fs_setup', {
    label: (inner) => (label = textOf(inner)),
    filesystem: (inner) => (format = (textOf(inner) ?? '').toLowerCase()),
    device: (inner) => (name = textOf(inner) ?? ''),
    partition: (inner) => (partition = (textOf(inner) ?? '').toLowerCase()),
    overwrite: (inner) => (wipe = flagOf(inner) ?? false),
    replace_fs: (_, at) => out.leftOut(at, words.replaceFs),
    extra_opts: (inner) => (options = itemsOf(inner).map((one) => textOf(one) ?? '')),
    cmd: () => (command = true),
  });
  if (command) return out.leftOut(line, words.ownMkfs);
  if (format === 'ext2' || format === 'ext3') {
    out.decided(line, words.onlyExt4(format));
    format = 'ext4';
  }
  if (!formats.has(format)) return out.leftOut(line, words.unknownFormat);
  const [, base = name, numbered] = /^(.*)\.(\d+)$/.exec(name) ?? [];
  const disk = deviceOf(cloud, base);
  if (disk === undefined) return out.leftOut(line, words.unknownDevice(name));
  const number = numbered ?? (/^[1-9]\d{0,2}$/.test(partition) ? partition : undefined);
  const made = out.disks.some(({ value }) => value['device'] === disk);
  const first = made && (partition === 'auto' || partition === 'any') ? '1' : undefined;
  const chosen = number ?? first;
  const device = chosen === undefined ? disk : partitionDevice(disk, chosen);
  if (out.filesystems.some(({ value }) => value['device'] === device)) return out.leftOut(line, words.filesystemTwice(device));
  const value: Made = { device, format, label, wipe_filesystem: wipe || undefined, options };
  out.filesystems.push({ line, value, comments: [] });
  cloud.filesystems.push({ device, label, format, value });
}
