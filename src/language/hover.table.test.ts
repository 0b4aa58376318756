import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toBase64 } from '../core/bytes/base64.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { helpText } from './facts/help.ts';
import { hover } from './hover/hover.ts';
import { marked } from './testing/marked.ts';

/** At the caret ‸: what is spoken of, and pieces of what is said; none where nothing is said. */
type Row = readonly [what: string, document: string, of: string | undefined, ...says: readonly string[]];

const files = { 'web/index.html': { text: 'twelve bytes' } };
const fcos = 'variant: fcos\nversion: 1.6.0\n';
const file = (lines: string) => `${fcos}storage:\n  files:\n    - path: /a\n      ${lines}\n`;
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3';
const packed = toBase64(gzipSync(new TextEncoder().encode('unpacked\n')));

const keys: readonly Row[] = [
  ['a section', `${fcos}stor‸age: {}\n`, 'storage', 'Storage (storage)', 'Disks, RAID', 'Takes a mapping', 'https://'],
  ['a list of items', `${fcos}passwd:\n  ‸users: []\n`, 'users', 'Takes a list of users'],
  ['at its end', `${fcos}passwd:\n  users‸: []\n`, 'users', 'Users (users)'],
  [
    'a key that has to be there',
    file('‸mode: 0644').replace('path', 'pa‸th').replace('      ‸mode', '      mode'),
    'path',
    'Path (path)',
    'Takes text · required',
  ],
  ['a mode', file('mo‸de: 0644'), 'mode', 'Permissions', 'Takes a mode in octal', 'Default: 0644'],
  [
    'a size',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - siz‸e_mib: 0\n`,
    'size_mib',
    'whole number of MiB',
  ],
  ['since which version', `${fcos}kernel_arg‸uments: {}\n`, 'kernel_arguments', 'since 1.4.0'],
  [
    'since which version of another system',
    'variant: openshift\nversion: 4.20.0\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys_lo‸cal: []\n',
    'ssh_authorized_keys_local',
    'since 4.14.0',
  ],
  ['nothing of the kind where it always was there', `${fcos}pas‸swd: {}\n`, 'passwd', 'Takes a mapping\n'],
  ['its values', `${fcos}storage:\n  filesystems:\n    - device: /dev/vdb\n      for‸mat: xfs\n`, 'format', 'Usual values: ext4, btrfs'],
  [
    'a key of a later version',
    'variant: fcos\nversion: 1.2.0\nboot_dev‸ice: {}\n',
    'boot_device',
    'Fedora CoreOS 1.2.0 does not have this key',
    'since version 1.3.0',
  ],
  [
    'a key of another system',
    'variant: flatcar\nversion: 1.1.0\nboot_dev‸ice: {}\n',
    'boot_device',
    'Flatcar 1.1.0 does not have',
    'Fedora CoreOS',
  ],
  ['a key of no system', `${fcos}nons‸ense: {}\n`, 'nonsense', 'No version of Butane has this key here'],
  [
    'a key that the version refuses',
    'variant: openshift\nversion: 4.20.0\nstorage:\n  dire‸ctories: []\n',
    'directories',
    'Butane refuses it here: directories are not supported',
  ],
  ['a key in braces', `${fcos}passwd: {us‸ers: []}\n`, 'users', 'Users (users)'],
  ['a key within quotes', `${fcos}"stor‸age": {}\n`, 'storage', 'Storage (storage)'],
  ['a key in a broken text', `${fcos}passwd: }\nstor‸age:\n  files: [\n`, 'storage', 'Storage (storage)'],
  ['a label is the user’s own', 'variant: openshift\nversion: 4.20.0\nmetadata:\n  labels:\n    ‸any: thing\n', undefined],
  ['without a header, by the newest version', 'gr‸ub: {}\n', 'grub', 'GRUB (grub)'],
];

const sugar: readonly Row[] = [
  [
    'a mount unit',
    `${fcos}storage:\n  filesystems:\n    - device: /dev/vdb\n      path: /var/data\n      format: xfs\n      with_mount‸_unit: true\n`,
    'with_mount_unit',
    'Becomes unit var-data.mount',
  ],
  [
    'a mirrored boot device',
    `${fcos}boot_dev‸ice:\n  layout: x86_64\n  mirror:\n    devices: [/dev/sda, /dev/sdb]\n`,
    'boot_device',
    'Becomes disk /dev/sda, disk /dev/sdb',
  ],
  ['a tree of local files', `${fcos}storage:\n  tr‸ees:\n    - local: web\n      path: /srv\n`, 'trees', 'Becomes file /srv/index.html'],
  ['text', file('contents:\n        in‸line: a'), 'inline', 'Becomes a data URL'],
  ['labels of a MachineConfig', 'variant: openshift\nversion: 4.20.0\nmeta‸data:\n  name: a\n', 'metadata', 'MachineConfig'],
];

const values: readonly Row[] = [
  ['a mode', file('mode: 06‸44'), '0644', 'rw-r--r--'],
  ['a decimal mode', file('mode: 6‸44'), '644', 'read as decimal, which is 01204', 'Write 0644'],
  ['a size', `${fcos}storage:\n  disks:\n    - partitions:\n        - size_mib: 1024‸0\n`, '10240', '10 GiB'],
  ['seconds', `${fcos}ignition:\n  timeouts:\n    http_total: 30‸0\n`, '300', '5 min'],
  ['an octal number', `${fcos}passwd:\n  users:\n    - name: a\n      uid: 01‸000\n`, '01000', 'reads the number 512'],
  ['a flag in other words', `${fcos}systemd:\n  units:\n    - name: a.service\n      enabled: ‸yes\n`, 'yes', 'reads true'],
  [
    'the type of a partition',
    `${fcos}storage:\n  disks:\n    - partitions:\n        - type_guid: 0657fd6d-a4ab‸-43c4-84e5-0933c84b4f4f\n`,
    '0657fd6d-a4ab-43c4-84e5-0933c84b4f4f',
    'Swap',
  ],
  [
    'a device that this config makes',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: data\n  filesystems:\n    - device: /dev/disk/by-part‸label/data\n`,
    '/dev/disk/by-partlabel/data',
    'partition of /dev/vdb',
  ],
  ['a disk that many machines have', `${fcos}storage:\n  disks:\n    - device: /dev/‸vda\n`, '/dev/vda', 'first virtio disk'],
  [
    'a public key',
    `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ${key.replace('AAAAC3', 'AAAA‸C3')} me@host\n`,
    `${key} me@host`,
    'ssh-ed25519',
    '256 bits',
    'me@host',
  ],
  ['what is no key', `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys: [sec‸ret]\n`, 'secret', 'SSH keys'],
  [
    'a password hash',
    `${fcos}passwd:\n  users:\n    - name: core\n      password_hash: $6$roun‸ds=4096$abc$def\n`,
    '$6$rounds=4096$abc$def',
    'not a whole sha512crypt hash',
  ],
  ['a data URL', file('contents:\n        source: data:,hello%20‸world'), 'data:,hello%20world', 'text · 11 B', 'hello world'],
  [
    'a packed data URL',
    file(`contents:\n        compression: gzip\n        source: data:;base64‸,${packed}`),
    `data:;base64,${packed}`,
    '9 B',
    'unpacked',
  ],
  ['a broken data URL', file('contents:\n        source: "data:;base‸64,*"'), 'data:;base64,*', 'Ignition cannot read this data URL'],
  ['a local file', file('contents:\n        local: web/in‸dex.html'), 'web/index.html', 'A local file of 12 B'],
  ['a local file that is not there', file('contents:\n        local: we‸b.html'), 'web.html', 'There is no such local file'],
  ['the variant', 'variant: fc‸os\nversion: 1.6.0\n', 'fcos', 'The config is for Fedora CoreOS'],
  ['the version', 'variant: fcos\nversion: 1.6‸.0\n', '1.6.0', 'Becomes Ignition 3.5.0', 'config-fcos-v1_6'],
  [
    'a unit',
    `${fcos}systemd:\n  units:\n    - name: var-lib‸-data.mount\n`,
    'var-lib-data.mount',
    'mounts a filesystem',
    'For /var/lib/data',
  ],
  ['a unit of the image', `${fcos}systemd:\n  units:\n    - name: zin‸cati.service\n`, 'zincati.service', 'automatic updates'],
  ['how a block of text is written', file('contents:\n        inline: |‸-\n          a'), '|-', 'without a line break at the end'],
  ['what its key is for', `${fcos}passwd:\n  users:\n    - name: al‸ice\n`, 'alice', 'Name (name)'],
  ['within quotes', file('mode: "06‸44"'), '0644', 'rw-r--r--'],
  ['a value in a broken text', `${fcos}passwd: }\nstorage:\n  files:\n    - path: /a\n      mode: 07‸55\n`, '0755', 'rwxr-xr-x'],
];

