import { describe, expect, test } from 'vitest';
import type { FileEntry } from '../files/file-entry.ts';
import { machineOf } from '../testing/machine-of.ts';
import { machineNodes } from './nodes.ts';

type Target = Parameters<typeof machineOf>[0];

const nodesOf = (body: string, target: Target = 'fcos@1.6.0', files?: Record<string, FileEntry>) =>
  machineNodes(machineOf(target, body, files));

/** The nodes in the style of `ls -l`, with their origins. */
const listed = (...args: Parameters<typeof nodesOf>) =>
  nodesOf(...args).map(
    ({ path, kind, mode, keepsMode, user, group, size, target, how, origin }) =>
      `${path} ${kind} ${mode === undefined ? '' : `0${mode.toString(8)}${keepsMode ? '?' : ''} `}${user}:${group} ${size ?? '?'}${target === undefined ? '' : ` -> ${target}`} ${how} < ${origin.join('.')}`,
  );

test('files, directories and links with mode, owner and size', () => {
  expect(
    listed(`
storage:
  files:
    - {path: /etc/motd, contents: {inline: "Grüße\\n"}}
    - {path: /etc/a//b/../c, mode: 0600, overwrite: true, user: {name: core}, group: {id: 7}, contents: {source: 'data:,a%20b'}}
    - {path: /etc/fetched, contents: {source: 'https://example.com/x'}}
    - {path: /etc/more, append: [{inline: more}]}
    - {path: /etc/touched}
    - {path: /etc/packed, contents: {source: 'data:;base64,H4sIAAAAAAAAAw==', compression: gzip}}
    - {path: /etc/digits, contents: {source: 'data:;base64,aGVsbG8='}}
  directories:
    - {path: /var/a}
    - {path: /var/b, mode: 01777, overwrite: true}
  links:
    - {path: /etc/localtime, target: ../usr/share/zoneinfo/UTC}
    - {path: /etc/hard, target: /etc/motd, hard: true, user: {name: core}}
`),
  ).toEqual([
    '/var/a directory 0755? root:root ? written < storage.directories.0',
    '/var/b directory 01777 root:root ? replaced < storage.directories.1',
    '/etc/motd file 0644 root:root 8 written < storage.files.0',
    '/etc/a/c file 0600 core:7 3 replaced < storage.files.1',
    '/etc/fetched file 0644 root:root ? written < storage.files.2',
    '/etc/more file 0644? root:root ? appended < storage.files.3',
    '/etc/touched file 0644? root:root ? kept < storage.files.4',
    '/etc/packed file 0644 root:root ? written < storage.files.5',
    '/etc/digits file 0644 root:root 5 written < storage.files.6',
    '/etc/localtime link root:root ? -> ../usr/share/zoneinfo/UTC written < storage.links.0',
    '/etc/hard hard link root:root ? -> /etc/motd written < storage.links.1',
  ]);
});

describe('units', () => {
  test('are in /etc/systemd/system; those without contents belong to the image', () => {
    expect(
      listed(`
systemd:
  units:
    - {name: a.service, contents: abc, dropins: [{name: x.conf, contents: ''}, {name: none.conf}]}
    - {name: b.service, contents: abc, mask: true}
    - {name: docker.service, dropins: [{name: y.conf, contents: xy}]}
`),
    ).toEqual([
      '/etc/systemd/system/a.service file 0644 root:root 3 written < systemd.units.0',
      '/etc/systemd/system/a.service.d/x.conf file 0644 root:root 0 written < systemd.units.0.dropins.0',
      '/etc/systemd/system/b.service link root:root ? -> /dev/null written < systemd.units.1',
      '/etc/systemd/system/docker.service.d/y.conf file 0644 root:root 2 written < systemd.units.2.dropins.0',
    ]);
  });

  test('are enabled by a list that Ignition writes', () => {
    const [preset] = nodesOf(
      'systemd:\n  units:\n    - {name: a.service, enabled: true}\n    - {name: b.service}\n    - {name: c.timer, enabled: false}\n',
    );
    expect(preset?.path).toBe('/etc/systemd/system-preset/20-ignition.preset');
    expect(preset?.lines).toEqual([
      { text: 'enable a.service', origin: ['systemd', 'units', 0, 'enabled'] },
      { text: 'disable c.timer', origin: ['systemd', 'units', 2, 'enabled'] },
    ]);
  });
});

