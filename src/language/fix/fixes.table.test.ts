import { describe, expect, test } from 'vitest';
import { adviseParsed } from '../../core/advise-parsed.ts';
import { allChecks } from '../../core/all-checks.ts';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import type { Finding, Path } from '../../core/report/finding.ts';
import { transpileParsed } from '../../core/transpile-parsed.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { fixesFor } from './fixes-for.ts';

const metadata = 'metadata:\n  name: a\n  labels:\n    machineconfiguration.openshift.io/role: worker\n';
const header = 'variant: fcos\nversion: 1.6.0\n';

/** What is said of a text, as the problems list has it. */
function findingsOf(text: string): Finding[] {
  const parsed = parseText(text);
  const options = { files: memoryFiles({}) };
  const { entries, error } = transpileParsed(parsed, options);
  const all = [...entries, ...adviseParsed(parsed, { ...options, checks: allChecks })];
  return error === undefined || all.some(({ kind }) => kind === 'error') ? all : [{ kind: 'error', message: error, path: '' }, ...all];
}

const pathOf = ({ path }: Finding): Path =>
  path
    .split('.')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** What each fix of a text leads to, by its title. That advice can be ignored is tested by itself. */
function fixed(text: string): Record<string, string> {
  const parsed = parseText(text);
  return Object.fromEntries(
    findingsOf(text).flatMap((finding) =>
      fixesFor({ parsed, finding, path: pathOf(finding), files: {}, checks: allChecks })
        .filter(({ isSilence }) => !isSilence)
        .map(({ title, changes }) => [title, applyChanges(text, changes)]),
    ),
  );
}

type Row = readonly [what: string, before: string, title: string, after: string];

const file = (rest: string) => `storage:\n  files:\n    - path: /etc/a\n${rest}`;
const unit = (rest: string) => `systemd:\n  units:\n    - name: a.service\n${rest}`;
const user = (rest: string) => `passwd:\n  users:\n    - name: core\n${rest}`;
const body = (rows: readonly Row[]): Row[] => rows.map(([what, before, title, after]) => [what, header + before, title, header + after]);

const keys = body([
  ['a misspelt key', unit('      enable: true # now\n'), 'Change enable to enabled', unit('      enabled: true # now\n')],
  [
    'a misspelt key whose value is warned about once it is read',
    unit('      enable: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n'),
    'Change enable to enabled',
    unit('      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n'),
  ],
  ['two letters swapped', user('      gruops: [wheel]\n'), 'Change gruops to groups', user('      groups: [wheel]\n')],
  [
    "Ignition's own spelling",
    user('      sshAuthorizedKeys:\n        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUrT2hOfTpTiRrZ0GxcMeMZzSdQ3BAMYVzqnkx3T7WI me\n'),
    'Change sshAuthorizedKeys to ssh_authorized_keys',
    user('      ssh_authorized_keys:\n        - ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHUrT2hOfTpTiRrZ0GxcMeMZzSdQ3BAMYVzqnkx3T7WI me\n'),
  ],
  ['a hyphen for an underscore', user('      home-dir: /home/a\n'), 'Change home-dir to home_dir', user('      home_dir: /home/a\n')],
  ["another tool's key", file('      permissions: 0644\n'), 'Change permissions to mode', file('      mode: 0644\n')],
  [
    'the beginning of a key',
    user('      ssh_authorized: []\n'),
    'Change ssh_authorized to ssh_authorized_keys',
    user('      ssh_authorized_keys: []\n'),
  ],
  ['a section', 'storag:\n  files: []\n', 'Change storag to storage', 'storage:\n  files: []\n'],
  [
    'a key in brackets',
    'storage: {files: [{path: /a, conents: {inline: a}}]}\n',
    'Change conents to contents',
    'storage: {files: [{path: /a, contents: {inline: a}}]}\n',
  ],
]);

