import { describe, expect, test } from 'vitest';
import { luksShape, type Luks } from '../../spec/fields/luks.ts';
import { checkValue } from '../../testing/check-value.ts';
import { luksRules } from './luks.ts';

const check = (luks: Luks, ignition?: string) => checkValue(luksRules, luksShape, { name: 'data', device: '/dev/sda', ...luks }, ignition);

describe('a LUKS device', () => {
  test('must not have slashes in its name', () => {
    expect(check({ name: 'a/b' })).toEqual(['error name: device names cannot contain slashes']);
    expect(check({ name: '' })).toEqual([]);
  });

  test('may have a label of up to 47 bytes', () => {
    expect(check({ label: 'x'.repeat(47) })).toEqual([]);
    expect(check({ label: 'ü'.repeat(24) })).toEqual(['error label: luks device labels cannot be longer than 47 characters']);
  });

  test('needs a device', () => {
    expect(check({ device: '' })).toEqual(['error device: disk device is required']);
    expect(check({ device: 'sda' })).toEqual(['error device: path not absolute']);
  });

  const withOthers = ['error clevis: cannot use custom clevis config with tpm2, tang, or threshold'];

  test.each([{ tpm2: true }, { threshold: 1 }, { tang: [{}] }])('must not have a custom pin beside %j', (other) => {
    expect(check({ clevis: { custom: { pin: 'tpm2' }, ...other } }, '3.2')).toEqual(withOthers);
    expect(check({ clevis: { custom: { pin: 'tpm2' }, ...other } }, '3.3')).toEqual(withOthers);
    expect(check({ clevis: { custom: {}, ...other } }, '3.2')).toEqual(withOthers);
    expect(check({ clevis: { custom: {}, ...other } }, '3.3')).toEqual([]);
    expect(check({ clevis: other })).toEqual([]);
  });

  test('may have a custom pin beside something turned off', () => {
    expect(check({ clevis: { custom: { pin: 'tpm2' }, tpm2: false, threshold: 0, tang: [] } })).toEqual([]);
  });

  test('needs a key file that can be fetched', () => {
    expect(check({ key_file: { source: 'ftp://a' } })).toEqual(['error keys: invalid key-file source']);
    expect(check({ key_file: { source: 'data:,%' } })).toEqual(['error keys: invalid key-file source']);
    expect(check({ key_file: { source: 'arn:aws:s3:::b/k' } }, '3.3')).toEqual(['error keys: invalid key-file source']);
    expect(check({ key_file: { source: 'arn:aws:s3:::b/k' } }, '3.4')).toEqual([]);
    expect(check({ key_file: { source: '' } })).toEqual([]);
  });

  test('must not combine CEX with Clevis or a key file, since 3.5', () => {
    const cex = { enabled: true };
    const both: Luks = { cex, clevis: { custom: { pin: 'sss' } }, key_file: { source: 'data:,x' } };
    expect(check(both, '3.5')).toEqual(['error cex: cannot use cex with clevis', 'error cex: cannot use key file with cex']);
    expect(check(both, '3.4')).toEqual([]);
    expect(check({ cex, clevis: { tpm2: true } })).toEqual(['error cex: cannot use cex with clevis']);
    expect(check({ cex, clevis: { tpm2: false, tang: [], custom: { config: '{}' } }, key_file: { source: '' } })).toEqual([]);
    expect(check({ ...both, cex: { enabled: false } })).toEqual([]);
  });
});
