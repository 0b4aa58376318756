import { fcos, textOf, times, type Shape } from './shape.ts';

const storage = (list: string, items: string): string => `${fcos}storage:\n  ${list}:\n${items}`;

/** What the storage of a config may have a lot of. */
export const storageShapes: readonly Shape[] = [
  textOf(
    'files',
    (count) =>
      storage(
        'files',
        times(count, (at) => `    - path: /etc/a${at}\n      contents:\n        inline: x\n`),
      ),
    { edit: (count) => ({ op: 'duplicate', path: ['storage', 'files', count - 1] }) },
  ),
  textOf(
    'files in one line each',
    (count) =>
      storage(
        'files',
        times(count, (at) => `    - {path: /etc/a${at}, contents: {inline: x}}\n`),
      ),
    { edit: () => ({ op: 'move', path: ['storage', 'files', 0], to: 1 }) },
  ),
  textOf(
    'files on one line',
    (count) => `${fcos}storage: {files: [${times(count, (at) => `{path: /etc/a${at}, contents: {inline: x}}, `)}]}\n`,
    { edit: (count) => ({ op: 'move', path: ['storage', 'files', 0], to: count - 1 }) },
  ),
  textOf(
    'files with comments between',
    (count) =>
      storage(
        'files',
        times(count, (at) => `    # file ${at}\n\n    - path: /etc/a${at}\n`),
      ),
    { edit: (count) => ({ op: 'move', path: ['storage', 'files', count - 1], to: 0 }) },
  ),
  textOf('files of one path', (count) => storage('files', '    - path: /etc/a\n'.repeat(count))),
  textOf('files without a path', (count) => storage('files', '    - mode: 0644\n'.repeat(count))),
  textOf('files with odd modes', (count) =>
    storage(
      'files',
      times(count, (at) => `    - {path: /a${at}, mode: 644}\n`),
    ),
  ),
  textOf('files with an unknown key each', (count) =>
    storage(
      'files',
      times(count, (at) => `    - path: /a${at}\n      unknown: x\n`),
    ),
  ),
  textOf('unknown keys of one file', (count) => storage('files', `    - path: /a\n${times(count, (at) => `      unknown${at}: x\n`)}`)),
  textOf('files with owners', (count) =>
    storage(
      'files',
      times(count, (at) => `    - {path: /a${at}, user: {name: a}, group: {id: ${at}}}\n`),
    ),
  ),
  textOf('deep paths', (count) =>
    storage(
      'files',
      times(count, (at) => `    - path: /${at}${'/d'.repeat(60)}\n`),
    ),
  ),
  textOf('one deep path', (count) => storage('files', `    - path: ${'/d'.repeat(count)}\n`)),
  textOf('paths that climb', (count) => storage('files', `    - path: /${'a/../'.repeat(count)}b\n`)),
  textOf(
    'files below links',
    (count) => `${fcos}storage:\n  links:\n    - {path: /l, target: /x}\n  files:\n${times(count, (at) => `    - path: /l/a${at}\n`)}`,
  ),
  textOf('links', (count) =>
    storage(
      'links',
      times(count, (at) => `    - {path: /l${at}, target: /l${at + 1}}\n`),
    ),
  ),
  textOf('links below links', (count) =>
    storage(
      'links',
      times(count, (at) => `    - {path: /l${at}, target: /x}\n    - {path: /l${at}/m, target: /x}\n`),
    ),
  ),
  textOf('directories', (count) =>
    storage(
      'directories',
      times(count, (at) => `    - path: /d${at}\n`),
    ),
  ),
  textOf('a long inline text', (count) =>
    storage('files', `    - path: /a\n      contents:\n        inline: |\n${times(count, (at) => `          line ${at}\n`)}`),
  ),
  textOf('a long inline text of odd characters', (count) =>
    storage('files', `    - path: /a\n      contents:\n        inline: "${'\\u0001<>&"'.replace('"', '')}${'%<ä\\n'.repeat(count)}"\n`),
  ),
  textOf('appended contents', (count) =>
    storage('files', `    - path: /a\n      append:\n${times(count, (at) => `        - inline: line ${at}\n`)}`),
  ),
  textOf('data URLs', (count) =>
    storage(
      'files',
      times(count, (at) => `    - {path: /a${at}, contents: {source: "data:,hello%20${at}"}}\n`),
    ),
  ),
  textOf('a long data URL', (count) => storage('files', `    - {path: /a, contents: {source: "data:,${'%41b'.repeat(count)}"}}\n`)),
  textOf('a long data URL in base64', (count) =>
    storage('files', `    - {path: /a, contents: {source: "data:;base64,${'QUJD'.repeat(count)}"}}\n`),
  ),
  textOf('a data URL of many parameters', (count) =>
    storage('files', `    - {path: /a, contents: {source: "data:text/plain${';a=b'.repeat(count)},x"}}\n`),
  ),
  textOf('a long address', (count) =>
    storage('files', `    - {path: /a, contents: {source: "https://example.com/${'%41b'.repeat(count)}"}}\n`),
  ),
  textOf('a long host', (count) => storage('files', `    - {path: /a, contents: {source: "https://${'a.b-'.repeat(count)}/"}}\n`)),
  textOf('an address in brackets', (count) =>
    storage('files', `    - {path: /a, contents: {source: "https://[${'1:'.repeat(count)}]/"}}\n`),
  ),
  textOf('HTTP headers', (count) =>
    storage(
      'files',
      `    - path: /a\n      contents:\n        source: https://example.com/\n        http_headers:\n${times(count, (at) => `          - {name: h${at}, value: x}\n`)}`,
    ),
  ),
  textOf(
    'an Ignition config in the config',
    (count) =>
      `${fcos}ignition:\n  config:\n    merge:\n      - inline: '{"ignition": {"version": "3.5.0"}, "storage": {"files": [${times(count, (at) => `{"path": "/a${at}", "odd": 1}, `)}{"path": "/z"}]}}'\n`,
  ),
  textOf('disks', (count) =>
    storage(
      'disks',
      times(count, (at) => `    - {device: /dev/d${at}, wipe_table: true, partitions: [{label: l${at}, size_mib: 1}]}\n`),
    ),
  ),
  textOf('partitions', (count) =>
    storage(
      'disks',
      `    - device: /dev/vda\n      wipe_table: true\n      partitions:\n${times(count, (at) => `        - {label: l${at}, number: ${at + 1}, start_mib: ${at + 1}, size_mib: 1}\n`)}`,
    ),
  ),
  textOf('root partitions', (count) =>
    storage(
      'disks',
      `    - device: /dev/vda\n      partitions:\n${times(count, (at) => `        - {label: root, number: ${at + 1}, start_mib: ${at + 1}}\n`)}`,
    ),
  ),
  textOf('overlapping partitions', (count) =>
    storage(
      'disks',
      `    - device: /dev/vda\n      partitions:\n${times(count, (at) => `        - {label: l${at}, number: ${at + 1}, start_mib: 1, size_mib: ${at + 1}}\n`)}`,
    ),
  ),
  textOf('labels of two filesystems each', (count) =>
    storage(
      'filesystems',
      times(count, (at) => `    - {device: /dev/d${at}, format: xfs, label: l${at >> 1}}\n`),
    ),
  ),
  textOf(
    'filesystems on partitions',
    (count) =>
      `${fcos}storage:\n  disks:\n${times(count, (at) => `    - {device: /dev/d${at}, partitions: [{label: l${at}}]}\n`)}  filesystems:\n${times(count, (at) => `    - {device: /dev/disk/by-partlabel/l${at}, path: /m${at}, format: xfs, with_mount_unit: true}\n`)}`,
  ),
  textOf('RAIDs of RAIDs', (count) =>
    storage(
      'raid',
      times(count, (at) => `    - {name: r${at}, level: raid1, devices: [/dev/md/r${at + 1}, /dev/md/r${at + 2}]}\n`),
    ),
  ),
  textOf('devices of a RAID', (count) =>
    storage('raid', `    - name: a\n      level: raid1\n      devices:\n${times(count, (at) => `        - /dev/d${at}\n`)}`),
  ),
  textOf(
    'encrypted volumes',
    (count) =>
      `${fcos}storage:\n  luks:\n${times(count, (at) => `    - {name: l${at}, device: /dev/d${at}, clevis: {tang: [{url: "http://t/", thumbprint: x}]}}\n`)}  filesystems:\n${times(count, (at) => `    - {device: /dev/mapper/l${at}, path: /m${at}, format: xfs, with_mount_unit: true}\n`)}`,
  ),
  textOf('mount options', (count) =>
    storage(
      'filesystems',
      `    - device: /dev/a\n      path: /a\n      format: xfs\n      with_mount_unit: true\n      mount_options:\n${times(count, (at) => `        - o${at}\n`)}`,
    ),
  ),
  textOf(
    'a long path that many files have',
    (count) => `${fcos}a: &a "/${'x/'.repeat(count)}"\nstorage:\n  files:\n${times(count, () => '    - {path: *a}\n')}`,
    { most: 2000 },
  ),
  textOf(
    'a long path and links',
    (count) =>
      `${fcos}a: &a "/${'x/'.repeat(count)}"\nstorage:\n  directories:\n${times(count, () => '    - {path: *a}\n')}  links:\n${times(count, (at) => `    - {path: /l${at}, target: b}\n`)}`,
    { most: 2000 },
  ),
];