const versions: readonly Row[] = [
  [
    'a release that is too old',
    '# bunsen: release Fedora CoreOS 36\nvariant: fcos\nversion: 1.6.0\nstorage:\n  luks:\n    - name: a\n      device: /dev/vdb\n      discard: true\n',
    'Use version 1.4.0 and remove storage.luks.discard',
    '# bunsen: release Fedora CoreOS 36\nvariant: fcos\nversion: 1.4.0\nstorage:\n  luks:\n    - name: a\n      device: /dev/vdb\n',
  ],
  [
    'a release that is much too old',
    '# bunsen: release OpenShift 4.12\nvariant: openshift\nversion: 4.18.0\n' + metadata,
    'Use version 4.12.0',
    '# bunsen: release OpenShift 4.12\nvariant: openshift\nversion: 4.12.0\n' + metadata,
  ],
  [
    'a key of a later version',
    'variant: fcos\nversion: 1.3.0 # old\nkernel_arguments:\n  should_exist: [quiet]\n',
    'Use version 1.4.0, which has kernel_arguments',
    'variant: fcos\nversion: 1.4.0 # old\nkernel_arguments:\n  should_exist: [quiet]\n',
  ],
  [
    'in quotes, which stay',
    'variant: fcos\nversion: "1.4.0"\ngrub:\n  users:\n    - name: root\n      password_hash: grub.pbkdf2.sha512.10000.AB.CD\n',
    'Use version 1.5.0, which has grub',
    'variant: fcos\nversion: "1.5.0"\ngrub:\n  users:\n    - name: root\n      password_hash: grub.pbkdf2.sha512.10000.AB.CD\n',
  ],
  [
    'what a later version of OpenShift allows',
    `variant: openshift\nversion: 4.12.0\n${metadata}grub:\n  users: []\npasswd:\n  users:\n    - name: core\n      password_hash: a\n`,
    'Use version 4.13.0, which has password_hash',
    `variant: openshift\nversion: 4.13.0\n${metadata}grub:\n  users: []\npasswd:\n  users:\n    - name: core\n      password_hash: a\n`,
  ],
  [
    'what only a later version allows',
    'variant: flatcar\nversion: 1.1.0\nstorage:\n  luks:\n    - name: a\n      device: /dev/vda\n      clevis:\n        tpm2: true\n',
    'Use version 1.2.0-experimental, which has clevis',
    'variant: flatcar\nversion: 1.2.0-experimental\nstorage:\n  luks:\n    - name: a\n      device: /dev/vda\n      clevis:\n        tpm2: true\n',
  ],
  [
    'a version that there is not yet, with fields of its own',
    'variant: fcos\nversion: 1.9.0\nclock:\n  zone: UTC\n',
    'Use version 1.7.0, which does not have clock',
    'variant: fcos\nversion: 1.7.0\nclock:\n  zone: UTC\n',
  ],
  ['a version that there is not yet', 'variant: fcos\nversion: 1.9.0\n', 'Use version 1.7.0', 'variant: fcos\nversion: 1.7.0\n'],
  ['a patch that there is not', 'variant: fcos\nversion: 1.4.3\n', 'Use version 1.4.0', 'variant: fcos\nversion: 1.4.0\n'],
  ['the newest one as well', 'variant: fcos\nversion: 1.4.3\n', 'Use version 1.7.0', 'variant: fcos\nversion: 1.7.0\n'],
  ['a version without a patch', 'variant: flatcar\nversion: "1.1"\n', 'Use version 1.1.0', 'variant: flatcar\nversion: "1.1.0"\n'],
  [
    'a version of two numbers, which YAML reads as one',
    'variant: flatcar\nversion: 1.1\n',
    'Use version 1.1.0',
    'variant: flatcar\nversion: 1.1.0\n',
  ],
  ['no version', 'variant: fiot\n', 'Use version 1.0.0', 'variant: fiot\nversion: 1.0.0\n'],
  [
    'no header, below the comments that the text begins with',
    '# Our server\n---\nstorage:\n  files: []\n',
    'Add variant fcos, version 1.7.0',
    '# Our server\n---\nvariant: fcos\nversion: 1.7.0\nstorage:\n  files: []\n',
  ],
  [
    'no header, with a comment that is about the first key',
    '\ufeff# Our server\r\n\r\n# Nobody yet\r\npasswd: &p\r\n  users: []\r\n\r\nstorage: {}\r\n',
    'Add variant fcos, version 1.7.0',
    '\ufeff# Our server\r\n\r\nvariant: fcos\r\nversion: 1.7.0\r\n\r\n# Nobody yet\r\npasswd: &p\r\n  users: []\r\n\r\nstorage: {}\r\n',
  ],
  [
    'no header before anything else',
    '\ufeffstorage: {}\n# the end\n',
    'Add variant fcos, version 1.7.0',
    '\ufeffvariant: fcos\nversion: 1.7.0\nstorage: {}\n# the end\n',
  ],
  [
    'no version, which comes after the variant',
    '# a\nvariant: fiot # b\n\nstorage: {}\n',
    'Use version 1.0.0',
    '# a\nvariant: fiot # b\nversion: 1.0.0\n\nstorage: {}\n',
  ],
  [
    'no variant, which comes before the version',
    '# a\nstorage: {}\n# b\nversion: 1.7.0\n',
    'Use variant fcos',
    '# a\nstorage: {}\nvariant: fcos\n# b\nversion: 1.7.0\n',
  ],
  [
    'no variant, with a version that it does not have',
    'version: 9.0.0\nstorage: {}\n',
    'Add variant fiot, version 1.0.0',
    'variant: fiot\nversion: 1.0.0\nstorage: {}\n',
  ],
  ['no header, in braces', '{storage: {}}\n', 'Add variant fcos, version 1.7.0', '{storage: {}, variant: fcos, version: 1.7.0}\n'],
  ['a misspelt key of the header', 'avriant: fcos\nversion: 1.5.0\n', 'Change avriant to variant', 'variant: fcos\nversion: 1.5.0\n'],
  ['a misspelt variant', 'variant: fcso\nversion: 1.5.0\n', 'Use variant fcos', 'variant: fcos\nversion: 1.5.0\n'],
  ['a variant in capitals', 'variant: FCOS\nversion: 1.5.0\n', 'Use variant fcos', 'variant: fcos\nversion: 1.5.0\n'],
];

