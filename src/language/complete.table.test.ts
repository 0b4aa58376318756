import { describe, expect, test } from 'vitest';
import { parseText } from '../core/yaml/parse-text.ts';
import { startingPoints } from '../ui/starting-points/all.ts';
import { complete } from './complete/complete.ts';
import type { Completion } from './ask/completion.ts';
import { acceptMarked } from './testing/accept.ts';
import { dedent, marked } from './testing/marked.ts';

/** What is expected at the caret ‸ of a document. */
interface Expected {
  /** Offered, in this order and before all else. */
  first?: readonly string[];
  /** Offered among others. */
  has?: readonly string[];
  /** Not offered. */
  lacks?: readonly string[];
  /** All that is offered. */
  all?: readonly string[];
  /** What the document is once the one of this label is taken, and where the caret is then. */
  take?: readonly [label: string, result: string];
}
type Row = readonly [what: string, document: string, expected: Expected];

const nothing: Expected = { all: [] };
const files = { 'web/index.html': { text: '' }, 'web/img/logo.svg': { text: '' }, 'id.pub': { text: '' } };

function offeredAt(document: string): { text: string; offered: Completion[] } {
  const { text, offset } = marked(document);
  return { text, offered: complete({ parsed: parseText(text), offset, files, tasks: startingPoints }) };
}

function check(document: string, { first, has, lacks, all, take }: Expected): void {
  const { text, offered } = offeredAt(document);
  const labels = offered.map(({ label }) => label);
  if (first) expect(labels.slice(0, first.length)).toEqual(first);
  if (has) expect(labels).toEqual(expect.arrayContaining([...has]));
  for (const label of lacks ?? []) expect(labels).not.toContain(label);
  if (all) expect(labels).toEqual(all);
  if (!take) return;
  const taken = offered.find(({ label }) => label === take[0]);
  expect(labels).toContain(take[0]);
  expect(taken && acceptMarked(text, taken)).toBe(dedent(take[1]));
}

const header: readonly Row[] = [
  [
    'an empty text begins with the header',
    '‸',
    { first: ['variant', 'version'], has: ['storage', 'SSH login', 'variant: fcos, version: 1.7.0'] },
  ],
  ['the header as a whole', '‸', { take: ['variant: flatcar, version: 1.1.0', 'variant: flatcar\nversion: 1.1.0\n‸'] }],
  ['half a word', 'va‸', { take: ['variant', 'variant: ‸'] }],
  ['a word that stands before its colon', 'vari‸:', { take: ['variant', 'variant‸:'] }],
  ['a whole starting point, where there is nothing yet', '\n\n‸\n', { has: ['Data disk', 'Flatcar with a container at boot'] }],
  ['the variants', 'variant: ‸\nversion: 1.6.0\n', { all: ['fcos', 'flatcar', 'r4e', 'fiot', 'openshift'] }],
  ['the variants without a blank', 'variant:‸', { take: ['fcos', 'variant: fcos‸'] }],
  ['a variant within quotes', 'variant: "‸"\n', { take: ['fcos', 'variant: "fcos‸"\n'] }],
  [
    'the versions of the variant, the newest stable one first',
    'variant: fcos\nversion: ‸\n',
    { first: ['1.7.0', '1.6.0'], has: ['1.8.0-experimental'] },
  ],
  ['the versions of another variant', 'variant: flatcar\nversion: 1.‸', { all: ['1.1.0', '1.0.0', '1.2.0-experimental'] }],
  ['the versions where no variant is known', 'variant: coreos\nversion: ‸', { first: ['1.7.0'] }],
  [
    'the header is not offered twice',
    'variant: fcos\nversion: 1.6.0\n‸',
    { lacks: ['variant', 'version', 'variant: fcos, version: 1.7.0'] },
  ],
  ['a missing half of the header', 'variant: fcos\n‸', { first: ['version'], lacks: ['variant'] }],
  ['above the header', '‸\nvariant: fcos\nversion: 1.6.0\n', { has: ['storage'], lacks: ['variant'] }],
];

const fcos = 'variant: fcos\nversion: 1.6.0\n';

