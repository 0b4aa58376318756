import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdit } from '../../../core/document/edit/apply-edit.ts';
import { valueAt } from '../../../core/document/read.ts';
import { transpile } from '../../../core/transpile.ts';
import { parseText } from '../../../core/yaml/parse-text.ts';
import { copyItem } from './copy-item.ts';
import { copyName } from './copy-name.ts';

test.each([
  ['core', [], 'core-2'],
  ['core-2', [], 'core-3'],
  ['core', ['core-2', 'core-3'], 'core-4'],
  ['web.service', [], 'web-2.service'],
  ['web@.service', [], 'web-2@.service'],
  ['getty@tty1.service', [], 'getty-2@tty1.service'],
  ['10-limits.conf', [], '10-limits-2.conf'],
  ['/etc/hostname', [], '/etc/hostname-2'],
  ['/etc/a.b/rc', [], '/etc/a.b/rc-2'],
  ['/etc/.profile', [], '/etc/.profile-2'],
  ['/dev/vda', ['/dev/vdb'], '/dev/vdc'],
  ['/dev/disk/by-partlabel/data', [], '/dev/disk/by-partlabel/data-2'],
  ['http://tang.example.com:80', [], 'http://tang-2.example.com:80'],
  ['/', [], '/-2'],
  ['', [''], ''],
])('the copy of %j beside %j is called %j', (name, others, expected) => {
  expect(copyName(name, new Set([name, ...others]))).toBe(expected);
});

test('whatever a name is, that of its copy is not taken', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (name, others) => {
      const taken = new Set([name, ...others]);
      expect(taken).not.toContain(copyName(name, taken));
    }),
  );
});

const config = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core # the first
      uid: 1001
  groups:
    - name: wheel2
      gid: 1100
storage:
  disks:
    - device: /dev/vda
      partitions:
        - label: data
          number: 1
          start_mib: 1024
          size_mib: 100
        - number: 4
          size_mib: 100
          start_mib: 3000
  raid:
    - name: md
      level: raid1
      devices: [/dev/vdx, /dev/vdy]
  luks:
    - name: crypt
      device: /dev/vdz
      clevis:
        tang:
          - url: http://tang.example.com
            thumbprint: x
  filesystems:
    - device: /dev/disk/by-partlabel/data
      path: /var/data
      format: xfs
      with_mount_unit: true
  files:
    - path: /etc/a
  directories:
    - path: /etc/a-2
  links:
    - path: /etc/l
      target: /etc/a
systemd:
  units:
    - name: web.service
      dropins:
        - name: 10-a.conf
          contents: "[Service]"
`;

test.each([
  [['passwd', 'users']],
  [['passwd', 'groups']],
  [['storage', 'disks']],
  [['storage', 'disks', 0, 'partitions']],
  [['storage', 'raid']],
  [['storage', 'luks']],
  [['storage', 'luks', 0, 'clevis', 'tang']],
  [['storage', 'filesystems']],
  [['storage', 'files']],
  [['storage', 'directories']],
  [['storage', 'links']],
  [['systemd', 'units']],
  [['systemd', 'units', 0, 'dropins']],
])('a copy of an item of %j is valid at once', (list) => {
  const items = valueAt(parseText(config), list);
  const count = Array.isArray(items) ? items.length : 0;
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index++) {
    let text = config;
    for (const edit of copyItem(valueAt(parseText(config), []), list, index)) {
      const edited = applyEdit(parseText(text), edit, { shared: undefined });
      if (!edited.ok) throw new Error('reason' in edited ? edited.reason : 'shared');
      ({ text } = edited);
    }
    const { entries } = transpile(text);
    expect(entries.filter(({ kind }) => kind === 'error')).toEqual(transpile(config).entries.filter(({ kind }) => kind === 'error'));
    expect(text).not.toBe(config);
  }
});
