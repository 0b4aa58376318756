import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

describe('a Crypto Express card', () => {
  const mismatch = 'when using cex the targeted architecture must match s390x';

  test('exists only on IBM Z', () => {
    expect(findingsOf('fcos@1.6.0', 'boot_device: {layout: s390x-virt, luks: {cex: {enabled: true}}}')).toEqual([]);
    expect(findingsOf('fcos@1.6.0', 'boot_device: {layout: x86_64, luks: {cex: {enabled: true}}}')).toEqual([
      `error $.boot_device.layout: ${mismatch}`,
    ]);
  });

  test('needs a layout, since the default is x86_64', () => {
    expect(findingsOf('fcos@1.6.0', 'boot_device: {luks: {cex: {enabled: true}}}')).toEqual([`error $.boot_device.luks.cex: ${mismatch}`]);
  });

  test('does not matter while it is off', () => {
    expect(findingsOf('fcos@1.6.0', 'boot_device: {layout: x86_64, luks: {cex: {enabled: false}, tpm2: true}}')).toEqual([]);
  });

  test.each(['tpm2: true', 'tpm2: false', 'tang: [{url: "http://a", thumbprint: b}]'])('cannot be combined with %s', (method) => {
    const said = findingsOf('fcos@1.6.0', `boot_device: {layout: s390x-virt, luks: {cex: {enabled: true}, ${method}}}`);
    expect(said).toEqual(method === 'tpm2: false' ? [] : ['error $.boot_device.luks: cannot use cex with clevis']);
  });
});

describe('a disk given for LUKS', () => {
  const missing = ['error $.boot_device.luks.luks: no method specified for luks'];
  const withMethod = (method: string, target: 'fcos@1.6.0' | 'fcos@1.7.0' = 'fcos@1.7.0') =>
    findingsOf(target, `boot_device: {layout: s390x-eckd, luks: {device: /dev/dasda, ${method}}}`);

  test('needs a method to unlock it, since fcos 1.7', () => {
    expect(withMethod('discard: true')).toEqual(missing);
    expect(withMethod('discard: true', 'fcos@1.6.0')).toEqual([]);
  });

  test.each(['tpm2: false', 'cex: {enabled: false}', 'tang: []', 'tang: [{}]', 'tang: [{url: ""}]'])('has no method with %s', (method) => {
    expect(withMethod(method)).toEqual(missing);
  });

  test.each(['tpm2: true', 'cex: {enabled: true}', 'tang: [{url: "http://a", thumbprint: b}]'])('has a method with %s', (method) => {
    expect(withMethod(method)).toEqual([]);
  });

  test('nothing is required of LUKS without a disk', () => {
    expect(findingsOf('fcos@1.7.0', 'boot_device: {luks: {tpm2: false}}')).toEqual([]);
  });
});