const topLevel: readonly Row[] = [
  [
    'the sections of a version',
    `${fcos}‸`,
    { has: ['passwd', 'storage', 'systemd', 'boot_device', 'grub', 'ignition'], lacks: ['metadata', 'openshift'] },
  ],
  [
    'an older version has fewer',
    'variant: fcos\nversion: 1.2.0\n‸',
    { has: ['storage'], lacks: ['boot_device', 'grub', 'kernel_arguments'] },
  ],
  ['Flatcar has no boot device', 'variant: flatcar\nversion: 1.1.0\n‸', { has: ['kernel_arguments'], lacks: ['boot_device', 'grub'] }],
  [
    'OpenShift asks for metadata first',
    'variant: openshift\nversion: 4.20.0\n‸',
    { first: ['metadata'], has: ['openshift'], lacks: ['kernel_arguments'] },
  ],
  [
    'a version that is not known is read as the nearest',
    'variant: fcos\nversion: 1.4.9\n‸',
    { has: ['kernel_arguments'], lacks: ['grub'] },
  ],
  ['a version yet to come is read as the newest', 'variant: fcos\nversion: 9.0.0\n‸', { has: ['grub'] }],
  ['a version half typed', 'variant: fcos\nversion: 1.\n‸', { has: ['grub'] }],
  ['no header at all', 'storage: {}\n‸', { first: ['variant', 'version'], has: ['passwd'], lacks: ['storage'] }],
  ['what is there already is not offered', `${fcos}storage:\n  files: []\n‸`, { lacks: ['storage'] }],
  ['nor is what stands below', `${fcos}‸\nstorage:\n  files: []\n`, { has: ['passwd'], lacks: ['storage'] }],
  ['a section', `${fcos}sto‸`, { take: ['storage', `${fcos}storage:\n  ‸`] }],
  [
    'with the line breaks of the text',
    'variant: fcos\r\nversion: 1.6.0\r\n‸',
    { take: ['storage', 'variant: fcos\r\nversion: 1.6.0\r\nstorage:\r\n  ‸'] },
  ],
  [
    'a section, with the steps of the document',
    `${fcos}systemd:\n    units:\n        - name: a.service\nsto‸`,
    { take: ['storage', `${fcos}systemd:\n    units:\n        - name: a.service\nstorage:\n    ‸`] },
  ],
  ['after a byte order mark', '\ufeff‸', { first: ['variant'] }],
  ['behind the document there is nothing', `${fcos}---\n‸`, nothing],
  ['nor behind its end', `${fcos}...\n‸`, nothing],
  ['nor above its beginning', '‸\n---\nvariant: fcos\n', nothing],
  ['in a comment there is nothing', `${fcos}# sto‸`, nothing],
  ['nor in one behind a key', `${fcos}storage: # the fi‸les\n`, nothing],
  ['nor on the line that begins a document', '---‸\nvariant: fcos\n', nothing],
  ['nor within the indentation of a line', `${fcos}storage:\n ‸ files: []\n`, nothing],
  ['nor behind a value', `${fcos}storage: {} ‸`, nothing],
];

