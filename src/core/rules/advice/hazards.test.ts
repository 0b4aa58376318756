import { describe, expect, test } from 'vitest';
import { advise } from '../../advice.ts';
import { memoryFiles } from '../../files/memory-files.ts';
import { configOf } from '../../testing/transpiled.ts';
import { transpile } from '../../transpile.ts';
import type { Target } from '../../spec/versions.ts';

/**
 * Whole configs as people have written them, which Butane accepts and which then fail on the machine, each beside one that
 * differs in what makes it harmless. In the first, `‸` marks the line that speaks.
 */
interface Hazard {
  what: string;
  code: string;
  kind?: 'error' | 'warning' | 'info';
  target?: Target;
  speaks: string;
  silent: string;
}

const files = memoryFiles({
  'base.bu': { text: 'variant: fcos\nversion: 1.5.0\n' },
  'base.ign': { text: '{"ignition":{"version":"3.4.0"}}' },
});

const login =
  'passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm ada@example.com\n';
const unit = (name: string, contents: string, more = 'enabled: true') =>
  `    - name: ${name}\n${more ? `      ${more}\n` : ''}      contents: |\n${contents.replace(/^(?=.)/gm, '        ')}\n`;
const units = (...all: string[]) => `${login}systemd:\n  units:\n${all.join('')}`;
const file = (path: string, ...rest: string[]) =>
  `${login}storage:\n  files:\n    - path: ${path}\n${rest.map((line) => `      ${line}\n`).join('')}`;
const install = '[Install]\nWantedBy=multi-user.target';
const disk = (device: string, ...partitions: string[]) =>
  `    - device: ${device}\n      wipe_table: true\n      partitions:\n${partitions.map((part) => `        - ${part}\n`).join('')}`;
const storage = (disks: string, filesystems: string) =>
  `${login}storage:\n${disks && `  disks:\n${disks}`}${filesystems && `  filesystems:\n${filesystems}`}`;
const filesystem = (device: string, path: string, more = 'with_mount_unit: true') =>
  `    - device: ${device}\n      format: xfs\n      path: ${path}\n${more ? `      ${more}\n` : ''}`;

