import { describe, expect, test } from 'vitest';
import { devicesOf } from '../testing/machine-of.ts';
import { planDisks } from './disks.ts';
import { stackDevices, type Layer } from './stacks.ts';

const stacksOf = (body: string, target: Parameters<typeof devicesOf>[0] = 'fcos@1.6.0') => {
  const machine = devicesOf(target, body);
  return stackDevices(machine, planDisks(machine));
};

/** A layer and those below it, read from left to right. */
function read(layer: Layer): string {
  const below = layer.below.map(read);
  const under = below.length > 1 ? `(${below.join(' + ')}) > ` : below.length === 1 ? `${below[0]} > ` : '';
  switch (layer.kind) {
    case 'device':
      return `${under}${layer.name}`;
    case 'disk':
      return `${under}disk ${layer.disk.device}`;
    case 'partition':
      return `${under}part ${layer.partition.label ?? layer.partition.number}`;
    case 'raid':
      return `${under}${layer.level} ${layer.name}`;
    case 'luks':
      return `${under}luks ${layer.name} ${layer.fate} [${layer.unlockedBy.join(', ')}]`;
    case 'filesystem':
      return `${under}${layer.format || 'nothing'} ${layer.fate}`;
    case 'mount':
      return `${under}${layer.mounted} ${layer.path}`.trimEnd();
  }
}

const topsOf = (body: string, target?: Parameters<typeof devicesOf>[0]) => stacksOf(body, target).tops.map(read);

test('an encrypted RAID is drawn from its partitions up to its mount', () => {
  const { tops, unused } = stacksOf(`
storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions: [{label: left, size_mib: 1024}, {label: spare}]
    - device: /dev/vdc
      wipe_table: true
      partitions: [{label: right}]
  raid:
    - {name: data, level: raid1, devices: [/dev/disk/by-partlabel/left, /dev/vdc1]}
  luks:
    - name: secret
      device: /dev/md/data
      wipe_volume: true
      clevis: {threshold: 2, tpm2: true, tang: [{url: 'https://tang.example.com', thumbprint: x}]}
  filesystems:
    - {device: /dev/mapper/secret, format: xfs, wipe_filesystem: true, path: /var/data, with_mount_unit: true}
`);
  expect(tops.map(read)).toEqual([
    '(part left + part right) > raid1 data > luks secret wiped [TPM 2.0, Tang] > xfs wiped > at-boot /var/data',
  ]);
  expect(tops[0]?.origin).toEqual(['storage', 'filesystems', 0, 'with_mount_unit']);
  expect(unused.map(({ partition }) => partition.label)).toEqual(['spare']);
});

test('a mirrored, encrypted boot device joins its disks', () => {
  expect(topsOf('boot_device:\n  luks: {tpm2: true}\n  mirror:\n    devices: [/dev/sda, /dev/sdb]\n')).toEqual([
    'part esp-1 > vfat wiped > nowhere',
    'part esp-2 > vfat wiped > nowhere',
    '(part boot-1 + part boot-2) > raid1 md-boot > ext4 wiped > by-system /boot',
    '(part root-1 + part root-2) > raid1 md-root > luks root wiped [TPM 2.0] > xfs wiped > by-system /',
  ]);
});

describe('device names', () => {
  const disk = (device: string) =>
    `storage:\n  disks:\n    - device: ${device}\n      partitions:\n        - {number: 1, label: a b, guid: 1AB5FFA1-0000-4000-8000-000000000001}\n        - {number: 12, label: z}\n`;
  const standsOn = (device: string, name: string) =>
    topsOf(`${disk(device)}  filesystems:\n    - {device: '${name}', format: xfs}\n`)[0]?.split(' > ')[0];

  test.each([
    ['/dev/vdb', '/dev/vdb1', 'part a b'],
    ['/dev/vdb', '/dev/vdb12', 'part z'],
    ['/dev/vdb', '/dev/vdb2', '/dev/vdb2'],
    ['/dev/vdb', '/dev/vdb', 'disk /dev/vdb'],
    ['/dev/nvme0n1', '/dev/nvme0n1p12', 'part z'],
    ['/dev/nvme0n1', '/dev/nvme0n11', '/dev/nvme0n11'],
    ['/dev/mmcblk0', '/dev/mmcblk0p1', 'part a b'],
    ['/dev/disk/by-id/scsi-1', '/dev/disk/by-id/scsi-1-part1', 'part a b'],
    ['/dev/disk/by-id/scsi-1', '/dev/disk/by-id/scsi-12', '/dev/disk/by-id/scsi-12'],
    ['/dev/vdb', '/dev/disk/by-partlabel/a\\x20b', 'part a b'],
    ['/dev/vdb', '/dev/disk/by-partlabel/other', '/dev/disk/by-partlabel/other'],
    ['/dev/vdb', '/dev/disk/by-partuuid/1ab5ffa1-0000-4000-8000-000000000001', 'part a b'],
    ['/dev/vdb', '', ''],
  ])('on the disk %s, %s is %s', (device, name, found) => expect(standsOn(device, name)).toBe(found));

  test.each(['/dev/md/m', '/dev/disk/by-id/md-name-any:m'])('%s is the array m', (name) => {
    expect(
      topsOf(
        `storage:\n  raid:\n    - {name: m, level: raid0, devices: [/dev/a, /dev/b]}\n  filesystems:\n    - {device: '${name}', format: xfs}\n`,
      ),
    ).toEqual(['(/dev/a + /dev/b) > raid0 m > xfs reused > nowhere']);
  });

  test.each(['/dev/mapper/v', '/dev/disk/by-id/dm-name-v'])('%s is the volume v', (name) => {
    expect(topsOf(`storage:\n  luks:\n    - {name: v, device: /dev/a}\n  filesystems:\n    - {device: '${name}', format: xfs}\n`)).toEqual([
      '/dev/a > luks v created [key file] > xfs reused > nowhere',
    ]);
  });

  test('a label is that of the filesystem or volume that has it', () => {
    expect(
      topsOf(
        'storage:\n  luks:\n    - {name: v, device: /dev/a}\n  filesystems:\n    - {device: /dev/mapper/v, format: xfs, label: l}\n    - {device: /dev/disk/by-label/l, format: xfs, path: /var/x}\n',
      )[1],
    ).toBe('/dev/a > luks v created [key file] > xfs reused > by-ignition /var/x');
    expect(topsOf('storage:\n  filesystems:\n    - {device: /dev/disk/by-label/l, format: xfs, label: l}\n')).toEqual([
      '/dev/disk/by-label/l > xfs reused > nowhere',
    ]);
  });
});