const mappings: readonly Row[] = [
  ['keys of a mapping', `${fcos}storage:\n  ‸`, { has: ['files', 'disks', 'trees', 'Hostname'] }],
  ['of an older version', 'variant: fcos\nversion: 1.0.0\nstorage:\n  ‸', { has: ['files'], lacks: ['luks', 'trees'] }],
  [
    'a list of mappings begins with the key that its items need',
    `${fcos}storage:\n  fi‸`,
    { take: ['files', `${fcos}storage:\n  files:\n    - path: ‸`] },
  ],
  [
    'dashes under the key, where the document has them so',
    `${fcos}passwd:\n  users:\n  - name: core\nstorage:\n  fi‸`,
    { take: ['files', `${fcos}passwd:\n  users:\n  - name: core\nstorage:\n  files:\n  - path: ‸`] },
  ],
  [
    'a list of texts',
    `${fcos}passwd:\n  users:\n    - name: core\n      gr‸`,
    { take: ['groups', `${fcos}passwd:\n  users:\n    - name: core\n      groups:\n        - ‸`] },
  ],
  [
    'a text of several lines',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        in‸`,
    { take: ['inline', `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          ‸`] },
  ],
  [
    'a mapping of contents',
    `${fcos}storage:\n  files:\n    - path: /a\n      con‸`,
    { take: ['contents', `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        ‸`] },
  ],
  [
    'a scalar',
    `${fcos}storage:\n  files:\n    - path: /a\n      mo‸`,
    { take: ['mode', `${fcos}storage:\n  files:\n    - path: /a\n      mode: ‸`] },
  ],
  ['keys of an item, those it must have first', `${fcos}storage:\n  links:\n    - ‸`, { first: ['path', 'target'], lacks: ['contents'] }],
  ['an item whose key is there', `${fcos}storage:\n  links:\n    - path: /a\n      ‸`, { first: ['target'], lacks: ['path'] }],
  ['directly behind the dash', `${fcos}storage:\n  links:\n    -‸`, { take: ['path', `${fcos}storage:\n  links:\n    - path: ‸`] }],
  ['a dash with more room', `${fcos}storage:\n  links:\n    -   ‸`, { take: ['path', `${fcos}storage:\n  links:\n    -   path: ‸`] }],
  [
    'in the middle of a key',
    `${fcos}storage:\n  files:\n    - path: /a\n      mo‸de: 0644\n`,
    { has: ['mode', 'overwrite'], take: ['overwrite', `${fcos}storage:\n  files:\n    - path: /a\n      overwrite‸: 0644\n`] },
  ],
  ['a key within quotes', `${fcos}storage:\n  "fi‸les": []\n`, { take: ['disks', `${fcos}storage:\n  "disks‸": []\n`] }],
  ['between two keys', `${fcos}storage:\n  files: []\n  ‸\n  disks: []\n`, { has: ['links'], lacks: ['files', 'disks'] }],
  ['above the first key', `${fcos}storage:\n  ‸\n  disks: []\n`, { has: ['links'], lacks: ['disks'] }],
  [
    'by the column of the caret: the mapping further out',
    `${fcos}storage:\n  files:\n    - path: /a\n‸`,
    { has: ['passwd'], lacks: ['files', 'mode'] },
  ],
  [
    'by the column of the caret: the mapping around the list',
    `${fcos}storage:\n  files:\n    - path: /a\n  ‸`,
    { has: ['disks'], lacks: ['files', 'mode'] },
  ],
  ['by the column of the caret: the list', `${fcos}storage:\n  files:\n    - path: /a\n    ‸`, { first: ['- path:'], lacks: ['mode'] }],
  [
    'what is not far enough in is moved to its column',
    `${fcos}storage:\n ‸\n  files: []\n`,
    { take: ['trees', `${fcos}storage:\n  trees:\n    - local: ‸\n  files: []\n`] },
  ],
  ['a line too far in goes on with the value above', `${fcos}storage:\n  files:\n    - path: /a\n          ‸`, nothing],
  [
    'only one source of contents',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        local: a\n        ‸`,
    { has: ['verification'], lacks: ['inline', 'source', 'local'] },
  ],
  ['either a name or a number', `${fcos}storage:\n  files:\n    - path: /a\n      user:\n        name: core\n        ‸`, { all: [] }],
  [
    'what a version refuses is not offered',
    'variant: openshift\nversion: 4.20.0\nstorage:\n  ‸',
    { has: ['files'], lacks: ['directories', 'links'] },
  ],
  [
    'nor of a user',
    'variant: openshift\nversion: 4.20.0\npasswd:\n  users:\n    - name: core\n      ‸',
    { all: ['ssh_authorized_keys', 'password_hash', 'ssh_authorized_keys_local'] },
  ],
  [
    'nor disks of RHEL for Edge',
    'variant: r4e\nversion: 1.1.0\nstorage:\n  ‸',
    { has: ['files'], lacks: ['disks', 'filesystems', 'luks'] },
  ],
  [
    'behind the colon, keys go to a line of their own',
    `${fcos}storage: ‸\n`,
    { take: ['disks', `${fcos}storage:\n  disks:\n    - device: ‸\n`] },
  ],
  ['items too', `${fcos}storage:\n  files: ‸\n`, { take: ['- path:', `${fcos}storage:\n  files:\n    - path: ‸\n`] }],
  [
    'the key of the role of a MachineConfig',
    'variant: openshift\nversion: 4.20.0\nmetadata:\n  name: a\n  labels:\n    ‸',
    {
      take: [
        'machineconfiguration.openshift.io/role',
        'variant: openshift\nversion: 4.20.0\nmetadata:\n  name: a\n  labels:\n    machineconfiguration.openshift.io/role: ‸',
      ],
    },
  ],
  ['below what no version knows there is nothing', `${fcos}nonsense:\n  ‸`, nothing],
];

