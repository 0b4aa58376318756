import type { CodeExamples } from './example.ts';

const inDisk = (rest: string) =>
  `storage:\n  disks:\n    - device: /dev/disk/by-id/a\n      wipe_table: true\n      partitions:\n        - ${rest}\n`;

/** Values and comments. */
export const textExamples: readonly CodeExamples[] = [
  {
    code: 'template-left',
    speaks: [
      'storage:\n  files:\n    - path: ‸/etc/{{ name }}.conf\n',
      'passwd:\n  users:\n    - name: ‸${user}\n',
      'storage:\n  filesystems:\n    - device: ‸/dev/disk/by-id/<your-disk>\n      format: xfs\n',
      'storage:\n  files:\n    - path: /etc/hostname\n      overwrite: true\n      contents:\n        inline: ‸"{{ hostname }}"\n',
      'storage:\n  luks:\n    - name: a\n      device: /dev/disk/by-id/a\n      clevis:\n        tang:\n          - url: http://tang\n            thumbprint: ‸REPLACE_ME\n',
    ],
    silent: [
      'storage:\n  files:\n    - path: /etc/a\n      contents: {inline: "{{ name }} ${HOME} <tag>"}\n',
      'systemd:\n  units:\n    - name: a.service\n      enabled: true\n      contents: "[Service]\\nExecStart=/bin/echo ${A} {{.Names}}\\n[Install]\\nWantedBy=multi-user.target\\n"\n',
      'kernel_arguments: {should_exist: ["a=${b}"]}\n',
      'passwd:\n  users:\n    - name: ada\n      gecos: Ada <ada@example.com>\n',
      'storage:\n  files:\n    - path: /etc/changeme\n',
    ],
  },
  {
    code: 'template-in-source',
    speaks: [
      'storage:\n  files:\n    - path: /etc/a\n      contents:\n        source: ‸https://example.com/${version}/a\n',
      'ignition:\n  config:\n    merge:\n      - source: ‸https://example.com/${host}\n',
    ],
    silent: [
      'storage:\n  files:\n    - path: /etc/a\n      contents: {source: "https://example.com/a"}\n',
      'storage:\n  files:\n    - path: /etc/a\n      contents: {source: "data:,$%7Ba%7D"}\n',
    ],
  },
  {
    code: 'invisible-character',
    speaks: [
      'storage:\n  files:\n    - path: ‸"/etc/a\\u00a0b"\n',
      'passwd:\n  users:\n    - name: ‸"ada\\u200b"\n',
      'systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n        ‸Exec\u200bStart=/bin/true\n        ExecStart=/bin/true\n',
    ],
    silent: [
      'storage:\n  files:\n    - path: "/etc/a b"\n',
      'storage:\n  files:\n    - path: /etc/a\n      contents: {inline: "a\\u00a0b"}\n',
      'storage:\n  files:\n    - path: /etc/größe\n',
    ],
  },
  {
    code: 'fraction-cut',
    speaks: [inDisk('{label: a, size_mib: ‸512.5}'), inDisk('{label: a, start_mib: ‸1.9, size_mib: 1}')],
    silent: [inDisk('{label: a, size_mib: 512.0}'), inDisk('{label: a, size_mib: 512}')],
  },
];