const values = body([
  ['a mode in decimal', file('      mode: 644\n'), 'Write the mode in octal: 0644', file('      mode: 0644\n')],
  ['a mode in quotes', file('      mode: "0644" # rw\n'), 'Remove the quotes: 0644', file('      mode: 0644 # rw\n')],
  ['a number in quotes', user("      uid: '1001'\n"), 'Remove the quotes: 1001', user('      uid: 1001\n')],
  ['true in quotes', unit('      enabled: "true"\n'), 'Remove the quotes: true', unit('      enabled: true\n')],
  ['one value for a list', user('      groups: wheel\n'), 'Make it a list', user('      groups:\n        - wheel\n')],
  ['a key that is there twice, the second', user('      uid: 1\n      uid: 2\n'), 'Remove line 7', user('      uid: 1\n')],
  ['a key that is there twice, the first', user('      uid: 1\n      uid: 2\n'), 'Remove line 6', user('      uid: 2\n')],
  [
    'a section that is there twice',
    'storage:\n  files: []\npasswd:\n  users: []\nstorage:\n  links: []\n',
    'Remove lines 7 to 8',
    'storage:\n  files: []\npasswd:\n  users: []\n',
  ],
  ['a path without its slash', 'storage:\n  files:\n    - path: etc/a\n', 'Change to /etc/a', 'storage:\n  files:\n    - path: /etc/a\n'],
  [
    'a value close to one of those that there are',
    'storage:\n  raid:\n    - name: md\n      level: raid-1\n      devices: [/dev/vda, /dev/vdb]\n',
    'Change to raid1',
    'storage:\n  raid:\n    - name: md\n      level: raid1\n      devices: [/dev/vda, /dev/vdb]\n',
  ],
]);

