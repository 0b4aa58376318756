import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const unknownLegacy = 'error $.boot_device.layout: layout must be one of: aarch64, ppc64le, x86_64';
const unknown = 'error $.boot_device.layout: layout must be one of: aarch64, ppc64le, s390x-eckd, s390x-virt, s390x-zfcp, x86_64';

test.each(['aarch64', 'ppc64le', 'x86_64'])('every version knows %s', (layout) => {
  expect(findingsOf('fcos@1.3.0', `boot_device: {layout: ${layout}}`)).toEqual([]);
  expect(findingsOf('fcos@1.7.0', `boot_device: {layout: ${layout}}`)).toEqual([]);
});

test.each(['s390x', 'X86_64', '""', 'amd64'])('no version knows %s', (layout) => {
  expect(findingsOf('fcos@1.5.0', `boot_device: {layout: ${layout}}`)).toEqual([unknownLegacy]);
  expect(findingsOf('fcos@1.6.0', `boot_device: {layout: ${layout}}`)).toEqual([unknown]);
});

test('IBM Z was added in fcos 1.6', () => {
  expect(findingsOf('fcos@1.5.0', 'boot_device: {layout: s390x-virt}')).toEqual([unknownLegacy]);
  expect(findingsOf('fcos@1.6.0', 'boot_device: {layout: s390x-virt}')).toEqual([]);
});

describe('LUKS on IBM Z', () => {
  const badName = 'error $.boot_device.layout: device name must start with /dev/dasd on s390x-eckd layout or /dev/sd on s390x-zfcp layout';
  const withDevice = (layout: string, device: string) =>
    findingsOf('fcos@1.6.0', `boot_device: {layout: ${layout}, luks: {tpm2: true, device: ${device}}}`);

  test.each(['s390x-eckd', 's390x-zfcp'])('needs a disk on %s', (layout) => {
    const missing = 'error $.boot_device.layout: device is required for layouts: s390x-eckd, s390x-zfcp';
    expect(findingsOf('fcos@1.6.0', `boot_device: {layout: ${layout}, luks: {tpm2: true}}`)).toEqual([missing]);
    expect(withDevice(layout, '""')).toEqual([missing]);
  });

  test('needs no disk on s390x-virt', () => {
    expect(findingsOf('fcos@1.6.0', 'boot_device: {layout: s390x-virt, luks: {tpm2: true}}')).toEqual([]);
  });

  test.each([
    ['s390x-eckd', '/dev/dasda'],
    ['s390x-zfcp', '/dev/sdb'],
    ['s390x-eckd', '/somewhere/dev/dasdz'],
  ])('accepts on %s the disk %s', (layout, device) => {
    expect(withDevice(layout, device)).toEqual([]);
  });

  test.each([
    ['s390x-eckd', '/dev/sda'],
    ['s390x-eckd', '/dev/dasda1'],
    ['s390x-eckd', '/dev/dasd'],
    ['s390x-zfcp', '/dev/dasda'],
    ['s390x-zfcp', '/dev/sdA'],
  ])('refuses on %s the disk %s', (layout, device) => {
    expect(withDevice(layout, device)).toEqual([badName]);
  });
});

test('nothing is mirrored on IBM Z', () => {
  const mirror = (devices: string) => findingsOf('fcos@1.6.0', `boot_device: {layout: s390x-virt, mirror: {devices: ${devices}}}`);
  expect(mirror('[/dev/sda, /dev/sdb]')).toEqual([
    'error $.boot_device.layout: mirroring not supported on layouts: s390x-eckd, s390x-zfcp, s390x-virt',
  ]);
  expect(mirror('[]')).toEqual([]);
});