const hazards: readonly Hazard[] = [
  {
    what: 'a file that the image ships',
    code: 'shipped-path',
    speaks: file('‸/etc/chrony.conf', 'contents: {inline: server ntp.example.com}'),
    silent: file('/etc/chrony.conf', 'overwrite: true', 'contents: {inline: server ntp.example.com}'),
  },
  {
    what: 'a link that the image ships',
    code: 'shipped-path',
    speaks: file('‸/etc/resolv.conf', 'contents: {inline: nameserver 192.0.2.1}'),
    silent: file('/etc/systemd/resolved.conf.d/dns.conf', 'contents: {inline: "[Resolve]"}'),
  },
  {
    what: "Flatcar's settings of updates",
    code: 'shipped-path',
    target: 'flatcar@1.1.0',
    speaks: file('‸/etc/flatcar/update.conf', 'contents: {inline: REBOOT_STRATEGY=off}'),
    silent: file('/etc/flatcar/update.conf', 'overwrite: true', 'contents: {inline: REBOOT_STRATEGY=off}'),
  },
  {
    what: 'a unit that nothing starts',
    code: 'unit-not-enabled',
    speaks: units(unit('app.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\n‸WantedBy=multi-user.target', '')),
    silent: units(unit('app.service', `[Service]\nExecStart=/usr/bin/true\n${install}`)),
  },
  {
    what: 'a template without an instance',
    code: 'template-enabled',
    speaks: units(unit('app@.service', `[Service]\nExecStart=/usr/bin/true\n${install}`, 'enabled: ‸true')),
    silent: units(
      unit('app@.service', `[Service]\nExecStart=/usr/bin/true\n${install}`, ''),
      '    - name: app@one.service\n      enabled: true\n',
    ),
  },
  {
    what: 'the boot disk is wiped',
    code: 'boot-disk-wiped',
    speaks: `${login}storage:\n  disks:\n    - device: /dev/disk/by-id/coreos-boot-disk\n      wipe_table: ‸true\n      partitions:\n        - label: data\n          number: 5\n          start_mib: 20000\n`,
    silent: `${login}storage:\n  disks:\n    - device: /dev/disk/by-id/coreos-boot-disk\n      partitions:\n        - label: data\n          number: 5\n          start_mib: 20000\n`,
  },
  {
    what: 'the root partition is trapped',
    code: 'root-trapped',
    speaks: `${login}storage:\n  disks:\n    - device: /dev/disk/by-id/coreos-boot-disk\n      partitions:\n        - ‸label: var\n          number: 5\n`,
    silent: `${login}storage:\n  disks:\n    - device: /dev/disk/by-id/coreos-boot-disk\n      partitions:\n        - label: root\n          number: 4\n          size_mib: 16384\n          resize: true\n        - label: var\n          number: 5\n`,
  },
  {
    what: 'a mode of an Ignition config with a zero in front',
    code: 'mode-from-decimal',
    speaks: file('/etc/multipath.conf', 'mode: ‸0420', 'overwrite: true', 'contents: {inline: a}'),
    silent: file('/etc/multipath.conf', 'mode: 420', 'overwrite: true', 'contents: {inline: a}'),
  },
  {
    what: 'a fraction of a MiB',
    code: 'fraction-cut',
    speaks: `${login}storage:\n  disks:\n    - device: /dev/vdb\n      wipe_table: true\n      partitions:\n        - label: a\n          size_mib: ‸1024.5\n`,
    silent: `${login}storage:\n  disks:\n    - device: /dev/vdb\n      wipe_table: true\n      partitions:\n        - label: a\n          size_mib: 1024\n`,
  },
  {
    what: "directories in a home that are root's",
    code: 'home-parents',
    speaks: file('‸/home/core/.config/app/config', 'user: {name: core}', 'group: {name: core}', 'contents: {inline: a}'),
    silent: file('/home/core/.bashrc.d', 'user: {name: core}', 'group: {name: core}', 'contents: {inline: a}'),
  },
  {
    what: "a file in a home that is root's",
    code: 'home-owner',
    speaks: file('‸/home/core/notes', 'contents: {inline: a}'),
    silent: file('/home/core/notes', 'user: {name: core}', 'contents: {inline: a}'),
  },
  {
    what: 'a group that users cannot be put into',
    code: 'group-hidden',
    speaks: 'passwd:\n  users:\n    - name: ada\n      groups:\n        - ‸dialout\n',
    silent: 'passwd:\n  users:\n    - name: ada\n      groups:\n        - wheel\n',
  },
  {
    what: 'a group that nobody makes',
    code: 'group-missing',
    speaks: 'passwd:\n  users:\n    - name: ada\n      groups:\n        - ‸developers\n',
    silent: 'passwd:\n  groups:\n    - name: developers\n  users:\n    - name: ada\n      groups:\n        - developers\n',
  },
  {
    what: 'a mount unit under another name',
    code: 'mount-name',
    speaks: units(unit('data.mount', '[Mount]\nWhat=/dev/disk/by-id/a\n‸Where=/var/lib/data\n[Install]\nWantedBy=local-fs.target')),
    silent: units(unit('var-lib-data.mount', '[Mount]\nWhat=/dev/disk/by-id/a\nWhere=/var/lib/data\n[Install]\nWantedBy=local-fs.target')),
  },
  {
    what: 'a mount point behind a link',
    code: 'mount-behind-link',
    speaks: units(unit('mnt-data.mount', '[Mount]\nWhat=/dev/disk/by-id/a\n‸Where=/mnt/data\n[Install]\nWantedBy=local-fs.target')),
    silent: units(unit('var-mnt-data.mount', '[Mount]\nWhat=/dev/disk/by-id/a\nWhere=/var/mnt/data\n[Install]\nWantedBy=local-fs.target')),
  },
  {
    what: 'a Butane config that is merged',
    code: 'merge-of-butane',
    speaks: `${login}ignition:\n  config:\n    merge:\n      - local: ‸base.bu\n`,
    silent: `${login}ignition:\n  config:\n    merge:\n      - local: base.ign\n`,
  },
  {
    what: 'a quadlet of a user who never logs in',
    code: 'needs-linger',
    speaks: file(
      '‸/var/home/core/.config/containers/systemd/app.container',
      'user: {name: core}',
      'group: {name: core}',
      'contents: {inline: "[Container]\\nImage=a\\n[Install]\\nWantedBy=default.target\\n"}',
    ),
    silent: `${file(
      '/var/home/core/.config/containers/systemd/app.container',
      'user: {name: core}',
      'group: {name: core}',
      'contents: {inline: "[Container]\\nImage=a\\n[Install]\\nWantedBy=default.target\\n"}',
    )}    - path: /var/lib/systemd/linger/core\n`,
  },
  {
    what: 'a disk by the order in which it was found',
    code: 'unstable-device',
    speaks: storage('', filesystem('‸/dev/sdb1', '/var/data')),
    silent: storage('', filesystem('/dev/disk/by-id/ata-A-part1', '/var/data')),
  },
  {
    what: 'a template that nobody filled in',
    code: 'template-left',
    speaks: storage('', filesystem('‸/dev/disk/by-id/<your disk>', '/var/data')),
    silent: file('/etc/app.conf', 'contents: {inline: "{{ name }} ${HOME} <tag>"}'),
  },
  {
    what: 'an owner that nobody makes',
    code: 'owner-unknown',
    speaks: file('/etc/app.conf', 'user:', '  name: ‸webapp', 'contents: {inline: a}'),
    silent:
      'passwd:\n  users:\n    - name: webapp\nstorage:\n  files:\n    - path: /etc/app.conf\n      user: {name: webapp}\n      contents: {inline: a}\n',
  },
  {
    what: 'keys without a home',
    code: 'keys-without-home',
    speaks: login.replace('name: core', 'name: ada\n      no_create_home: ‸true'),
    silent: 'passwd:\n  users:\n    - name: robot\n      no_create_home: true\n',
  },
  {
    what: 'a script with Windows line ends',
    code: 'script-crlf',
    speaks: file('/usr/local/bin/run', 'mode: 0755', 'contents:', '  inline: ‸"#!/bin/bash\\r\\ntrue\\r\\n"'),
    silent: file('/usr/local/bin/run', 'mode: 0755', 'contents:', '  inline: "#!/bin/bash\\ntrue\\n"'),
  },
  {
    what: 'a program without its x bit',
    code: 'exec-not-executable',
    speaks: `${file('‸/usr/local/bin/run', 'contents: {inline: "#!/bin/bash"}')}systemd:\n  units:\n${unit('app.service', `[Service]\nExecStart=/usr/local/bin/run\n${install}`)}`,
    silent: `${file('/usr/local/bin/run', 'mode: 0755', 'contents: {inline: "#!/bin/bash"}')}systemd:\n  units:\n${unit('app.service', `[Service]\nExecStart=/usr/local/bin/run\n${install}`)}`,
  },
  {
    what: 'a connection that others may read',
    code: 'keyfile-mode',
    speaks: file('‸/etc/NetworkManager/system-connections/eth0.nmconnection', 'contents: {inline: "[connection]"}'),
    silent: file('/etc/NetworkManager/system-connections/eth0.nmconnection', 'mode: 0600', 'contents: {inline: "[connection]"}'),
  },
  {
    what: 'encryption without a method',
    code: 'luks-without-method',
    speaks: `${login}boot_device:\n  luks:\n    ‸discard: true\n`.replace('luks:\n    ‸', 'luks: ‸{').replace('true\n', 'true}\n'),
    silent: `${login}boot_device:\n  luks: {tpm2: true}\n`,
  },
  {
    what: 'one label on two disks',
    code: 'partition-label-twice',
    speaks: storage(
      disk('/dev/vdb', 'label: data') + disk('/dev/vdc', 'label: ‸data'),
      filesystem('/dev/disk/by-partlabel/data', '/var/data'),
    ),
    silent: storage(
      disk('/dev/vdb', 'label: data') + disk('/dev/vdc', 'label: more'),
      filesystem('/dev/disk/by-partlabel/data', '/var/data'),
    ),
  },
  {
    what: 'a device that nothing makes',
    code: 'device-unmade',
    speaks: storage(disk('/dev/vdb', 'label: storage'), filesystem('‸/dev/disk/by-partlabel/storgae', '/var/data')),
    kind: 'warning',
    silent: storage(disk('/dev/vdb', 'label: data'), filesystem('/dev/disk/by-partlabel/data', '/var/data')),
  },
  {
    what: 'two partitions that take the rest',
    code: 'partition-after-rest',
    speaks: storage(disk('/dev/vdb', 'label: a', '‸label: b'), ''),
    silent: storage(disk('/dev/vdb', '{label: a, size_mib: 1000}', 'label: b'), ''),
  },
  {
    what: 'two filesystems on one mount point',
    code: 'mount-point-twice',
    speaks: storage('', filesystem('/dev/disk/by-id/a', '/var/data') + filesystem('/dev/disk/by-id/b', '‸/var/data', '')),
    silent: storage('', filesystem('/dev/disk/by-id/a', '/var/data') + filesystem('/dev/disk/by-id/b', '/var/data/more')),
  },
  {
    what: '/var that is mounted once',
    code: 'mount-unit-missing',
    speaks: storage('', filesystem('/dev/disk/by-id/a', '‸/var', '')),
    silent: storage('', filesystem('/dev/disk/by-id/a', '/var')),
  },
  {
    what: 'a file in a read-only directory',
    code: 'read-only-path',
    speaks: file('‸/usr/bin/tool', 'mode: 0755', 'contents: {inline: a}'),
    silent: file('/usr/local/bin/tool', 'mode: 0755', 'contents: {inline: a}'),
  },
  {
    what: 'a timer without its service',
    code: 'started-unit-missing',
    speaks: units(
      unit('backup.timer', '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target').replace('contents: |', 'contents: ‸|'),
    ),
    silent: units(
      unit('backup.timer', '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target'),
      unit('backup.service', '[Service]\nExecStart=/usr/bin/true', ''),
    ),
  },
  {
    what: 'a service of a timer that is enabled too',
    code: 'timed-service-enabled',
    speaks: units(
      unit('backup.timer', '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target'),
      unit('backup.service', `[Service]\nExecStart=/usr/bin/true\n${install}`, 'enabled: ‸true'),
    ),
    silent: units(
      unit('backup.timer', '[Timer]\nOnCalendar=daily\n[Install]\nWantedBy=timers.target'),
      unit('backup.service', '[Service]\nExecStart=/usr/bin/true', ''),
    ),
  },
  {
    what: 'a drop-in of a unit that is not there',
    code: 'unit-misspelt',
    speaks: units('    - name: ‸zincatti.service\n      dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]\n'),
    silent: units('    - name: zincati.service\n      dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]\n'),
  },
  {
    what: 'a program that nothing brings',
    code: 'program-missing',
    speaks: units(unit('app.service', `[Service]\n‸ExecStart=/usr/local/bin/app\n${install}`)),
    silent: units(unit('app.service', `[Service]\nExecStart=/usr/bin/podman version\n${install}`)),
  },
  {
    what: 'a type that systemd does not know',
    code: 'service-word-unknown',
    speaks: units(unit('app.service', `[Service]\n‸Type=oneshit\nExecStart=/usr/bin/true\n${install}`)),
    silent: units(unit('app.service', `[Service]\nType=oneshot\nExecStart=/usr/bin/true\n${install}`)),
  },
  {
    what: 'a setting that Podman does not know',
    code: 'unit-setting',
    target: 'fcos@1.7.0',
    speaks: file(
      '/etc/containers/systemd/app.container',
      'contents:',
      '  inline: |',
      '    [Container]',
      '    ‸Imagee=quay.io/a',
      '    Image=quay.io/a',
    ),
    silent: file('/etc/containers/systemd/app.container', 'contents:', '  inline: |', '    [Container]', '    Image=quay.io/a'),
  },
  {
    what: 'swap that nothing uses',
    code: 'swap-unit-missing',
    speaks: `${login}storage:\n  filesystems:\n    - ‸device: /dev/disk/by-id/a\n      format: swap\n`,
    silent: `${login}storage:\n  filesystems:\n    - device: /dev/disk/by-id/a\n      format: swap\n      with_mount_unit: true\n`,
  },
  {
    what: 'a character that nobody sees',
    code: 'invisible-character',
    speaks: file('‸"/etc/app\\u200b.conf"', 'contents: {inline: a}'),
    silent: file('/etc/größe.conf', 'contents: {inline: "a\\u200b"}'),
  },
  {
    what: 'a second document',
    code: 'ignored-document',
    speaks: `${login}---\n‸storage:\n  files: []\n`,
    silent: `${login}# ---\n`,
  },
  {
    what: 'a misspelt type of a key',
    code: 'ssh-key-unusable',
    speaks: login.replace('ssh-ed25519', '‸sh-ed25519'),
    silent: login,
  },
];

const findingsOf = ({ code, target = 'fcos@1.5.0' }: Hazard, body: string) => {
  const text = configOf(target, body.replace('‸', ''));
  expect(transpile(text, { files }).error).toBeUndefined();
  return advise(text, { files }).filter((finding) => finding.code === code);
};

describe.each(hazards)('$what', (hazard) => {
  test('speaks at its line', () => {
    const text = configOf(hazard.target ?? 'fcos@1.5.0', hazard.speaks);
    const line = text.slice(0, text.indexOf('‸')).split('\n').length;
    expect(findingsOf(hazard, hazard.speaks).map((finding) => finding.line)).toEqual([line]);
    if (hazard.kind) expect(findingsOf(hazard, hazard.speaks)[0]?.kind).toBe(hazard.kind);
  });

  test('is silent where it is harmless', () => expect(findingsOf(hazard, hazard.silent)).toEqual([]));
});