describe('what mounts a filesystem', () => {
  const mounted = (filesystem: string, more = '', target?: Parameters<typeof devicesOf>[0]) =>
    topsOf(`storage:\n  filesystems:\n    - {device: /dev/vdb, ${filesystem}}\n${more}`, target)[0]?.replace('/dev/vdb > ', '');
  test.each([
    ['format: xfs, path: /var/x, with_mount_unit: true', 'xfs reused > at-boot /var/x'],
    ['format: xfs, path: /var/x', 'xfs reused > by-ignition /var/x'],
    ['format: xfs, wipe_filesystem: true', 'xfs wiped > nowhere'],
    ['format: swap, with_mount_unit: true', 'swap reused > swap'],
    ['format: swap', 'swap reused > swap-off'],
    ['format: none, path: /var/x', 'none forbidden > nowhere /var/x'],
    ['format: none, wipe_filesystem: true', 'none deleted > nowhere'],
    ['path: /var/x', 'nothing kept > nowhere /var/x'],
    ['format: xfs, label: root', 'xfs reused > by-system /'],
    ['format: xfs, label: root, path: /var/x', 'xfs reused > by-ignition /var/x'],
  ])('%s', (filesystem, expected) => expect(mounted(filesystem)).toBe(expected));

  test('a unit that was written by hand, if it is enabled', () => {
    const unit = (enabled: boolean) => `systemd:\n  units:\n    - {name: var-x.mount, enabled: ${enabled}, contents: x}\n`;
    expect(mounted('format: xfs, path: /var/x', unit(true))).toBe('xfs reused > at-boot /var/x');
    expect(mounted('format: xfs, path: /var/x', unit(false))).toBe('xfs reused > by-ignition /var/x');
  });

  test('the label root means nothing on another system', () => {
    expect(mounted('format: xfs, label: root', '', 'flatcar@1.1.0')).toBe('xfs reused > nowhere');
  });
});

test('an encrypted volume is reused only when its own key file opens it', () => {
  const fate = (volume: string) => topsOf(`storage:\n  luks:\n    - {name: v, device: /dev/a, ${volume}}\n`)[0];
  expect(fate('key_file: {inline: secret}')).toBe('/dev/a > luks v reused [key file]');
  expect(fate('key_file: {local: missing}')).toBe('/dev/a > luks v reused [key file]');
  expect(fate('key_file: {inline: secret}, wipe_volume: true')).toBe('/dev/a > luks v wiped [key file]');
  expect(fate('key_file: {inline: secret}, clevis: {tpm2: true}')).toBe('/dev/a > luks v created [TPM 2.0]');
  expect(fate('clevis: {custom: {pin: tang, config: x}}')).toBe('/dev/a > luks v created [custom pin]');
  expect(fate('cex: {enabled: true}')).toBe('/dev/a > luks v created [Crypto Express]');
});

test('devices that are made of each other terminate', () => {
  expect(topsOf('storage:\n  luks:\n    - {name: a, device: /dev/mapper/b}\n    - {name: b, device: /dev/mapper/a}\n')).toEqual([
    '/dev/mapper/a > luks b created [key file] > luks a created [key file]',
  ]);
  const arrays = Array.from(
    { length: 20 },
    (_, index) =>
      `    - {name: r${index}, level: raid1, devices: [/dev/md/r${index + 1}, '/dev/disk/by-id/md-name-any:r${index + 1}', /dev/md/r${index + 1}]}\n`,
  );
  // Three ways down, twenty times: billions in all.
  expect(topsOf(`storage:\n  raid:\n${arrays.join('')}`).join('').length).toBeLessThan(100_000);
});

describe('output is cut off beyond a limit', () => {
  const countLayers = (layers: readonly Layer[]): number => layers.reduce((sum, { below }) => sum + 1 + countLayers(below), 0);
  const repeat = (count: number, item: string) => Array.from({ length: count }, () => item).join(', ');
  test.each([
    ['mounts', `filesystems: [${repeat(3000, '{device: /dev/a, format: xfs}')}]`],
    ['devices of an array', `raid: [{name: r, devices: [${repeat(5000, '/dev/a')}]}]`],
    ['arrays of arrays', `raid: [{name: a, devices: [${repeat(3000, '/dev/md/b')}]}, {name: b, devices: [${repeat(3000, '/dev/md/c')}]}]`],
    ['volumes', `luks: [${repeat(3000, '{name: v, device: /dev/a}')}]`],
  ])('%s', (_, storage) => {
    const { tops, isCut } = stacksOf(`storage:\n  ${storage}\n`);
    expect(isCut).toBe(true);
    expect(countLayers(tops)).toBeGreaterThan(1000);
    expect(countLayers(tops)).toBeLessThanOrEqual(3000);
  });

  test('and only that', () => {
    expect(stacksOf('storage: {filesystems: [{device: /dev/a, format: xfs}]}').isCut).toBe(false);
  });
});
