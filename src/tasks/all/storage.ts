import * as words from '#words/tasks/storage';
import { device, mountPoint, thumbprint } from '../define/checks.ts';
import { httpAddress, nfsShare, wholeNumber } from '../define/network-checks.ts';
import { task } from '../define/task.ts';
import { settingIn, textsAt, unitsLike } from '../read/find.ts';
import { readUnitText } from '../read/unescape.ts';
import { escapeUnitPath } from '../../core/systemd/unit-name.ts';
import { iniText, unitText } from '../../core/systemd/write-unit.ts';
import { unit } from '../write/items.ts';
import { Items, Whole, type PieceMapping } from '../write/piece.ts';
import { listAt, textAt } from '../../values/read-values.ts';
import type { Value } from '../../core/document/read.ts';
import { literal } from '../../core/document/edit/apply-edit.ts';

const fedoraStorage = 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/';

/**
 * A partition on a disk, which is found by its label, and what is on it; or why there is no room for it. It gets the next number,
 * because number 0 leaves it to the first boot where the partition is.
 */
function onPartition(config: Value | undefined, device: string, partition: PieceMapping & { label: string }, filesystem: PieceMapping) {
  const disk = listAt(config, 'storage', 'disks').find((one) => textAt(one, 'device') === device);
  const partitions = listAt(disk, 'partitions');
  const isNew = !partitions.some((one) => textAt(one, 'label') === partition.label);
  const elsewhere = disksWith(config, partition.label).find((one) => one !== device);
  if (elsewhere !== undefined) return words.labelElsewhere(elsewhere, partition.label);
  const greedy = partitions.find((one) => ['', '0'].includes(textAt(one, 'size_mib')));
  if (isNew && greedy !== undefined) return words.noRoom(device, textAt(greedy, 'label'));
  const numbers = partitions.map((one) => Number(textAt(one, 'number'))).filter(Number.isSafeInteger);
  return {
    storage: {
      disks: new Items('device', [
        { device, partitions: new Items('label', [{ ...(isNew && { number: Math.max(0, ...numbers.slice(0, 200)) + 1 }), ...partition }]) },
      ]),
      filesystems: new Items('device', [{ device: `/dev/disk/by-partlabel/${partition.label}`, ...filesystem, with_mount_unit: true }]),
    },
  };
}

/** The disks with a partition of a label. By its label, only one of them would be found. */
const disksWith = (config: Value | undefined, label: string): string[] =>
  listAt(config, 'storage', 'disks')
    .filter((disk) => listAt(disk, 'partitions').some((one) => textAt(one, 'label') === label))
    .map((disk) => textAt(disk, 'device'));

/** The filesystems of a config on its partitions with labels, and the device of the disk with each. */
const onPartitions = (config: Value | undefined) => {
  const partitions = new Map<string, { device: string; partition: Value }>(
    listAt(config, 'storage', 'disks').flatMap((disk) =>
      listAt(disk, 'partitions').map(
        (partition) => [`/dev/disk/by-partlabel/${textAt(partition, 'label')}`, { device: textAt(disk, 'device'), partition }] as const,
      ),
    ),
  );
  return listAt(config, 'storage', 'filesystems').flatMap((filesystem) => {
    const on = partitions.get(textAt(filesystem, 'device'));
    return on ? [{ ...on, filesystem }] : [];
  });
};

/** The label of the swap partition of a disk: the first that no other disk has. */
function swapLabel(config: Value | undefined, device: string): string {
  const others = listAt(config, 'storage', 'disks').filter((disk) => textAt(disk, 'device') !== device);
  const taken = new Set(others.flatMap((disk) => listAt(disk, 'partitions')).map((partition) => textAt(partition, 'label')));
  let [number, label] = [1, 'swap'];
  while (taken.has(label)) label = `swap-${++number}`;
  return label;
}

