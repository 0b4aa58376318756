import { describe, expect, test } from 'vitest';
import type { Target } from '../../spec/versions.ts';
import { configOf, findingsOf } from '../../testing/transpiled.ts';
import { transpile } from '../../transpile.ts';

const metadata = 'metadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker}}\n';
const said = (target: Target, body: string) => findingsOf(target, metadata + body);

/** The Ignition config inside a MachineConfig. */
const raw = (target: Target, body: string): unknown => JSON.parse(transpile(configOf(target, metadata + body), { raw: true }).output ?? '');

describe('FIPS mode', () => {
  const volume = (options: string) => `openshift: {fips: true}\nstorage: {luks: [{name: a, device: /dev/a${options}}]}\n`;
  const made = (target: Target, options: string) => raw(target, volume(options));
  const withOptions = (options: string[]) =>
    expect.objectContaining({ storage: { luks: [{ device: '/dev/a', name: 'a', options }] } }) as unknown;

  test('sets its own cipher', () => {
    expect(made('openshift@4.14.0', '')).toEqual(withOptions(['--cipher', 'aes-cbc-essiv:sha256']));
    expect(made('openshift@4.14.0', ', options: [-v]')).toEqual(withOptions(['-v', '--cipher', 'aes-cbc-essiv:sha256']));
  });

  test.each(['--cipher', '-c', '--cipher=x'])('keeps one given by %s', (option) => {
    expect(made('openshift@4.14.0', `, options: [${option}, x]`)).toEqual(withOptions([option, 'x']));
  });

  test('leaves that to the user from 4.20 on', () => {
    expect(made('openshift@4.19.0', '')).toEqual(withOptions(['--cipher', 'aes-cbc-essiv:sha256']));
    expect(made('openshift@4.20.0', '')).toMatchObject({ storage: { luks: [{ name: 'a' }] } });
    expect(made('openshift@4.20.0', '')).not.toEqual(withOptions(['--cipher', 'aes-cbc-essiv:sha256']));
  });
});

describe('the machine config operator', () => {
  test('does not support btrfs', () => {
    expect(said('openshift@4.8.0', 'storage: {filesystems: [{device: /dev/a, format: btrfs}]}\n')).toEqual([
      'error $.storage.filesystems.0.format: btrfs is not supported in this spec version',
    ]);
  });

  test('does not support the format none, where Ignition does', () => {
    const body = 'storage: {filesystems: [{device: /dev/a, format: none}]}\n';
    expect(said('openshift@4.14.0', body)).toEqual([
      'error $.storage.filesystems.0.format: format "none" is not supported in this spec version',
    ]);
  });

  test('fetches no files', () => {
    const file = (source: string) => `storage: {files: [{path: /a, contents: {source: "${source}"}}]}\n`;
    const message = 'error $.storage.files.0.contents.source: file contents source must be data URL in this spec version';
    expect(said('openshift@4.8.0', file('https://a/b'))).toEqual([message]);
    expect(said('openshift@4.14.0', file('https://a/b'))).toEqual([message]);
    expect(said('openshift@4.14.0', file('data:,'))).toEqual([]);
  });

  test('sets no special mode bits, and says so from 4.10 on', () => {
    const body = 'storage: {files: [{path: /a, mode: 04755, contents: {inline: a}}]}\n';
    const message = 'error $.storage.files.0.mode: special mode bits are not supported in this spec version';
    expect(said('openshift@4.10.0', body)).toEqual([message]);
    expect(said('openshift@4.9.0', body)).not.toContain(message);
  });

  test('manages only the user core', () => {
    expect(said('openshift@4.14.0', 'passwd: {users: [{name: core}, {name: ada}]}\n')).toEqual([
      'error $.passwd.users.1.name: users other than "core" are not supported in this spec version',
    ]);
  });

  test('cannot append, so from 4.23 on the users of GRUB are contents', () => {
    const body = 'grub: {users: [{name: root, password_hash: one}]}\n';
    expect(raw('openshift@4.23.0-experimental', body)).toMatchObject({
      storage: { files: [{ path: '/boot/grub2/user.cfg', contents: {} }] },
    });
    expect(said('openshift@4.22.0', body)).toEqual(['error $.grub.users: appending to files is not supported in this spec version']);
  });
});