const values: readonly Row[] = [
  ['yes and no', `${fcos}systemd:\n  units:\n    - name: a.service\n      enabled: ‸`, { all: ['true', 'false'] }],
  ['modes, the usual one first', `${fcos}storage:\n  files:\n    - path: /a\n      mode: ‸`, { first: ['0644', '0600'] }],
  ['modes of a directory', `${fcos}storage:\n  directories:\n    - path: /a\n      mode: ‸`, { first: ['0755'] }],
  [
    'a value in its middle is replaced as a whole',
    `${fcos}storage:\n  files:\n    - path: /a\n      mode: 06‸44 # as root\n`,
    { take: ['0600', `${fcos}storage:\n  files:\n    - path: /a\n      mode: 0600‸ # as root\n`] },
  ],
  [
    'formats of a filesystem',
    `${fcos}storage:\n  filesystems:\n    - device: /dev/vdb\n      format: ‸`,
    { first: ['ext4'], has: ['swap', 'none'] },
  ],
  [
    'formats before there was none',
    'variant: fcos\nversion: 1.1.0\nstorage:\n  filesystems:\n    - device: /dev/vdb\n      format: ‸',
    { has: ['xfs'], lacks: ['none'] },
  ],
  ['levels of an array', `${fcos}storage:\n  raid:\n    - name: a\n      level: ‸`, { has: ['raid1', 'linear'] }],
  ['layouts of a boot device', `${fcos}boot_device:\n  layout: ‸`, { all: ['x86_64', 'aarch64', 'ppc64le'] }],
  [
    'types of partitions',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - type_guid: ‸`,
    { has: ['0657FD6D-A4AB-43C4-84E5-0933C84B4F4F'] },
  ],
  ['disks by their usual names', `${fcos}storage:\n  disks:\n    - device: ‸`, { has: ['/dev/disk/by-id/coreos-boot-disk', '/dev/vda'] }],
  [
    'partitions of this config for a filesystem',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: data\n        - number: 2\n  filesystems:\n    - device: ‸`,
    { all: ['/dev/disk/by-partlabel/data', '/dev/vdb2'] },
  ],
  [
    'arrays and volumes of this config',
    `${fcos}storage:\n  raid:\n    - name: fast\n  luks:\n    - name: secret\n  filesystems:\n    - device: ‸`,
    { all: ['/dev/mapper/secret', '/dev/md/fast'] },
  ],
  [
    'members of an array, those it has left out',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: a\n        - label: b\n  raid:\n    - name: fast\n      devices:\n        - /dev/disk/by-partlabel/a\n        - ‸`,
    { all: ['/dev/disk/by-partlabel/b'] },
  ],
  [
    'a further member, with its dash',
    `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: a\n  raid:\n    - name: fast\n      devices:\n        ‸`,
    {
      take: [
        '- /dev/disk/by-partlabel/a',
        `${fcos}storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - label: a\n  raid:\n    - name: fast\n      devices:\n        - /dev/disk/by-partlabel/a‸`,
      ],
    },
  ],
  [
    'users of this config own files',
    `${fcos}passwd:\n  users:\n    - name: web\nstorage:\n  files:\n    - path: /a\n      user:\n        name: ‸`,
    { all: ['web', 'core', 'root'] },
  ],
  [
    'groups of this config for a user',
    `${fcos}passwd:\n  groups:\n    - name: staff\n  users:\n    - name: core\n      groups:\n        - ‸`,
    { first: ['staff', 'wheel'] },
  ],
  ['a user that every image has', `${fcos}passwd:\n  users:\n    - name: ‸`, { all: ['core'] }],
  ['groups in brackets', `${fcos}passwd:\n  users:\n    - name: core\n      groups: [wheel, ‸]\n`, { first: ['sudo'], lacks: ['wheel'] }],
  [
    'half a word in brackets',
    `${fcos}passwd:\n  users:\n    - name: core\n      groups: [wheel, su‸]\n`,
    { take: ['sudo', `${fcos}passwd:\n  users:\n    - name: core\n      groups: [wheel, sudo‸]\n`] },
  ],
  [
    'brackets that are still open',
    `${fcos}passwd:\n  users:\n    - name: core\n      groups: [whe‸\n      uid: 1000\n`,
    { has: ['wheel'] },
  ],
  [
    'local files',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        local: ‸`,
    { all: ['web/index.html', 'web/img/logo.svg', 'id.pub'] },
  ],
  ['folders of local files for a tree', `${fcos}storage:\n  trees:\n    - local: ‸`, { all: ['web', 'web/img'] }],
  ['local keys', `${fcos}passwd:\n  users:\n    - name: core\n      ssh_authorized_keys_local:\n        - ‸`, { has: ['id.pub'] }],
  ['paths that configs often write', `${fcos}storage:\n  files:\n    - path: ‸`, { has: ['/etc/hostname'] }],
  [
    'where a link may lead',
    `${fcos}storage:\n  files:\n    - path: /etc/a\n  links:\n    - path: /etc/b\n      target: ‸`,
    { all: ['/etc/a'] },
  ],
  [
    'the time zone',
    `${fcos}storage:\n  links:\n    - path: /etc/localtime\n      target: ‸`,
    { first: ['../usr/share/zoneinfo/Europe/Paris'] },
  ],
  [
    'units of the image, and those that mount a filesystem',
    `${fcos}storage:\n  filesystems:\n    - path: /var/lib/data\nsystemd:\n  units:\n    - name: ‸`,
    { first: ['var-lib-data.mount'], has: ['zincati.service', '.timer'] },
  ],
  [
    'units that are there are not offered',
    `${fcos}systemd:\n  units:\n    - name: zincati.service\n    - name: ‸`,
    { lacks: ['zincati.service'] },
  ],
  [
    'the text of a unit as a block',
    `${fcos}systemd:\n  units:\n    - name: a.service\n      contents: ‸`,
    { first: ['|', '|-', '.service'], take: ['|', `${fcos}systemd:\n  units:\n    - name: a.service\n      contents: |\n        ‸`] },
  ],
  [
    'roles',
    'variant: openshift\nversion: 4.20.0\nmetadata:\n  labels:\n    machineconfiguration.openshift.io/role: ‸',
    { all: ['worker', 'master'] },
  ],
  [
    'extensions',
    'variant: openshift\nversion: 4.20.0\nopenshift:\n  extensions:\n    - usbguard\n    - ‸',
    { has: ['kerberos', 'wasm'], lacks: ['usbguard'] },
  ],
  [
    'extensions of an older version',
    'variant: openshift\nversion: 4.10.0\nopenshift:\n  extensions:\n    - ‸',
    { all: ['usbguard', 'kernel-devel', 'sandboxed-containers'] },
  ],
  ['compression', `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        compression: ‸`, { all: ['gzip'] }],
  [
    'a value on the line below its key',
    `${fcos}boot_device:\n  layout:\n    x8‸`,
    { take: ['x86_64', `${fcos}boot_device:\n  layout:\n    x86_64‸`] },
  ],
  ['of what no one can guess there is nothing', `${fcos}passwd:\n  users:\n    - name: core\n      password_hash: ‸`, nothing],
];

const texts: readonly Row[] = [
  [
    'within a block of text there is nothing',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          mo‸\n`,
    nothing,
  ],
  [
    'nor on its next line',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          a\n          ‸`,
    nothing,
  ],
  [
    'nor on an empty line within it',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          a\n‸\n          b\n`,
    nothing,
  ],
  [
    'behind it, by the column',
    `${fcos}storage:\n  files:\n    - path: /a\n      contents:\n        inline: |\n          a\n      ‸`,
    { first: ['mode'], lacks: ['path', 'contents'] },
  ],
  ['nor in a value that goes on', `${fcos}storage:\n  files:\n    - path: /a\n        mo‸\n`, nothing],
  ['nor in quotes that go on', `${fcos}storage:\n  files:\n    - path: "/a\n        mo‸"\n`, nothing],
];

const flow: readonly Row[] = [
  ['keys in braces', `${fcos}passwd: {‸}`, { has: ['users', 'groups'], take: ['users', `${fcos}passwd: {users: [‸]}`] }],
  ['further keys in braces', `${fcos}storage: {files: [{path: /a, ‸}]}`, { first: ['mode'], lacks: ['path'] }],
  [
    'a key in braces, in its middle',
    `${fcos}storage: {files: [{pa‸th: /a}]}`,
    { take: ['mode', `${fcos}storage: {files: [{mode‸: /a}]}`] },
  ],
  ['a value in braces', `${fcos}systemd: {units: [{name: a.service, enabled: ‸}]}`, { all: ['true', 'false'] }],
  ['an item in brackets', `${fcos}passwd: {users: [‸]}`, { take: ['{name: }', `${fcos}passwd: {users: [{name: ‸}]}`] }],
  [
    'a mapping in braces has braces',
    `${fcos}storage: {files: [{path: /a, con‸}]}`,
    { take: ['contents', `${fcos}storage: {files: [{path: /a, contents: {‸}}]}`] },
  ],
  [
    'on lines of their own',
    `${fcos}passwd: {\n  users: [\n    { name: core,\n      ‸\n    }\n  ]\n}\n`,
    { first: ['ssh_authorized_keys'] },
  ],
  [
    'braces that are still open',
    `${fcos}systemd:\n  units:\n    - {name: a.service, ‸\n    - name: b.service\n`,
    { has: ['enabled'], lacks: ['name'] },
  ],
  ['within quotes in braces', `${fcos}systemd: {units: [{name: "‸"}]}`, { has: ['zincati.service'] }],
  ['behind a value in braces there is nothing', `${fcos}systemd: {units: [{name: a} ‸]}`, nothing],
];

const broken: readonly Row[] = [
  [
    'a key without a colon above',
    `${fcos}storage:\n  files:\n    - path: /a\n      overwrite\n      mo‸`,
    { has: ['mode', 'overwrite'], lacks: ['path'] },
  ],
  [
    'half a key between others',
    `${fcos}storage:\n  files:\n    - path: /a\n      mo‸\n      overwrite: true\n`,
    { take: ['mode', `${fcos}storage:\n  files:\n    - path: /a\n      mode: ‸\n      overwrite: true\n`] },
  ],
  [
    'half the first key of an item, others below',
    `${fcos}storage:\n  files:\n    - pa‸\n      mode: 0644\n`,
    { first: ['path'], lacks: ['mode'] },
  ],
  [
    'quotes that are open above',
    `${fcos}passwd:\n  users:\n    - name: "core\n      ‸\n`,
    { first: ['ssh_authorized_keys'], lacks: ['name'] },
  ],
  [
    'brackets that are open above',
    `${fcos}passwd:\n  users:\n    - name: core\n      groups: [wheel\n      ‸\n      uid: 5\n`,
    { has: ['shell'], lacks: ['groups', 'uid'] },
  ],
  ['a tab above', `${fcos}storage:\n\tfiles: []\npasswd:\n  ‸`, { has: ['users'] }],
  ['a tab behind', `${fcos}stor‸\t`, { take: ['storage', `${fcos}storage:\n  ‸`] }],
  ['a tab before a comment', `${fcos}stor‸ \t# of disks`, { take: ['storage', `${fcos}storage:\n  ‸ # of disks`] }],
  ['a key twice', `${fcos}passwd:\n  users: []\n  users: []\n  ‸`, { first: ['groups'], lacks: ['users'] }],
  ['a colon without a blank makes a text, which goes on', `${fcos}storage:\n  files:\n    - path:/a\n      ‸`, nothing],
  ['an alias that leads nowhere', `${fcos}storage: *gone\npasswd:\n  ‸`, { has: ['users'] }],
  ['a list with one dash too far in', `${fcos}passwd:\n  users:\n    - name: a\n      - name: b\n        ‸`, nothing],
  [
    'a word below a list without its dash',
    `${fcos}passwd:\n  users:\n    na‸`,
    { take: ['- name:', `${fcos}passwd:\n  users:\n    - name: ‸`] },
  ],
  ['a nested key on the line of another', `${fcos}storage: files: ‸`, nothing],
  [
    'an item whose first key is not there any more',
    `${fcos}storage:\n  files:\n    - ‸\n      mode: 0644\n`,
    { first: ['path'], lacks: ['mode'], take: ['path', `${fcos}storage:\n  files:\n    - path: ‸\n      mode: 0644\n`] },
  ],
  [
    'the same without a blank behind the dash',
    `${fcos}storage:\n  files:\n    -‸\n      mode: 0644\n`,
    { take: ['path', `${fcos}storage:\n  files:\n    - path: ‸\n      mode: 0644\n`] },
  ],
  [
    'behind the key of a mapping that has keys',
    `${fcos}storage: ‸\n    files: []\n`,
    { lacks: ['files'], take: ['disks', `${fcos}storage:\n    disks:\n        - device: ‸\n    files: []\n`] },
  ],
  ['braces that close what is not open', `${fcos}passwd: }\nstorage:\n  ‸`, { has: ['files'] }],
];

const skeletons: readonly Row[] = [
  ['units', `${fcos}systemd:\n  units:\n    ‸`, { first: ['- name:'], has: ['Service', 'Timer', 'Masked unit'] }],
  [
    'a masked unit',
    `${fcos}systemd:\n  units:\n    ‸`,
    { take: ['Masked unit', `${fcos}systemd:\n  units:\n    - name: ‸systemd-resolved.service\n      mask: true`] },
  ],
  [
    'behind the dash',
    `${fcos}systemd:\n  units:\n    - ‸`,
    { take: ['Masked unit', `${fcos}systemd:\n  units:\n    - name: ‸systemd-resolved.service\n      mask: true`] },
  ],
  [
    'drop-ins',
    `${fcos}systemd:\n  units:\n    - name: a.service\n      dropins:\n        - ‸`,
    {
      take: [
        'Environment',
        `${fcos}systemd:\n  units:\n    - name: a.service\n      dropins:\n        - name: ‸10-environment.conf\n          contents: |\n            [Service]\n            Environment=KEY=value`,
      ],
    },
  ],
  [
    'quadlets, where the version has them',
    'variant: fcos\nversion: 1.8.0-experimental\nsystemd:\n  quadlets:\n    - ‸',
    { has: ['Container', 'Volume'] },
  ],
  ['an item that has begun is not begun again', `${fcos}systemd:\n  units:\n    - name: a.service\n      ‸`, { lacks: ['Service'] }],
  [
    'a task where its section is missing',
    `${fcos}‸`,
    {
      take: [
        'Serial console',
        `${fcos}kernel_arguments:\n  # The first boot restarts once to apply them. The last console named is the main one.\n  should_exist:\n    - console=tty0\n    - console=ttyS0,115200n8‸`,
      ],
    },
  ],
  ['a task within its section', `${fcos}storage:\n  ‸`, { has: ['Hostname', 'Data disk'], lacks: ['Serial console'] }],
  ['a task as an item', `${fcos}storage:\n  files:\n    - ‸`, { has: ['Hostname'], lacks: ['Data disk'] }],
  [
    'a task that is there already is not offered',
    `${fcos}storage:\n  files:\n    - path: /etc/hostname\n    - ‸`,
    { has: ['Kernel settings (sysctl)'], lacks: ['Hostname'] },
  ],
  ['tasks of another system are not offered', 'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - ‸', { lacks: ['Hostname'] }],
  ['the text of a unit by its name', `${fcos}systemd:\n  units:\n    - name: a.timer\n      contents: ‸`, { has: ['.timer'] }],
];

for (const [title, rows] of Object.entries({ header, topLevel, mappings, values, texts, flow, broken, skeletons })) {
  describe(title, () => {
    test.each(rows)('%s', (_, document, expected) => {
      check(document, expected);
    });
  });
}