const units = body([
  [
    'a unit that nothing starts',
    unit('      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n'),
    'Add [Install] with WantedBy=multi-user.target',
    unit(
      '      enabled: true\n      contents: |\n        [Service]\n        ExecStart=/bin/true\n\n        [Install]\n        WantedBy=multi-user.target\n',
    ),
  ],
  [
    'a timer that nothing starts',
    unit('      enabled: true\n      contents: |\n        [Timer]\n        OnCalendar=daily\n').replace('a.service', 'a.timer'),
    'Add [Install] with WantedBy=timers.target',
    unit(
      '      enabled: true\n      contents: |\n        [Timer]\n        OnCalendar=daily\n\n        [Install]\n        WantedBy=timers.target\n',
    ).replace('a.service', 'a.timer'),
  ],
  [
    'a unit without an extension',
    'systemd:\n  units:\n    - name: a\n      mask: true\n',
    'Change to a.service',
    'systemd:\n  units:\n    - name: a.service\n      mask: true\n',
  ],
  [
    'a drop-in without one',
    unit('      dropins:\n        - name: 10-a\n          contents: "[Unit]"\n'),
    'Change to 10-a.conf',
    unit('      dropins:\n        - name: 10-a.conf\n          contents: "[Unit]"\n'),
  ],
  [
    'a quadlet among the units, where the version has no quadlets',
    'systemd:\n  units:\n    - name: b.service\n      mask: true\n    - name: a.container\n      contents: |\n        [Container]\n        Image=a\n',
    'Write it as the file /etc/containers/systemd/a.container',
    'systemd:\n  units:\n    - name: b.service\n      mask: true\nstorage:\n  files:\n    - path: /etc/containers/systemd/a.container\n      contents:\n        inline: |\n          [Container]\n          Image=a\n',
  ],
  [
    'a mirror without a layout',
    'boot_device:\n  mirror:\n    devices: [/dev/vda, /dev/vdb]\n',
    'Add layout: x86_64',
    'boot_device:\n  mirror:\n    devices: [/dev/vda, /dev/vdb]\n  layout: x86_64\n',
  ],
]);

const list = (name: string, contents: string, more = '') =>
  `systemd:\n  units:\n    - name: ${name}\n${more}      contents: |\n${contents.replace(/^/gm, '        ')}\n`;
const run = '[Service]\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target';
const disk = 'storage:\n  disks:\n    - device: /dev/disk/by-id/coreos-boot-disk\n      partitions:\n';

