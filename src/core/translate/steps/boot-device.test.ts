import { describe, expect, test } from 'vitest';
import { findingsOf, ignitionOf } from '../../testing/transpiled.ts';

const rootFilesystem = (device: string) => ({ device, format: 'xfs', label: 'root', wipeFilesystem: true });

describe('encryption', () => {
  const luks = (device: string, method: object) => ({ device, label: 'luks-root', name: 'root', wipeVolume: true, ...method });
  const encrypted = (target: Parameters<typeof ignitionOf>[0], bootDevice: string) => ignitionOf(target, `boot_device: {${bootDevice}}`);

  test('puts the root filesystem on an encrypted partition', () => {
    expect(encrypted('fcos@1.4.0', 'luks: {tpm2: true}')).toEqual({
      storage: {
        filesystems: [rootFilesystem('/dev/mapper/root')],
        luks: [luks('/dev/disk/by-partlabel/root', { clevis: { tpm2: true } })],
      },
    });
  });

  test('takes servers, threshold and discard over', () => {
    expect(
      encrypted('fcos@1.5.0', 'luks: {tang: [{url: "http://a", thumbprint: b}], threshold: 1, tpm2: false, discard: true}'),
    ).toMatchObject({
      storage: {
        luks: [
          luks('/dev/disk/by-partlabel/root', {
            discard: true,
            clevis: { tang: [{ url: 'http://a', thumbprint: 'b' }], threshold: 1, tpm2: false },
          }),
        ],
      },
    });
  });

  test('may be done by the card of IBM Z', () => {
    expect(encrypted('fcos@1.6.0', 'layout: s390x-virt, luks: {cex: {enabled: true}}')).toMatchObject({
      storage: { luks: [{ name: 'root', cex: { enabled: true } }] },
    });
  });

  test.each([
    ['s390x-eckd', '/dev/dasda', '/dev/dasda2'],
    ['s390x-zfcp', '/dev/sda', '/dev/sda4'],
    ['s390x-virt', '/dev/sda', '/dev/disk/by-partlabel/root'],
  ])('of %s is on a partition of the given disk', (layout, disk, device) => {
    expect(encrypted('fcos@1.6.0', `layout: ${layout}, luks: {tpm2: true, device: ${disk}}`)).toMatchObject({
      storage: { luks: [{ device }] },
    });
  });

  test.each(['tpm2: false', 'tang: []', 'threshold: 2', 'cex: {enabled: false}'])('is not supported by %s', (method) => {
    expect(encrypted('fcos@1.6.0', `luks: {${method}}`)).toEqual({});
  });
});

describe('a mirror', () => {
  const guids = {
    bios: '21686148-6449-6E6F-744E-656564454649',
    prep: '9E1A2D38-C612-4316-AA26-8B49521E5A8B',
    esp: 'C12A7328-F81F-11D2-BA4B-00A0C93EC93B',
    reserved: '8DA63339-0007-60C0-C436-083AC8230908',
  };
  const mirrored = (layout: string, more = '') =>
    // A mirrored config has disks.
    (
      ignitionOf('fcos@1.5.0', `boot_device: {layout: ${layout}, mirror: {devices: [/dev/sda, /dev/sdb]}${more}}`) as {
        storage: { disks: { partitions: unknown[] }[] };
      }
    ).storage;

  test.each([
    ['x86_64', { label: 'bios-1', sizeMiB: 1, typeGuid: guids.bios }, { label: 'esp-1', sizeMiB: 127, typeGuid: guids.esp }],
    ['aarch64', { label: 'reserved-1', sizeMiB: 1, typeGuid: guids.reserved }, { label: 'esp-1', sizeMiB: 127, typeGuid: guids.esp }],
    ['ppc64le', { label: 'prep-1', sizeMiB: 4, typeGuid: guids.prep }, { label: 'reserved-1', sizeMiB: 1, typeGuid: guids.reserved }],
  ])('of %s has the partitions of its image', (layout, first, second) => {
    expect(mirrored(layout).disks[0]?.partitions).toEqual([first, second, { label: 'boot-1', sizeMiB: 384 }, { label: 'root-1' }]);
  });

  test('wipes each disk, and mirrors boot and root', () => {
    const esp = (number: number) => ({
      device: `/dev/disk/by-partlabel/esp-${number}`,
      format: 'vfat',
      label: `esp-${number}`,
      wipeFilesystem: true,
    });
    expect(mirrored('x86_64')).toMatchObject({
      disks: [
        { device: '/dev/sda', wipeTable: true },
        { device: '/dev/sdb', wipeTable: true },
      ],
      filesystems: [
        esp(1),
        esp(2),
        { device: '/dev/md/md-boot', format: 'ext4', label: 'boot', wipeFilesystem: true },
        rootFilesystem('/dev/md/md-root'),
      ],
      raid: [
        {
          devices: ['/dev/disk/by-partlabel/boot-1', '/dev/disk/by-partlabel/boot-2'],
          level: 'raid1',
          name: 'md-boot',
          options: ['--metadata=1.0'],
        },
        { devices: ['/dev/disk/by-partlabel/root-1', '/dev/disk/by-partlabel/root-2'], level: 'raid1', name: 'md-root' },
      ],
    });
  });

  test('may be encrypted', () => {
    expect(mirrored('x86_64', ', luks: {tpm2: true}')).toMatchObject({ luks: [{ device: '/dev/md/md-root' }] });
  });
});

test('what is written wins over what is rendered', () => {
  const body =
    'boot_device: {luks: {tpm2: true}}\nstorage: {filesystems: [{device: /dev/mapper/root, format: ext4}], luks: [{name: root, label: mine}]}\n';
  expect(ignitionOf('fcos@1.5.0', body)).toMatchObject({
    storage: {
      filesystems: [{ device: '/dev/mapper/root', format: 'ext4', label: 'root' }],
      luks: [{ name: 'root', label: 'mine', device: '/dev/disk/by-partlabel/root' }],
    },
  });
});

test('a finding on what is rendered is reported at the boot device', () => {
  expect(findingsOf('fcos@1.5.0', 'boot_device: {luks: {tang: [{url: "ftp://a", thumbprint: b}]}}')).toEqual([
    'error $.boot_device.luks.tang.0.url: invalid url scheme',
  ]);
  expect(findingsOf('fcos@1.5.0', 'boot_device: {layout: x86_64, mirror: {devices: [dev, /dev/sdb]}}')).toEqual([
    'error $.boot_device.mirror.devices.0: path not absolute',
  ]);
});
