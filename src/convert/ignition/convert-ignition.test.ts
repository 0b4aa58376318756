import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { configOf } from '../../core/testing/transpiled.ts';
import type { Target } from '../../core/spec/versions.ts';
import { transpile } from '../../core/transpile.ts';
import { convertIgnition } from './convert-ignition.ts';

const ign = (version: string, config: object = {}): string => JSON.stringify({ ignition: { version }, ...config }, undefined, 2);

/** The body of the Butane text that an Ignition config becomes. */
const bodyOf = (source: string, to?: string): string[] | undefined => convertIgnition(source, { to }).text?.split('\n').slice(3, -1);

const findingsOf = (source: string, to?: string): string[] =>
  convertIgnition(source, { to }).findings.map(({ kind, line, message }) => `${kind} ${line ?? ''}: ${message}`);

describe('sugar', () => {
  const everything = `boot_device:
  layout: x86_64
  luks:
    tpm2: true
  mirror:
    devices:
      - /dev/sda
      - /dev/sdb
storage:
  disks:
    - device: /dev/sda
      partitions:
        - label: root-1
          size_mib: 8192
        - label: var-1
  filesystems:
    - device: /dev/disk/by-partlabel/var-1
      format: xfs
      path: /var
      with_mount_unit: true
systemd:
  units:
    - name: var.mount
      dropins:
        - name: a.conf
          contents: |
            [Mount]
            Options=noatime
  quadlets:
    - name: web.container
      contents: |
        [Container]
        Image=quay.io/a/b
      rootful: true
      dropins:
        - name: b.conf
          contents: "[Container]"
    - name: shell.pod
      contents: "[Pod]"
grub:
  users:
    - name: root
      password_hash: grub.pbkdf2.sha512.10000.AB
`;

  test.each<Target>(['fcos@1.8.0-experimental'])('all of it comes back: %s', (target) => {
    const { output } = transpile(configOf(target, everything));
    expect(bodyOf(output ?? '')?.join('\n')).toBe(everything.trimEnd());
  });

  test('a unit that differs from what Butane makes stays a unit', () => {
    const config = (contents: string) =>
      ign('3.4.0', {
        storage: { filesystems: [{ device: '/dev/sdb', format: 'xfs', path: '/var/a' }] },
        systemd: { units: [{ name: 'var-a.mount', enabled: true, contents }] },
      });
    const { output } = transpile(
      configOf('fcos@1.5.0', 'storage: {filesystems: [{device: /dev/sdb, format: xfs, path: /var/a, with_mount_unit: true}]}'),
    );
    const made = (JSON.parse(output ?? '') as { systemd: { units: [{ contents: string }] } }).systemd.units[0].contents;
    expect(bodyOf(config(made))?.at(-1)).toBe('      with_mount_unit: true');
    expect(bodyOf(config(`${made}\n`))?.join('\n')).toContain('- name: var-a.mount');
  });
});

test('contents are text where they are text, whatever they were packed in; modes are octal', () => {
  const text = '#!/bin/sh\necho a\n';
  const packed = `data:;base64,${gzipSync(text).toString('base64')}`;
  const source = ign('3.5.0', {
    storage: {
      files: [
        { path: '/a', mode: 493, contents: { source: packed, compression: 'gzip' } },
        { path: '/b', contents: { source: 'data:;base64,/w==' } },
        { path: '/c', contents: { source: 'data:,' } },
      ],
    },
  });
  expect(bodyOf(source)).toEqual([
    'storage:',
    '  files:',
    '    - path: /a',
    '      mode: 0755',
    '      contents:',
    '        inline: |',
    '          #!/bin/sh',
    '          echo a',
    '    - path: /b',
    '      contents:',
    '        source: data:;base64,/w==',
    '    - path: /c',
    '      contents:',
    '        inline: ""',
  ]);
  expect(findingsOf(source)).toEqual([
    'info 18: The contents are not text. They stay a data URL; put them into a local file to edit them.',
  ]);
});