const advice: readonly Row[] = body([
  [
    'a file that the image has',
    'storage:\n  files:\n    - path: /etc/chrony.conf\n      contents:\n        inline: a\n',
    'Set overwrite: true',
    'storage:\n  files:\n    - path: /etc/chrony.conf\n      contents:\n        inline: a\n      overwrite: true\n',
  ],
  [
    'a connection that others may read',
    'storage:\n  files:\n    - path: /etc/NetworkManager/system-connections/a.nmconnection\n      mode: 0644\n      contents:\n        inline: a\n',
    'Set mode: 0600',
    'storage:\n  files:\n    - path: /etc/NetworkManager/system-connections/a.nmconnection\n      mode: 0600\n      contents:\n        inline: a\n',
  ],
  [
    'a mode of an Ignition config with a zero in front',
    'storage:\n  files:\n    - path: /etc/a\n      mode: 0o420\n      contents:\n        inline: a\n',
    'Set mode: 0644',
    'storage:\n  files:\n    - path: /etc/a\n      mode: 0644\n      contents:\n        inline: a\n',
  ],
  [
    'a script that nobody may run',
    'storage:\n  files:\n    - path: /usr/local/bin/a\n      mode: 0640\n      contents:\n        inline: "#!/bin/sh"\n',
    'Set mode: 0750',
    'storage:\n  files:\n    - path: /usr/local/bin/a\n      mode: 0750\n      contents:\n        inline: "#!/bin/sh"\n',
  ],
  [
    'directories in a home that root would own',
    'storage:\n  files:\n    - path: /home/core/.config/a/b\n      user:\n        name: core\n',
    'Add 2 directories, owned by core',
    'storage:\n  files:\n    - path: /home/core/.config/a/b\n      user:\n        name: core\n  directories:\n    - path: /home/core/.config\n      user:\n        name: core\n      group:\n        name: core\n    - path: /home/core/.config/a\n      user:\n        name: core\n      group:\n        name: core\n',
  ],
  [
    'a file in a home that root owns',
    'storage:\n  files:\n    - path: /home/core/.bashrc\n',
    'Give it to core',
    'storage:\n  files:\n    - path: /home/core/.bashrc\n      user:\n        name: core\n      group:\n        name: core\n',
  ],
  [
    'a file in a home that root owns, with a group of its own',
    'storage:\n  files:\n    - path: /home/core/.bashrc\n      group:\n        name: wheel\n',
    'Give it to core',
    'storage:\n  files:\n    - path: /home/core/.bashrc\n      group:\n        name: wheel\n      user:\n        name: core\n',
  ],
  [
    'a group that nothing makes',
    user('      groups: [testers]\n'),
    'Add the group testers',
    `${user('      groups: [testers]\n')}  groups:\n    - name: testers\n`,
  ],
  [
    'a filesystem that is not mounted at boot',
    'storage:\n  filesystems:\n    - device: /dev/vdb\n      format: xfs\n      path: /var/a\n',
    'Set with_mount_unit: true',
    'storage:\n  filesystems:\n    - device: /dev/vdb\n      format: xfs\n      path: /var/a\n      with_mount_unit: true\n',
  ],
  [
    'a partition in the way of root',
    `${disk}        - label: var\n`,
    'Give root 8 GiB',
    `${disk}        - label: root\n          number: 4\n          size_mib: 8192\n          resize: true\n        - label: var\n`,
  ],
  ['a unit that is not enabled', list('a.service', run), 'Set enabled: true', `${list('a.service', run)}      enabled: true\n`],
  [
    'a target that does not exist',
    list('a.service', run.replace('multi-user', 'multiuser'), '      enabled: true\n'),
    'Change to WantedBy=multi-user.target',
    list('a.service', run, '      enabled: true\n'),
  ],
  [
    'a type that does not exist',
    list('a.service', run.replace('Exec', 'Type=oneshit\nExec'), '      enabled: true\n'),
    'Change to Type=oneshot',
    list('a.service', run.replace('Exec', 'Type=oneshot\nExec'), '      enabled: true\n'),
  ],
  [
    'a mount unit with another name',
    list('data.mount', '[Mount]\nWhat=/dev/vdb\nWhere=/var/my-data\n[Install]\nWantedBy=local-fs.target', '      enabled: true\n'),
    'Change to var-my\\x2ddata.mount',
    list(
      'var-my\\x2ddata.mount',
      '[Mount]\nWhat=/dev/vdb\nWhere=/var/my-data\n[Install]\nWantedBy=local-fs.target',
      '      enabled: true\n',
    ),
  ],
  [
    'a mount point behind a link',
    list('mnt-a.mount', '[Mount]\nWhat=/dev/vdb\nWhere=/mnt/a\n[Install]\nWantedBy=local-fs.target', '      enabled: true\n'),
    'Change to /var/mnt/a',
    list('var-mnt-a.mount', '[Mount]\nWhat=/dev/vdb\nWhere=/var/mnt/a\n[Install]\nWantedBy=local-fs.target', '      enabled: true\n'),
  ],
  [
    'a misspelt unit',
    'systemd:\n  units:\n    - name: dokcer.service\n      enabled: true\n',
    'Change to docker.service',
    'systemd:\n  units:\n    - name: docker.service\n      enabled: true\n',
  ],
  [
    'a unit that another one requires, misspelt',
    list('a.service', `[Unit]\nRequires=dokcer.service\n${run}`, '      enabled: true\n'),
    'Change to Requires=docker.service',
    list('a.service', `[Unit]\nRequires=docker.service\n${run}`, '      enabled: true\n'),
  ],
  [
    'a unit that another one starts after, misspelt, beside others',
    list('a.service', `[Unit]\nAfter=network-onlin.target docker.service\n${run}`, '      enabled: true\n'),
    'Change to After=network-online.target docker.service',
    list('a.service', `[Unit]\nAfter=network-online.target docker.service\n${run}`, '      enabled: true\n'),
  ],
  [
    'a program without its first slash',
    list('a.service', run.replace('=/', '=-'), '      enabled: true\n'),
    'Change to ExecStart=-/usr/bin/true',
    list('a.service', run.replace('=/', '=-/'), '      enabled: true\n'),
  ],
  [
    'a boolean value, misspelt',
    list('a.service', run.replace('Exec', 'RemainAfterExit=yess\nExec'), '      enabled: true\n'),
    'Change to RemainAfterExit=yes',
    list('a.service', run.replace('Exec', 'RemainAfterExit=yes\nExec'), '      enabled: true\n'),
  ],
  [
    'a service that its timer starts',
    'systemd:\n  units:\n    - name: fstrim.service\n      enabled: true\n',
    'Change to fstrim.timer',
    'systemd:\n  units:\n    - name: fstrim.timer\n      enabled: true\n',
  ],
]);

