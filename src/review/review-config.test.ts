import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviseParsed } from '../core/advise-parsed.ts';
import { allChecks } from '../core/all-checks.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import { versions, type Target } from '../core/spec/versions.ts';
import { runs } from '../core/testing/runs.ts';
import { configOf } from '../core/testing/transpiled.ts';
import { transpileParsed } from '../core/transpile-parsed.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { startingPoints } from '../ui/starting-points/all.ts';
import type { Said } from '../words/types/said.ts';
import { keyBlobs } from './about/login.ts';
import { reviewConfig, type Review } from './review-config.ts';
import type { SectionName, Statement } from './define/statement.ts';

const files = { 'ada.pub': { text: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm ada\n' } };
const blob = 'AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const key = `ssh-ed25519 ${blob} me@home`;

function review(text: string): Review | undefined {
  const parsed = parseText(text);
  const options = { files: memoryFiles(files) };
  const findings = [...transpileParsed(parsed, options).entries, ...adviseParsed(parsed, { ...options, checks: allChecks })];
  return reviewConfig(parsed, { files, findings, fingerprints: new Map([[blob, 'SHA256:abc']]) });
}

const words = (said: Said): string => said.map((piece) => (typeof piece === 'string' ? piece : `«${piece.quoted}»`)).join('');
const lines = ({ said, kind, below = [] }: Statement): string[] => [
  `${kind === undefined ? '' : `${kind}: `}${words(said)}`,
  ...below.flatMap(lines).map((line) => `  ${line}`),
];
const told = (target: Target, body: string, section: SectionName): string[] =>
  (review(configOf(target, body))?.sections ?? [])
    .filter(({ id }) => id === section)
    .flatMap(({ statements }) => statements.flatMap(lines));

type Row = [section: SectionName, body: string, lines: string[], target?: Target];

const unit = (name: string, contents: string, more = '') =>
  `systemd:\n  units:\n    - name: ${name}\n${more}      contents: |\n${contents.replace(/^/gm, '        ')}\n`;
const quadlet = (contents: string) =>
  `storage:\n  files:\n    - path: /etc/containers/systemd/web.container\n      contents:\n        inline: |\n${contents.replace(/^/gm, '          ')}\n`;

const afterburn = 'On most cloud platforms, core also gets the SSH keys that the provider was given (Afterburn).';

const rows: readonly Row[] = [
  [
    'login',
    `passwd:\n  users:\n    - name: core\n      groups: [sudo]\n      ssh_authorized_keys:\n        - ${key}\n      ssh_authorized_keys_local: [ada.pub, none.pub]\n`,
    [
      'core can log in.',
      '«core»: logs in by SSH with 2 keys · in sudo',
      '  the ssh-ed25519 key «me@home», fingerprint «SHA256:abc»',
      '  the ssh-ed25519 key «ada», fingerprint «SHA256:abc»',
      '  warning: keys in the local file «none.pub», which is not here',
      '  in the groups «sudo»',
      afterburn,
    ],
  ],
  [
    'login',
    'passwd:\n  users:\n    - name: ada\n      password_hash: $y$j9T$aUmgEDoFIDPhGxEe2FUjc/$C5A87tLzMQyJzRXpGvsHAFCRTkyfYWgs5hyyd0kq9a2\n  groups:\n    - {name: staff}\n    - {name: old, should_exist: false}\n',
    [
      'ada can log in.',
      '«ada»: logs in by password at the console only',
      '  a password: yescrypt, 16 MiB of memory.',
      afterburn,
      'The group «staff» is added.',
      'The group «old» is removed, if there is one.',
    ],
  ],
  [
    'disks',
    'storage:\n  disks:\n    - device: /dev/vdb\n      wipe_table: true\n      partitions:\n        - {label: data, number: 1, size_mib: 1024}\n        - {label: rest}\n  filesystems:\n    - device: /dev/disk/by-partlabel/data\n      format: xfs\n      path: /var/data\n      wipe_filesystem: true\n      with_mount_unit: true\n',
    [
      'warning: The partition table of «/dev/vdb» is wiped: everything on this disk is lost.',
      '  partition 1 «data», 1 GiB: made anew, where there is room.',
      '  partition 2 «rest», all that is free: made anew, where there is room.',
      'warning: The filesystem «xfs» on partition 1 «data» of «/dev/vdb»: made over whatever is there, which is lost.',
      '  at «/var/data», mounted at every boot',
    ],
  ],
  [
    'disks',
    'storage:\n  raid:\n    - {name: data, level: raid1, devices: [/dev/vdb, /dev/vdc]}\n  luks:\n    - {name: safe, device: /dev/md/data, clevis: {tpm2: true}}\n  filesystems:\n    - {device: /dev/mapper/safe, format: ext4}\n',
    [
      'warning: The RAID array «data» (raid1) of «/dev/vdb» and «/dev/vdc» is made anew; what its devices hold is lost.',
      'The encrypted volume «safe» on the RAID array «data», opened by TPM 2.0: made; if the device already holds anything recognizable, the first boot stops.',
      'The filesystem «ext4» on the encrypted volume «safe»: made; an existing one with this format (and label and UUID, if given) is kept with its data, any other stops the first boot.',
      '  it is not mounted',
    ],
  ],
  [
    'boot',
    unit(
      'a.service',
      '[Unit]\nDescription=A\n[Service]\nExecStart=/bin/true\n[Install]\nWantedBy=multi-user.target',
      '      enabled: true\n',
    ) +
      '    - {name: docker.service, mask: true}\n    - name: zincati.service\n      enabled: false\n      dropins:\n        - {name: 10-a.conf, contents: "[Unit]\\n"}\n',
    [
      '«a.service» starts at boot, with «multi-user.target».',
      '  it is described as «A»',
      '  it runs «/bin/true»',
      'warning: «docker.service» is masked: nothing can start it.',
      '«zincati.service» is disabled: it starts only when something else asks for it.',
      '  the drop-in «10-a.conf»',
    ],
  ],
  [
    'boot',
    unit('a.timer', '[Timer]\nOnCalendar=daily\nUnit=b.service\n[Install]\nWantedBy=timers.target', '      enabled: true\n'),
    ['«a.timer» starts at boot, with «timers.target».', '  at «OnCalendar=daily»', '  it starts «b.service»'],
  ],
  [
    'boot',
    'systemd:\n  quadlets:\n    - name: web.container\n      rootful: false\n      contents: |\n        [Container]\n        Image=quay.io/a/b:1\n',
    [
      'The quadlet «web.container» runs a container of «quay.io/a/b:1»',
      '  it starts only when something else asks for it',
      '  it runs without root, for users whose sessions or lingering start it',
    ],
    'fcos@1.8.0-experimental',
  ],
  [
    'files',
    'storage:\n  directories:\n    - {path: /var/a, mode: 0700}\n  files:\n    - path: /etc/hostname\n      overwrite: true\n      contents: {inline: box}\n    - path: /etc/motd\n      append: [{inline: hi}]\n    - path: /usr/local/bin/run\n      mode: 0755\n      user: {name: core}\n  links:\n    - {path: /etc/localtime, target: ../usr/share/zoneinfo/UTC}\n',
    [
      'warning: «/etc/hostname»: the name of the machine · 3 B · mode 0644 · owned by root · replaces what is there',
      '«/etc/localtime»: a link to «../usr/share/zoneinfo/UTC»',
      '«/etc/motd»: what users see when they log in · mode 0644 if it is new · owned by root · is added to what is there',
      '«/usr/local/bin/run»: a program or script · mode 0755 · owned by core, group root · empty, unless it exists already',
      '«/var/a»: a directory · mode 0700 · owned by root',
    ],
  ],
  [
    'fetched',
    'ignition:\n  config:\n    merge: [{source: "http://user:secret@example.com/a.ign"}]\nstorage:\n  files:\n    - path: /opt/a\n      contents:\n        source: https://example.com/a\n        verification: {hash: sha256-0000000000000000000000000000000000000000000000000000000000000000}\n',
    [
      'The config at «http://…@example.com/a.ign» is fetched and merged into this one',
      '  info: its contents are not checked: whatever is sent is used',
      '  warning: it is not encrypted: anyone on the way can change it',
      '«/opt/a» is fetched from «https://example.com/a»',
      '  it is used only if its hash is «sha256-0000000000000000000000000000000000000000000000000000000000000000»',
    ],
  ],
  [
    'fetched',
    quadlet('[Container]\nImage=quay.io/a/b:1'),
    [
      'The container image «quay.io/a/b:1» is pulled for «web.container»',
      '  info: it is named by a tag, which may be another image tomorrow',
    ],
  ],
  [
    'exposed',
    quadlet('[Container]\nImage=quay.io/a/b:1\nPublishPort=8080:80\nNetwork=host'),
    [
      'Port «8080:80» is published by «web.container»',
      'warning: «web.container» uses the network of the host, so all its ports are open',
      'The SSH server runs, as in the image, and takes keys only.',
    ],
  ],
  [
    'exposed',
    unit('web.service', '[Service]\nExecStart=/usr/bin/podman run --rm -p 80:80 --publish=443:443 a') +
      '    - name: a.socket\n      contents: "[Socket]\\nListenStream=9000\\nListenStream=/run/a\\n"\n',
    [
      'Port «80:80» is published by «web.service»',
      'Port «443:443» is published by «web.service»',
      '«a.socket» listens at «9000»',
      'info: The SSH server takes passwords.',
    ],
    'flatcar@1.1.0',
  ],
  [
    'kernel',
    'kernel_arguments:\n  should_exist: [quiet]\n  should_not_exist: [mitigations=auto]\n',
    ['The kernel argument «quiet» is added.', 'The kernel argument «mitigations=auto» is removed.'],
  ],
  [
    'kernel',
    'metadata: {name: a, labels: {machineconfiguration.openshift.io/role: worker}}\nopenshift: {kernel_arguments: [a], fips: true, kernel_type: realtime}\n',
    ['The kernel argument «a» is added.', 'The kernel is «realtime».', 'FIPS mode is on.'],
    'openshift@4.18.0',
  ],
  ['findings', 'storage: {}\npasswd: {}\n', []],
  ['findings', 'storage:\n  files:\n    - path: etc/a\n', ['error: path not absolute']],
];

test.each(rows)('%s: %s', (section, body, expected, target = 'fcos@1.6.0') => expect(told(target, body, section)).toEqual(expected));

test('every starting point has something to say, at places that exist', () => {
  for (const { text } of startingPoints) {
    const done = review(text);
    expect(done?.sections.flatMap(({ statements }) => statements).length).toBeGreaterThan(0);
    for (const { path } of done?.sections.flatMap(({ statements }) => statements) ?? [])
      expect(path.every((step) => step !== '')).toBe(true);
  }
});

test.each(Object.keys(versions))('a config of %s without anything in it', (target) => {
  // The keys of the table are targets.
  const done = review(configOf(target as Target, ''));
  expect(done?.sections).toHaveLength(8);
});

describe('what is broken', () => {
  test.each(['', 'variant: fcos\n', 'variant: fcos\nversion: 9.9.9\n', '- a\n', 'variant: [a]\nversion: {}\n'])(
    'no known version: %j',
    (text) => expect(review(text)).toBeUndefined(),
  );

  test('any part of a config, and any value in it, is told without failing', () => {
    const whole = startingPoints.map(({ text }) => text).concat(rows.map(([, body, , target]) => configOf(target ?? 'fcos@1.6.0', body)));
    const odd = fc.constantFrom('{}', '[]', 'null', '[null]', '{a: b}', '-1', '""', '"\\u202e"', '*x', '[', "'", '9999999999999999999');
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), odd, (text, at, value) => {
        const all = text.split('\n');
        const index = at % all.length;
        const line = (all[index] ?? '').replace(/: .*$/, `: ${value}`);
        review([...all.slice(0, index), line, ...all.slice(index + 1)].join('\n'));
        review(all.slice(0, index).join('\n'));
        return true;
      }),
      { numRuns: runs(60) },
    );
  });

  test('many items are counted, not listed', () => {
    const many = Array.from({ length: 700 }, (_, index) => `    - path: /etc/a${index}\n`).join('');
    const section = review(configOf('fcos@1.6.0', `storage:\n  files:\n${many}`))?.sections.find(({ id }) => id === 'files');
    expect([section?.statements.length, section?.others]).toEqual([500, 200]);
  });
});

test('the blobs of keys are those that are told', () => {
  const config = { passwd: { users: [{ name: 'a', ssh_authorized_keys: [key, 'no key'], ssh_authorized_keys_local: ['ada.pub', 'x'] }] } };
  expect(keyBlobs(config, files)).toEqual([blob]);
});