describe('sugar', () => {
  test('a mount unit comes from the filesystem that asks for it', () => {
    expect(listed('storage:\n  filesystems:\n    - {device: /dev/vdb, format: xfs, path: /var/my-data, with_mount_unit: true}\n')).toEqual([
      expect.stringMatching(
        /^\/etc\/systemd\/system\/var-my\\x2ddata\.mount file 0644 root:root \d+ written < storage\.filesystems\.0\.with_mount_unit$/,
      ),
      '/etc/systemd/system-preset/20-ignition.preset file 0644 root:root ? appended < storage.filesystems.0.with_mount_unit',
      '/var/my-data mount point root:root ? written < storage.filesystems.0',
    ]);
  });

  test('a tree brings its files, links, and directories with special attributes', () => {
    const files: Record<string, FileEntry> = {
      'web/index.html': { text: 'hello' },
      'web/bin/run': { text: '#!', exec: true },
      'web/link': { link: 'index.html' },
    };
    expect(listed('storage:\n  trees:\n    - {local: web, path: /srv}\n', 'fcos@1.6.0', files)).toEqual([
      '/srv/bin/run file 0755 root:root 2 written < storage.trees.0',
      '/srv/index.html file 0644 root:root 5 written < storage.trees.0',
      '/srv/link link root:root ? -> index.html written < storage.trees.0',
    ]);
    expect(
      listed('storage:\n  trees:\n    - {local: web/bin, path: /srv, dir_mode: 0700, user: {name: core}}\n', 'fcos@1.7.0', files),
    ).toEqual(['/srv directory 0700 core:root ? written < storage.trees.0', '/srv/run file 0755 core:root 2 written < storage.trees.0']);
  });

  test('quadlets and GRUB users become files', () => {
    expect(
      listed(
        'grub:\n  users: [{name: root, password_hash: grub.pbkdf2.x}]\nsystemd:\n  quadlets:\n    - {name: web.container, contents: x, rootful: true}\n',
        'fcos@1.8.0-experimental',
      ),
    ).toEqual([
      expect.stringMatching(/^\/boot\/grub2\/user\.cfg file 0644\? root:root \? appended < grub\.users$/),
      '/etc/containers/systemd/web.container file 0644 root:root 1 written < systemd.quadlets.0',
      '/boot mount point root:root ? written < grub.users',
    ]);
  });

  test('an encrypted boot device is opened by a line in crypttab', () => {
    expect(listed('boot_device:\n  luks: {tpm2: true}\n')).toEqual(['/etc/crypttab file 0600 root:root ? appended < boot_device.luks']);
    expect(listed('storage:\n  luks: [{name: v, device: /dev/vdb}]\n')).toEqual([
      '/etc/crypttab file 0600 root:root ? appended < storage.luks.0',
      '/etc/luks directory 0700? root:root ? written < storage.luks.0',
      '/etc/luks/v file 0600 root:root ? written < storage.luks.0',
    ]);
  });
});

test('SSH keys are in the home of their user, where that is known', () => {
  const users =
    'passwd:\n  users:\n    - {name: core, ssh_authorized_keys: [x]}\n    - {name: none}\n    - {name: gone, should_exist: false, ssh_authorized_keys: [x]}\n';
  expect(listed(users)).toEqual(['~core/.ssh/authorized_keys.d/ignition file 0600 core:core ? written < passwd.users.0']);
  expect(listed(users, 'flatcar@1.1.0')).toEqual([]);
});

test('errors do not hide the rest', () => {
  expect(
    listed(
      'storage:\n  files:\n    -\n    - oops\n    - {path: etc/x, mode: lots}\n    - {path: /etc/y, contents: {local: missing}}\n  trees: [{local: missing}]\nsystemd:\n  units: [{contents: x}]\n',
    ),
  ).toEqual([
    ' file 0644? root:root ? kept < storage.files.0',
    ' file 0644? root:root ? kept < storage.files.1',
    'etc/x file 0644? root:root ? kept < storage.files.2',
    '/etc/y file 0644 root:root ? written < storage.files.3',
    ' file 0644 root:root 1 written < systemd.units.0',
  ]);
});