const quadlets: Row = [
  'a quadlet among the units, where there are quadlets',
  'variant: fcos\nversion: 1.8.0-experimental\nsystemd:\n  units:\n    - name: a.container\n      enabled: true\n      contents: |\n        [Container]\n        Image=a\n',
  'Move it to quadlets',
  'variant: fcos\nversion: 1.8.0-experimental\nsystemd:\n  quadlets:\n    - name: a.container\n      contents: |\n        [Container]\n        Image=a\n',
];

const syntax = body([
  ['a tab that indents', 'passwd:\n\tusers:\n\t\t- name: core\n', 'Replace tabs with spaces', 'passwd:\n  users:\n    - name: core\n'],
  [
    'a no-break space',
    'passwd:\n  users:\n    -\u00a0name: core\n      uid:\u00a01\n',
    'Replace characters that are not ordinary spaces',
    'passwd:\n  users:\n    - name: core\n      uid: 1\n',
  ],
  [
    'no blank behind a colon',
    'passwd:\n  users:\n    - name: core\n      uid:1\n      shell: /bin/sh\n',
    'Change the line to: uid: 1',
    'passwd:\n  users:\n    - name: core\n      uid: 1\n      shell: /bin/sh\n',
  ],
  [
    'no blank behind a dash',
    'passwd:\n  users:\n    -name: core\n      uid: 1\n',
    'Change the line to: - name: core',
    'passwd:\n  users:\n    - name: core\n      uid: 1\n',
  ],
  [
    'a colon in a value',
    'passwd:\n  users:\n    - name: core\n      gecos: a: b\n',
    "Change the line to: gecos: 'a: b'",
    "passwd:\n  users:\n    - name: core\n      gecos: 'a: b'\n",
  ],
  [
    'a sign that begins nothing',
    'passwd:\n  users:\n    - name: @core\n',
    "Change the line to: - name: '@core'",
    "passwd:\n  users:\n    - name: '@core'\n",
  ],
  [
    'a key one blank too far in',
    'passwd:\n  users:\n    - name: core\n       uid: 1\n',
    'Indent line 6 by 6',
    'passwd:\n  users:\n    - name: core\n      uid: 1\n',
  ],
  [
    'a key without its colon',
    'passwd:\n  users\n    - name: core\n',
    'Change the line to: users:',
    'passwd:\n  users:\n    - name: core\n',
  ],
  [
    'an open quote',
    'passwd:\n  users:\n    - name: "core\n',
    'Change the line to: - name: "core"',
    'passwd:\n  users:\n    - name: "core"\n',
  ],
  [
    'an open bracket',
    'passwd:\n  users:\n    - name: core\n      groups: [wheel\n',
    'Change the line to: groups: [wheel]',
    'passwd:\n  users:\n    - name: core\n      groups: [wheel]\n',
  ],
]);