test('lines of the text lead to lines of the source', () => {
  const source = '{\n"ignition": {"version": "3.4.0"},\n"passwd": {\n"users": [\n{"name": "core",\n"uid": 1}]}}';
  const { text = '', links } = convertIgnition(source, {});
  const lines = text.split('\n');
  expect(links.map(({ source: from, result }) => `${from} ${lines[result - 1]?.trim() ?? ''}`)).toEqual([
    '3 passwd:',
    '4 users:',
    '5 - name: core',
    '6 uid: 1',
  ]);
});

test.each([
  ['3.0.0', 'fcos 1.0.0'],
  ['3.2.0', 'fcos 1.3.0'],
  ['3.6.0', 'fcos 1.7.0'],
  ['3.7.0-experimental', 'fcos 1.8.0-experimental'],
])('Ignition %s is for %s', (version, target) => {
  const { text = '' } = convertIgnition(ign(version), {});
  expect(text).toBe(`# Made from an Ignition ${version} config.\nvariant: ${target.replace(' ', '\nversion: ')}\n`);
});

test('a later version, or another variant, is as good where one is asked for', () => {
  expect(convertIgnition(ign('3.0.0'), { to: 'flatcar' }).text).toContain('variant: flatcar\nversion: 1.0.0\n');
  expect(convertIgnition(ign('3.0.0'), { to: 'fcos@1.6.0' }).text).toContain('variant: fcos\nversion: 1.6.0\n');
});

describe('what cannot be said is refused by name', () => {
  test.each([
    [
      'of an earlier version',
      ign('3.3.0', { kernelArguments: { shouldExist: ['a'] } }),
      'fcos@1.3.0',
      'error 5: fcos 1.3.0 cannot say “kernelArguments”. Choose a later version, or remove it.',
    ],
    [
      'of another variant',
      ign('3.3.0', { storage: { luks: [{ name: 'a', device: '/dev/a', clevis: { tpm2: true } }] } }),
      'flatcar@1.0.0',
      'error 11: flatcar 1.0.0 refuses this: clevis is not supported in this spec version.',
    ],
    [
      'of modes',
      ign('3.6.0', { storage: { directories: [{ path: '/a', mode: 1023 }] } }),
      'fcos@1.6.0',
      'error 9: fcos 1.6.0 has no setuid, setgid or sticky bits in modes. Choose a version from Ignition 3.6 on, or remove them.',
    ],
    [
      'what Ignition refuses',
      ign('3.4.0', { storage: { files: [{ path: 'a' }] } }),
      undefined,
      'error 7: fcos 1.5.0 refuses this: path not absolute.',
    ],
    [
      'a wrong type',
      ign('3.4.0', { storage: { files: [{ path: '/a', mode: '0644' }] } }),
      undefined,
      'error 9: “mode” has a value of the wrong type. Ignition refuses this config.',
    ],
    [
      'a key given twice',
      '{"ignition":{"version":"3.4.0"},\n"ignition":{}}',
      undefined,
      'error 2: “ignition” is given twice. Remove one of them.',
    ],
    [
      'a version that was never released',
      ign('3.6.0-experimental'),
      undefined,
      'error 3: Ignition does not read version 3.6.0-experimental of its configs.',
    ],
    [
      'no such target',
      ign('3.4.0'),
      'coreos',
      'error : There is no variant and version “coreos”. Name one such as fcos@1.6.0, or a variant.',
    ],
  ])('%s', (_, source, to, finding) => {
    expect(convertIgnition(source, { to }).text).toBeUndefined();
    expect(findingsOf(source, to)[0]).toBe(finding);
  });
});

test('a key that Ignition ignores is left out with a word about it', () => {
  expect(findingsOf(ign('3.2.0', { kernelArguments: {} }))).toEqual([
    'warning 5: Ignition does not know “kernelArguments” here and ignores it. It was left out.',
  ]);
});

test('special bits of modes, which did nothing before Ignition 3.6, are not set by a later version', () => {
  const source = ign('3.4.0', { storage: { directories: [{ path: '/a', mode: 1023 }] } });
  expect(bodyOf(source, 'fcos@1.7.0')?.at(-1)).toBe('      mode: 0777');
  expect(bodyOf(source)?.at(-1)).toBe('      mode: 01777');
});
