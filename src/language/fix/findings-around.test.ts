import { expect, test } from 'vitest';
import type { Path } from '../../core/report/finding.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { findingsAround } from './findings-around.ts';

const text = `variant: fcos
version: 1.6.0
boot_device:
  luks:
    tpm2: true
  mirror:
    devices:
      - /dev/vda
      - /dev/vdb
systemd:
  units:
    - name: a.service
      enabled: true

      contents: |
        [Service]
        ExecStart=/bin/true
      dropins:
        - name: 1.conf
          contents: |
            [Service]
            Restart=no
    - name: b.service
      enabled: true
storage:
  files:
    - path: /a
      mode: 644
`;

const noLayout: Path = ['boot_device', 'mirror', 'devices'];
const noInstall: Path = ['systemd', 'units', 0, 'contents'];
const ofDropin: Path = ['systemd', 'units', 0, 'dropins', 0, 'contents'];
const mode: Path = ['storage', 'files', 0, 'mode'];
const noList: Path = ['storage', 'links'];
const whole: Path = [];
const all = [noLayout, noInstall, ofDropin, mode, noList, whole].map((path) => ({ path }));

test.each<[where: string, piece: string, expected: readonly Path[]]>([
  ['the boot device', 'boot_device:', [noLayout]],
  ['another part of the boot device', 'tpm2: true', [noLayout]],
  ['a device of its list', '/dev/vdb', [noLayout]],
  ['the name of the unit', 'name: a.service', [noInstall]],
  ['an empty line of the unit', '\n      contents: |\n        [Service]\n        Exec', [noInstall]],
  ['a line of its contents', 'ExecStart', [noInstall]],
  ['a drop-in of it, whose own come first', 'Restart=no', [ofDropin, noInstall]],
  ['another unit', 'name: b.service', []],
  ['the list of units', 'units:', []],
  ['the item itself', 'path: /a', [mode]],
  ['a section with a finding of its own', 'storage:', [noList]],
  ['the header', 'fcos', []],
])('with the caret in %s, what is about that is found', (_, piece, expected) => {
  const offset = text.indexOf(piece);
  expect(findingsAround(parseText(text), offset, all).map(({ path }) => path)).toEqual(expected);
});

test('of many, only some are returned', () => {
  const many = Array.from({ length: 100 }, () => ({ path: noInstall }));
  expect(findingsAround(parseText(text), text.indexOf('ExecStart'), many)).toHaveLength(8);
});