const nothing: readonly Row[] = [
  ['a comment', `${fcos}# stor‸age\n`, undefined],
  ['a block of text', file('contents:\n        inline: |\n          mo‸de: 0644'), undefined],
  ['an empty line', `${fcos}\n‸\n`, undefined],
  ['a dash', `${fcos}passwd:\n  users:\n    ‸- name: a\n`, undefined],
  ['half a key', `${fcos}stor‸\n`, undefined],
  ['behind the document', `${fcos}---\nstor‸age: {}\n`, undefined],
];

for (const [title, rows] of Object.entries({ keys, sugar, values, nothing })) {
  describe(title, () => {
    test.each(rows.map((row) => ({ what: row[0], row })))('$what', ({ row: [, document, of, ...says] }) => {
      const { text, offset } = marked(document);
      const said = hover({ parsed: parseText(text), offset, files });
      expect(said && text.slice(said.range.start, said.range.end)).toBe(of);
      for (const piece of says) expect(`${helpText(said?.parts ?? [])}\n`).toContain(piece);
    });
  });
}

test('the fingerprint of a key is left to the browser', () => {
  const { text, offset } = marked(`${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ‸${key} me@host\n`);
  expect(hover({ parsed: parseText(text), offset })?.parts).toContainEqual({ kind: 'fingerprint', blob: key.split(' ')[1] });
});