describe.each([
  ['keys', keys],
  ['advice', advice],
  ['versions', versions],
  ['values', values],
  ['units', [...units, quadlets]],
  ['syntax', syntax],
])('quick fixes of %s', (_, rows) => {
  test.each(rows)('%s', (_what, before, title, after) => {
    const fixes = fixed(before);
    expect(Object.keys(fixes)).toContain(title);
    expect(fixes[title]).toBe(after);
  });
});

test.each([
  ['a key that is near to none', header + user('      favourite_colour: red\n')],
  ['a key whose place is taken', header + unit('      enabled: true\n      enable: false\n')],
  ['a text in quotes where a text belongs', header + user('      shell: "12"\n')],
  ['a word in quotes where a number belongs', header + user('      uid: "many"\n')],
  ['what a mistyped template would need', `${header}passwd:\n  users:\n    - name: {{ user }}\n`],
  ['a unit with contents that cannot be parsed', header + unit('      enabled: true\n      contents: "[Unit"\n')],
])('nothing is offered for %s', (_, text) => {
  expect(fixed(text)).toEqual({});
});

const contents = (text: string) => unit(`      contents: |\n${text.replaceAll(/^(?=.)/gm, '        ')}\n`);
const inside = body([
  [
    'a misspelt setting of a unit',
    contents('[Service]\nExecStrat=/bin/a # b'),
    'Change ExecStrat to ExecStart',
    contents('[Service]\nExecStart=/bin/a # b'),
  ],
  [
    'a misspelt section',
    contents('[Unit]\nAfter=b.service\n\n[Servcie]\nUser=a'),
    'Change Servcie to Service',
    contents('[Unit]\nAfter=b.service\n\n[Service]\nUser=a'),
  ],
  [
    'a setting in the wrong section',
    contents('[Unit]\nUser=a\nAfter=b.service\n\n[Service]\nExecStart=/bin/a\n\n[Install]\nWantedBy=c.target'),
    'Move User to [Service]',
    contents('[Unit]\nAfter=b.service\n\n[Service]\nExecStart=/bin/a\nUser=a\n\n[Install]\nWantedBy=c.target'),
  ],
  ['in quotes', unit('      contents: "[Service]\\nUsr=a\\n"\n'), 'Change Usr to User', unit('      contents: "[Service]\\nUser=a\\n"\n')],
]);

describe('within contents', () => {
  test.each(inside)('%s', (_, before, title, after) => expect(fixed(before)[title]).toBe(after));

  test('in the list of problems, where it is marked as ours', () => {
    const text = header + contents('[Service]\nUsr=a');
    const parsed = parseText(text);
    const fixes = findingsOf(text).flatMap((finding) =>
      fixesFor({
        parsed,
        finding: { ...finding, message: `Bunsen: ${finding.message}` },
        path: pathOf(finding),
        files: {},
        checks: allChecks,
      }),
    );
    expect(fixes.filter(({ isSilence }) => !isSilence).map(({ title }) => title)).toEqual(['Change Usr to User']);
  });
});
