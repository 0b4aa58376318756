import { expect, test } from 'vitest';
import { devicesFor } from './devices.ts';

const config = {
  storage: {
    disks: [
      { device: '/dev/vda', partitions: [{ label: 'raid-1' }, { number: '4' }, { number: '5', should_exist: 'false' }] },
      { device: '/dev/nvme0n1', partitions: [{ label: 'raid-2' }] },
    ],
    raid: [{ name: 'md-data', devices: ['/dev/disk/by-partlabel/raid-1'] }],
    luks: [{ name: 'secret', device: '/dev/md/md-data' }],
    filesystems: [{ device: '' }],
  },
};
const names = (devices: readonly { device: string }[]) => devices.map(({ device }) => device);

test('a filesystem is offered volumes, arrays and partitions, without those in use', () => {
  const { all, free } = devicesFor(config, ['storage', 'filesystems', 0, 'device']);
  expect(names(all)).toEqual([
    '/dev/mapper/secret',
    '/dev/md/md-data',
    '/dev/disk/by-partlabel/raid-1',
    '/dev/vda4',
    '/dev/disk/by-partlabel/raid-2',
  ]);
  expect(names(free)).toEqual(['/dev/mapper/secret', '/dev/vda4', '/dev/disk/by-partlabel/raid-2']);
});

test('an array is offered partitions alone, since a volume may be on that very array', () => {
  expect(names(devicesFor(config, ['storage', 'raid', 0, 'devices']).free)).toEqual(['/dev/vda4', '/dev/disk/by-partlabel/raid-2']);
  expect(names(devicesFor(config, ['storage', 'luks', 0, 'device']).all)).not.toContain('/dev/mapper/secret');
  const nested = { storage: { raid: [{ name: 'a' }, { name: 'b' }], luks: [{ name: 'c' }] } };
  expect(names(devicesFor(nested, ['storage', 'luks', 0, 'device']).all)).toEqual(['/dev/md/a', '/dev/md/b']);
});

test('a volume is offered the array with its own name, and an array named by its path unchanged', () => {
  const config = { storage: { raid: [{ name: 'data' }, { name: '/dev/md/root' }], luks: [{ name: 'data' }] } };
  expect(names(devicesFor(config, ['storage', 'luks', 0, 'device']).all)).toEqual(['/dev/md/data', '/dev/md/root']);
  expect(names(devicesFor(config, ['storage', 'raid', 0, 'devices', 0]).all)).toEqual([]);
  expect(names(devicesFor(config, ['storage', 'filesystems', 0, 'device']).all)).toContain('/dev/md/root');
});

test('a disk is offered the usual ones, none of which counts as part of this config', () => {
  const { all, free } = devicesFor(config, ['boot_device', 'mirror', 'devices']);
  expect(names(all)).toEqual(expect.arrayContaining(['/dev/vda', '/dev/nvme0n1', '/dev/disk/by-id/coreos-boot-disk']));
  expect(new Set(names(all)).size).toBe(all.length);
  expect(free).toEqual([]);
  expect(
    names(devicesFor({ storage: { disks: [{ device: '/dev/a' }, { device: '/dev/b' }] } }, ['storage', 'disks', 0, 'device']).all),
  ).toEqual(expect.not.arrayContaining(['/dev/a']));
  expect(devicesFor(undefined, ['storage', 'disks', 0, 'device']).free).toEqual([]);
});

test('odd values offer nothing and break nothing', () => {
  for (const storage of ['text', [], { disks: 'x', raid: [null, 'y'], luks: [{ name: ['z'] }] }]) {
    expect(names(devicesFor({ storage }, ['storage', 'filesystems', 0, 'device']).free)).toEqual([]);
  }
});

test('a label is written as udev writes it', () => {
  const config = { storage: { disks: [{ device: '/dev/a', partitions: [{ label: 'my data/é' }] }] } };
  expect(names(devicesFor(config, ['storage', 'filesystems', 0]).free)).toEqual(['/dev/disk/by-partlabel/my\\x20data\\x2fé']);
});