/** A path as the label of a partition: 36 UTF-16 units at most, and no colon (UEFI, sgdisk). */
const labelOf = (path: string): string =>
  path
    .replace(/^\/var\//, '')
    .replaceAll('/', '-')
    .slice(0, 30);

const disk = { kind: 'line', initial: '/dev/vdb', check: device } as const;

export const storageTasks = [
  task({
    id: 'data-disk',
    group: 'storage',
    words: words.dataDisk,
    fields: { device: disk, path: { kind: 'line', initial: '/var/data', isKey: true, check: mountPoint }, format: { kind: 'choice' } },
    ways: [
      {
        fields: ['storage.disks', 'storage.filesystems.with_mount_unit'],
        source: fedoraStorage,
        pieces: ({ device, path, format }, _, config) => onPartition(config, device, { label: labelOf(path) }, { path, format }),
        read: (config) =>
          onPartitions(config).flatMap(({ device, filesystem }) =>
            textAt(filesystem, 'format') === 'swap'
              ? []
              : [{ device, path: textAt(filesystem, 'path'), format: textAt(filesystem, 'format') }],
          ),
      },
    ],
  }),
  task({
    id: 'swap-disk',
    group: 'storage',
    words: words.swapDisk,
    fields: { device: { ...disk, isKey: true }, size: { kind: 'line', initial: '4096', check: wholeNumber(1, 1_000_000_000) } },
    ways: [
      {
        fields: ['storage.disks', 'storage.filesystems.with_mount_unit'],
        // Ignition 3.3 knows units for swap.
        when: { base: '>=0.4' },
        source: `${fedoraStorage}#_adding_swap`,
        pieces: ({ device, size }, _, config) =>
          onPartition(
            config,
            device,
            // The type of a partition with swap, in the Discoverable Partitions Specification.
            { label: swapLabel(config, device), size_mib: literal(size), type_guid: '0657FD6D-A4AB-43C4-84E5-0933C84B4F4F' },
            { format: 'swap' },
          ),
        read: (config) =>
          onPartitions(config).flatMap(({ device, partition, filesystem }) =>
            textAt(filesystem, 'format') === 'swap' ? [{ device, size: textAt(partition, 'size_mib') }] : [],
          ),
      },
    ],
  }),
  task({
    id: 'mirrored-boot-disk',
    group: 'storage',
    words: words.mirroredBootDisk,
    fields: {
      first: { kind: 'line', initial: '/dev/sda', check: device },
      second: { kind: 'line', initial: '/dev/sdb', check: device },
      layout: { kind: 'choice' },
    },
    together: ({ first, second }) => (first === second ? { second: words.sameDisk } : undefined),
    ways: [
      {
        fields: ['boot_device.mirror.devices', 'boot_device.layout'],
        source: `${fedoraStorage}#_mirroring_the_boot_disk_onto_multiple_drives`,
        pieces: ({ first, second, layout }) => ({ boot_device: { layout, mirror: { devices: new Whole([first, second]) } } }),
        read: (config) => {
          const [first, second] = textsAt(config, 'boot_device', 'mirror', 'devices');
          return [{ first, second, layout: textAt(config, 'boot_device', 'layout') }];
        },
      },
    ],
  }),
  task({
    id: 'encrypted-root',
    group: 'storage',
    words: words.encryptedRoot,
    fields: {},
    ways: [
      {
        fields: ['boot_device.luks.tpm2'],
        source: `${fedoraStorage}#_encrypted_storage_luks`,
        pieces: () => ({ boot_device: { luks: { tpm2: true } } }),
      },
    ],
  }),
  task({
    id: 'encrypted-root-by-server',
    group: 'storage',
    words: words.encryptedByServer,
    fields: { url: { kind: 'line', isKey: true, check: httpAddress }, thumbprint: { kind: 'line', check: thumbprint } },
    ways: [
      {
        fields: ['boot_device.luks.tang'],
        source: `${fedoraStorage}#_encrypted_storage_luks`,
        pieces: ({ url, thumbprint }) => ({ boot_device: { luks: { tang: new Items('url', [{ url, thumbprint }]) } } }),
        read: (config) =>
          listAt(config, 'boot_device', 'luks', 'tang').map((one) => ({ url: textAt(one, 'url'), thumbprint: textAt(one, 'thumbprint') })),
      },
    ],
  }),
  task({
    id: 'network-share',
    group: 'storage',
    words: words.networkShare,
    fields: { share: { kind: 'line', check: nfsShare }, path: { kind: 'line', initial: '/var/share', isKey: true, check: mountPoint } },
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['single'],
        source: `${fedoraStorage}#_adding_network_storage`,
        pieces: ({ share, path }) =>
          unit(
            `${escapeUnitPath(path)}.mount`,
            iniText(
              [
                'Unit',
                [
                  ['Description', unitText(words.networkShareUnit(share))],
                  ['Wants', 'network-online.target'],
                  ['After', 'network-online.target'],
                ],
              ],
              [
                'Mount',
                [
                  ['What', unitText(share)],
                  ['Where', unitText(path)],
                  ['Type', 'nfs'],
                ],
              ],
              ['Install', [['WantedBy', 'remote-fs.target']]],
            ),
          ),
        read: (config) =>
          unitsLike(config, /\.mount$/).flatMap(({ text }) =>
            settingIn(text, 'Type') === 'nfs'
              ? [{ share: readUnitText(settingIn(text, 'What')), path: readUnitText(settingIn(text, 'Where')) }]
              : [],
          ),
      },
    ],
  }),
];
