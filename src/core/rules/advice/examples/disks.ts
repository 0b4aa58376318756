import type { CodeExamples } from './example.ts';

const disk = (device: string, partitions: string, wipe = true) =>
  `storage:\n  disks:\n    - device: ${device}\n      wipe_table: ${wipe}\n      partitions:\n${partitions}`;
const part = (rest: string) => `        - {${rest}}\n`;
const fs = (rest: string) => `  filesystems:\n    - ${rest}\n`;
const only = (rest: string) => `storage:\n  filesystems:\n    - ${rest}\n`;
const boot = '/dev/disk/by-id/coreos-boot-disk';
const mounted = 'format: xfs\n      path: /var/a\n      with_mount_unit: true';

/** Disks, partitions, filesystems. */
export const diskExamples: readonly CodeExamples[] = [
  {
    code: 'partition-after-rest',
    speaks: [
      disk('/dev/disk/by-id/a', part('label: a') + '        - label: ‸b\n'),
      disk(
        '/dev/disk/by-id/a',
        part('label: a, number: 1, size_mib: 0') + '        - label: ‸b\n          number: 2\n          size_mib: 100\n',
      ),
      { kind: 'warning', body: disk('/dev/disk/by-id/a', part('label: a') + '        - label: ‸b\n', false) },
    ],
    silent: [
      disk('/dev/disk/by-id/a', part('label: a, size_mib: 100') + part('label: b')),
      disk('/dev/disk/by-id/a', part('label: a') + part('label: b, number: 1, size_mib: 100')),
      disk('/dev/disk/by-id/a', part('label: a, start_mib: 100') + part('label: b, start_mib: 1, size_mib: 99')),
      disk('/dev/disk/by-id/a', part('label: a, number: 1') + part('number: 5, should_exist: false')),
    ],
  },
  {
    code: 'partition-label-twice',
    speaks: [
      `storage:\n  disks:\n    - device: /dev/disk/by-id/a\n      partitions: [{label: data}]\n    - device: /dev/disk/by-id/b\n      partitions:\n        - label: ‸data\n${fs('device: /dev/disk/by-partlabel/data\n      ' + mounted)}`,
    ],
    silent: [
      `storage:\n  disks:\n    - device: /dev/disk/by-id/a\n      partitions: [{label: data}]\n    - device: /dev/disk/by-id/b\n      partitions: [{label: data2}]\n${fs('device: /dev/disk/by-partlabel/data\n      ' + mounted)}`,
      'storage:\n  disks:\n    - device: /dev/disk/by-id/a\n      partitions: [{label: data}]\n    - device: /dev/disk/by-id/b\n      partitions: [{label: data}]\n',
    ],
  },
  {
    code: 'partition-unmade',
    speaks: [
      disk('/dev/vdb', part('label: a, number: 1, size_mib: 1000')) + fs('device: ‸/dev/vdb2\n      ' + mounted),
      disk('/dev/nvme1n1', part('label: a')) + fs('device: ‸/dev/nvme1n1p2\n      ' + mounted),
    ],
    silent: [
      disk('/dev/vdb', part('label: a')) + fs('device: /dev/vdb1\n      ' + mounted),
      disk('/dev/vdb', part('label: a, number: 1'), false) + fs('device: /dev/vdb2\n      ' + mounted),
      disk('/dev/vdb', part('label: a')) + fs('device: /dev/vdc2\n      ' + mounted),
    ],
  },
  {
    code: 'device-unmade',
    speaks: [
      only(`device: ‸/dev/disk/by-partlabel/data\n      ${mounted}`),
      {
        kind: 'warning',
        body: disk('/dev/disk/by-id/a', part('label: storage')) + fs(`device: ‸/dev/disk/by-partlabel/storgae\n      ${mounted}`),
      },
      only(`device: ‸/dev/md/data\n      ${mounted}`),
      only(`device: ‸/dev/mapper/data\n      ${mounted}`),
    ],
    silent: [
      disk('/dev/disk/by-id/a', part('label: data')) + fs(`device: /dev/disk/by-partlabel/data\n      ${mounted}`),
      only('device: /dev/disk/by-partlabel/root\n      format: xfs\n      label: root\n      wipe_filesystem: true'),
      only(`device: /dev/vdb\n      ${mounted}`),
      `storage:\n  raid: [{name: data, level: raid1, devices: [/dev/vdb, /dev/vdc]}]\n${fs(`device: /dev/md/data\n      ${mounted}`)}`,
      only(`device: /dev/mapper/group-volume\n      ${mounted}`),
    ],
  },
  {
    code: 'raid-too-few',
    speaks: [
      'storage:\n  raid:\n    - name: a\n      level: raid6\n      devices: ‸[/dev/vdb, /dev/vdc, /dev/vdd]\n',
      'storage:\n  raid:\n    - name: a\n      level: "5"\n      devices: ‸[/dev/vdb, /dev/vdc]\n      spares: 1\n',
    ],
    silent: [
      'storage:\n  raid:\n    - {name: a, level: raid6, devices: [/dev/vdb, /dev/vdc, /dev/vdd, /dev/vde]}\n',
      'storage:\n  raid:\n    - {name: a, level: raid5, devices: [/dev/vdb, /dev/vdc]}\n',
      'storage:\n  raid:\n    - {name: a, level: raid1, devices: [/dev/vdb]}\n',
    ],
  },
  {
    code: 'device-made-later',
    speaks: [
      'storage:\n  luks: [{name: a, device: /dev/vdb}]\n  raid:\n    - name: b\n      level: raid1\n      devices:\n        - /dev/vdc\n        - ‸/dev/mapper/a\n',
      'storage:\n  luks:\n    - {name: a, device: /dev/vdb}\n    - name: b\n      device: ‸/dev/mapper/a\n',
      'storage:\n  raid:\n    - {name: a, level: raid1, devices: [/dev/vdb, /dev/vdc]}\n    - name: b\n      level: raid0\n      devices:\n        - ‸/dev/md/a\n        - /dev/vdd\n',
    ],
    silent: [
      'storage:\n  raid: [{name: a, level: raid1, devices: [/dev/vdb, /dev/vdc]}]\n  luks: [{name: b, device: /dev/md/a}]\n',
      'storage:\n  luks: [{name: a, device: /dev/vdb}]\n  raid: [{name: b, level: raid1, devices: [/dev/vdc, /dev/vdd]}]\n',
      `storage:\n  luks: [{name: a, device: /dev/vdb}]\n${fs(`device: /dev/mapper/a\n      ${mounted}`)}`,
    ],
  },
  {
    code: 'device-used-twice',
    speaks: [
      `storage:\n  luks:\n    - {name: data, device: /dev/vdb}\n${fs(`device: ‸/dev/vdb\n      ${mounted}`)}`,
      `storage:\n  raid:\n    - name: a\n      level: raid1\n      devices: [/dev/vdb, /dev/vdc]\n    - name: b\n      level: raid1\n      devices:\n        - ‸/dev/vdc\n        - /dev/vdd\n`,
    ],
    silent: [
      `storage:\n  luks:\n    - {name: data, device: /dev/vdb}\n${fs(`device: /dev/mapper/data\n      ${mounted}`)}`,
      `storage:\n  luks:\n    - {name: data, device: /dev/vdb}\n${fs('device: /dev/vdb\n      format: none')}`,
    ],
  },
  {
    code: 'filesystem-over-table',
    speaks: [disk('/dev/vdb', part('label: a')) + fs(`device: ‸/dev/vdb\n      ${mounted}`)],
    silent: [
      disk('/dev/vdb', part('label: a')) + fs(`device: /dev/disk/by-partlabel/a\n      ${mounted}`),
      disk('/dev/vdb', part('number: 1, should_exist: false')) + fs(`device: /dev/vdb\n      ${mounted}`),
    ],
  },
  {
    code: 'boot-disk-wiped',
    speaks: [
      `storage:\n  disks:\n    - device: ${boot}\n      wipe_table: ‸true\n`,
      { kind: 'info', body: 'storage:\n  disks:\n    - device: /dev/sda\n      wipe_table: ‸true\n      partitions: [{label: data}]\n' },
    ],
    silent: [
      `storage:\n  disks:\n    - device: ${boot}\n      partitions: [{label: root, number: 4, size_mib: 9000, resize: true}]\n`,
      'storage:\n  disks:\n    - device: /dev/sdb\n      wipe_table: true\n',
      'boot_device: {layout: x86_64, mirror: {devices: [/dev/sda, /dev/sdb]}}\nstorage:\n  disks:\n    - device: /dev/sda\n      wipe_table: true\n',
    ],
  },
  {
    code: 'boot-partition-renamed',
    speaks: [`storage:\n  disks:\n    - device: ${boot}\n      partitions:\n        - number: 4\n          label: ‸data\n`],
    silent: [
      `storage:\n  disks:\n    - device: ${boot}\n      partitions: [{number: 4, label: root, resize: true, size_mib: 9000}, {number: 5, label: data}]\n`,
      'storage:\n  disks:\n    - device: /dev/disk/by-id/a\n      partitions: [{number: 4, label: data}]\n',
    ],
  },
  {
    code: 'root-trapped',
    speaks: [
      `storage:\n  disks:\n    - device: ${boot}\n      partitions:\n        - ‸label: var\n`,
      'storage:\n  disks:\n    - device: /dev/vda\n      partitions:\n        - {number: 4, label: root}\n        - ‸label: var\n',
    ],
    silent: [
      `storage:\n  disks:\n    - device: ${boot}\n      partitions: [{number: 4, label: root, size_mib: 9000, resize: true}, {label: var}]\n`,
      `storage:\n  disks:\n    - device: ${boot}\n      partitions: [{label: var, start_mib: 20000}]\n`,
      `storage:\n  disks:\n    - device: ${boot}\n      partitions: [{label: var, start_mib: 5000, size_mib: 1000}, {label: log}]\n`,
      'storage:\n  disks:\n    - device: /dev/vdb\n      partitions: [{label: var}]\n',
    ],
  },
  {
    code: 'filesystem-label-twice',
    speaks: [
      only('{device: /dev/vdb, format: xfs, label: data}\n    - device: /dev/vdc\n      format: ext4\n      label: ‸data'),
      {
        kind: 'warning',
        body:
          only('{device: /dev/vdb, format: xfs, label: data}\n    - device: /dev/vdc\n      format: ext4\n      label: ‸data') +
          'systemd:\n  units:\n    - name: var-data.mount\n      enabled: true\n      contents: |\n        [Mount]\n        What=/dev/disk/by-label/data\n        Where=/var/data\n        [Install]\n        WantedBy=local-fs.target\n',
      },
    ],
    silent: [
      only('{device: /dev/vdb, format: xfs, label: data}\n    - {device: /dev/vdc, format: xfs, label: more}'),
      only('{device: /dev/vdb, format: xfs, label: data}\n    - {device: /dev/vdc, format: xfs}'),
      disk('/dev/vdb', part('label: data')) + fs('{device: /dev/disk/by-partlabel/data, format: xfs, label: data}'),
    ],
  },
  {
    code: 'mount-point-twice',
    speaks: [only(`device: /dev/vdb\n      ${mounted}\n    - device: /dev/vdc\n      format: ext4\n      path: ‸/var/a`)],
    silent: [
      only(
        `device: /dev/vdb\n      ${mounted}\n    - device: /dev/vdc\n      format: ext4\n      with_mount_unit: true\n      path: /var/a/b`,
      ),
    ],
  },
  {
    code: 'mount-unit-missing',
    speaks: [
      only('device: /dev/vdb\n      format: xfs\n      path: ‸/var'),
      only('device: /dev/vdb\n      format: xfs\n      path: ‸/var/lib/data'),
    ],
    silent: [
      only(`device: /dev/vdb\n      ${mounted}`),
      `${only('device: /dev/vdb\n      format: xfs\n      path: /var/my-a')}systemd:\n  units:\n    - name: var-my\\x2da.mount\n      enabled: true\n      contents: "[Mount]\\nWhere=/var/my-a\\nWhat=/dev/vdb\\n[Install]\\nWantedBy=local-fs.target\\n"\n`,
      only('device: /dev/mapper/root\n      label: root\n      format: xfs\n      path: /'),
      only('device: /dev/vdb\n      format: xfs'),
      { target: 'flatcar@1.1.0', body: only('device: /dev/disk/by-label/OEM\n      format: btrfs\n      path: /oem') },
    ],
  },
  {
    code: 'swap-unit-missing',
    speaks: [only('‸device: /dev/vdb\n      format: swap')],
    silent: [
      only('device: /dev/vdb\n      format: swap\n      with_mount_unit: true'),
      `${only('device: /dev/vdb\n      format: swap')}systemd: {units: [{name: dev-vdb.swap, enabled: true, contents: "[Swap]\\nWhat=/dev/vdb\\n[Install]\\nWantedBy=swap.target\\n"}]}\n`,
    ],
  },
  {
    code: 'unstable-device',
    speaks: [
      only(`device: ‸/dev/sdb1\n      ${mounted}`),
      'systemd:\n  units:\n    - name: var-a.mount\n      enabled: true\n      contents: |\n        [Mount]\n        ‸What=/dev/sdc\n        Where=/var/a\n        [Install]\n        WantedBy=local-fs.target\n',
    ],
    silent: [
      only(`device: /dev/disk/by-id/a\n      ${mounted}`),
      only(`device: /dev/vdb\n      ${mounted}`),
      only('device: /dev/sdb1\n      format: xfs'),
    ],
  },
  {
    code: 'luks-without-method',
    speaks: ['boot_device:\n  luks: ‸{discard: true}\n'],
    silent: ['boot_device: {luks: {tpm2: true}}\n', 'boot_device: {luks: {tang: [{url: "http://a", thumbprint: b}]}}\n'],
  },
];
