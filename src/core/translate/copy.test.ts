import { describe, expect, test } from 'vitest';
import { memoryFiles } from '../files/memory-files.ts';
import { findingsOf, ignitionOf } from '../testing/transpiled.ts';
import { transpile } from '../transpile.ts';

const files = memoryFiles({
  'a.txt': { text: 'from a file' },
  'bom.service': { text: '\ufeff[Unit]\n' },
  keys: { text: 'ssh-ed25519 one\r\n\n\nssh-ed25519 two\n' },
  more: { text: 'ssh-ed25519 three' },
  bytes: { base64: '/wD/AP8A/wD/AP8A' },
});

describe('contents', () => {
  const contents = (written: string) => ignitionOf('fcos@1.5.0', `storage: {files: [{path: /a, contents: {${written}}}]}`, { files });
  const file = (made: object) => ({ storage: { files: [{ path: '/a', contents: made }] } });

  test('may be text', () => {
    expect(contents('inline: hello')).toEqual(file({ source: 'data:,hello', compression: '' }));
    expect(contents('inline: ""')).toEqual(file({ source: 'data:,', compression: '' }));
  });

  test('may be a local file', () => {
    expect(contents('local: a.txt')).toEqual(file({ source: 'data:,from%20a%20file', compression: '' }));
    expect(contents('local: bytes')).toEqual(file({ source: 'data:;base64,/wD/AP8A/wD/AP8A', compression: '' }));
  });

  test('keep the compression that the user declares', () => {
    expect(contents('inline: hello, compression: gzip')).toEqual(file({ source: 'data:,hello', compression: 'gzip' }));
  });

  test('may be elsewhere, and are left alone', () => {
    expect(contents('source: "https://example.com/a"')).toEqual(file({ source: 'https://example.com/a' }));
  });

  test('are only escaped in base 0.1', () => {
    expect(ignitionOf('fcos@1.0.0', `storage: {files: [{path: /a, contents: {inline: ${'aaaaaaaaaa'.repeat(50)}}}]}`)).toEqual({
      storage: { files: [{ path: '/a', contents: { source: `data:,${'a'.repeat(500)}` } }] },
    });
  });

  test('that cannot be read are an error at the given path', () => {
    const message = 'open files/missing: no such file or directory';
    expect(findingsOf('fcos@1.5.0', 'storage: {files: [{path: /a, contents: {local: missing}}]}', { files })).toEqual([
      `error $.storage.files.0.contents.local: ${message}`,
    ]);
    expect(findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, contents_local: missing}]}', { files })).toEqual([
      `error $.systemd.units.0.contents_local: ${message}`,
    ]);
  });
});

test('each byte of a local file that is not text becomes the escape of the replacement character', () => {
  const odd = memoryFiles({ keys: { base64: 'Yf/igmI=' }, 'a.service': { base64: 'W0FdCiP/8J+YCg==' } });
  const units = 'systemd: {units: [{name: a.service, contents_local: a.service}]}';
  const { output } = transpile(
    `variant: fcos\nversion: 1.6.0\npasswd: {users: [{name: core, ssh_authorized_keys_local: [keys]}]}\n${units}\n`,
    { files: odd },
  );
  expect(output).toContain(String.raw`["a\ufffd\ufffd\ufffdb"]`);
  expect(output).toContain(String.raw`"[A]\n#\ufffd\ufffd\ufffd\ufffd\n"`);
});

test('units and drop-ins take contents from local files unchanged', () => {
  expect(
    ignitionOf(
      'fcos@1.5.0',
      'systemd: {units: [{name: a.service, contents_local: bom.service, dropins: [{name: b.conf, contents_local: bom.service}]}]}',
      { files },
    ),
  ).toEqual({
    systemd: { units: [{ name: 'a.service', contents: '\ufeff[Unit]\n', dropins: [{ name: 'b.conf', contents: '\ufeff[Unit]\n' }] }] },
  });
});

describe("a user's keys from local files", () => {
  test('follow inline ones, one per line', () => {
    expect(
      ignitionOf('fcos@1.5.0', 'passwd: {users: [{name: core, ssh_authorized_keys: [own], ssh_authorized_keys_local: [keys, more]}]}', {
        files,
      }),
    ).toEqual({
      passwd: { users: [{ name: 'core', sshAuthorizedKeys: ['own', 'ssh-ed25519 one', 'ssh-ed25519 two', 'ssh-ed25519 three'] }] },
    });
  });

  test('that are duplicates are an error at the file with the second one', () => {
    expect(
      findingsOf(
        'fcos@1.5.0',
        'passwd: {users: [{name: core, ssh_authorized_keys: [own], ssh_authorized_keys_local: [more, keys, more]}]}',
        { files },
      ),
    ).toEqual(['error $.passwd.users.0.ssh_authorized_keys_local.2: duplicate entry defined']);
  });

  test('given inline twice are an error in the list', () => {
    expect(
      findingsOf('fcos@1.5.0', 'passwd: {users: [{name: core, ssh_authorized_keys: [own, own], ssh_authorized_keys_local: [keys]}]}', {
        files,
      }),
    ).toEqual(['error $.passwd.users.0.ssh_authorized_keys.1: duplicate entry defined']);
  });

  test('cannot be read without a files directory, which is reported once', () => {
    expect(findingsOf('fcos@1.5.0', 'passwd: {users: [{name: core, ssh_authorized_keys_local: [keys, more]}]}')).toEqual([
      'error $.passwd.users.0.ssh_authorized_keys_local: local file paths are relative to a files directory that must be specified with -d/--files-dir',
    ]);
  });
});

describe('a finding on the output is reported where it came from', () => {
  test('at the text of a source', () => {
    expect(findingsOf('fcos@1.5.0', 'storage: {files: [{path: /a, contents: {inline: a, compression: zip}}]}')).toEqual([
      'error $.storage.files.0.contents.compression: invalid compression method',
    ]);
  });

  test('at the local file of a unit', () => {
    const broken = memoryFiles({ unit: { text: '[Unit' } });
    expect(findingsOf('fcos@1.5.0', 'systemd: {units: [{name: a.service, contents_local: unit}]}', { files: broken })[0]).toMatch(
      /^error \$\.systemd\.units\.0\.contents_local: /,
    );
  });
});

test('what only Butane has is gone', () => {
  expect(ignitionOf('fcos@1.5.0', 'storage: {filesystems: [{device: /dev/a, format: ext4, with_mount_unit: false}]}')).toEqual({
    storage: { filesystems: [{ device: '/dev/a', format: 'ext4' }] },
  });
});
