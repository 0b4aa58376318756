import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';
import { transpile } from '../transpile.ts';

test('Flatcar could not unlock by Clevis before 1.2, and cannot by CEX since', () => {
  const volume = (method: string) => `storage: {luks: [{name: a, device: /dev/vdb, ${method}}]}\n`;
  expect(findingsOf('flatcar@1.1.0', volume('clevis: {tpm2: true}'))).toEqual([
    'error $.storage.luks.0.clevis: clevis is not supported in this spec version',
  ]);
  expect(findingsOf('flatcar@1.2.0-experimental', volume('clevis: {tpm2: true}'))).toEqual([]);
  expect(findingsOf('flatcar@1.2.0-experimental', volume('cex: {enabled: true}'))).toEqual([
    'error $.storage.luks.0.cex: cex is not currently supported on the target platform',
  ]);
  expect(findingsOf('fcos@1.4.0', volume('clevis: {tpm2: true}'))).toEqual([]);
});

test('empty values count as absent', () => {
  expect(
    findingsOf('flatcar@1.1.0', 'storage: {luks: [{name: a, device: /dev/vdb, key_file: {inline: a}, clevis: {tang: []}}]}\n'),
  ).toEqual([]);
});

test('false counts as present, where absence would mean something else', () => {
  expect(findingsOf('flatcar@1.1.0', 'storage: {luks: [{name: a, device: /dev/vdb, clevis: {tpm2: false}}]}\n')).toEqual([
    'error $.storage.luks.0.clevis: clevis is not supported in this spec version',
  ]);
});

test('reports that the source is invalid', () => {
  expect(transpile('variant: r4e\nversion: 1.0.0\nstorage: {disks: [{device: /dev/vdb}]}\n').error).toBe('source config is invalid');
});

describe('an image that already has its disks', () => {
  test.each([
    ['kernel_arguments: {should_exist: [a]}', '$.kernel_arguments: kernel argument customization'],
    ['storage: {disks: [{device: /dev/vdb}]}', '$.storage.disks: disk customization'],
    ['storage: {filesystems: [{device: /dev/vdb}]}', '$.storage.filesystems: filesystem customization'],
    ['storage: {luks: [{name: a, device: /dev/vdb}]}', '$.storage.luks: luks'],
    ['storage: {raid: [{name: a, level: raid1, devices: [/dev/a, /dev/b]}]}', '$.storage.raid: raid'],
  ])('refuses %s', (body, what) => {
    const expected = `error ${what} is not supported in this spec version`;
    expect(findingsOf('r4e@1.0.0', `${body}\n`)).toEqual([expected]);
    expect(findingsOf('fiot@1.0.0', `${body}\n`)).toEqual([expected]);
    expect(findingsOf('fcos@1.5.0', `${body}\n`)).toEqual([]);
  });
});
