import { expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

const noLayout = '$.boot_device.mirror: boot_device.layout should be specified when boot_device.mirror is specified';
const two = 'mirror: {devices: [/dev/sda, /dev/sdb]}';

test('a mirror without a layout is a warning, and an error since fcos 1.7', () => {
  expect(findingsOf('fcos@1.6.0', `boot_device: {${two}}`)).toEqual([`warning ${noLayout}`]);
  expect(findingsOf('fcos@1.7.0', `boot_device: {${two}}`)).toEqual([`error ${noLayout}`]);
});

test('a mirror with a layout is fine', () => {
  expect(findingsOf('fcos@1.3.0', `boot_device: {layout: x86_64, ${two}}`)).toEqual([]);
  expect(findingsOf('fcos@1.7.0', `boot_device: {layout: x86_64, ${two}}`)).toEqual([]);
});

test('a mirror without disks needs no layout', () => {
  expect(findingsOf('fcos@1.7.0', 'boot_device: {mirror: {devices: []}}')).toEqual([]);
  expect(findingsOf('fcos@1.7.0', 'boot_device: {mirror: {}}')).toEqual([]);
});

test('one disk is not a mirror, which Butane says twice', () => {
  const tooFew = 'error $.boot_device.mirror.devices: mirroring requires at least two devices';
  expect(findingsOf('fcos@1.5.0', 'boot_device: {layout: x86_64, mirror: {devices: [/dev/sda]}}')).toEqual([tooFew, tooFew]);
});
