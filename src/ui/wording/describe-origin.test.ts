import { expect, test } from 'vitest';
import { describeOrigin } from './describe-origin.ts';

const config = {
  storage: { files: [{ path: '/etc/motd' }, {}], trees: [{ local: 'web' }], filesystems: [{ device: '/dev/vdb' }] },
  systemd: { units: [{ name: 'a.service', dropins: [{ name: 'x.conf' }] }] },
};

test.each([
  [['storage', 'files', 0], 'file /etc/motd'],
  [['storage', 'files', 1], 'file 2'],
  [['storage', 'files', 9], 'file 10'],
  [['storage', 'trees', 0], 'tree web'],
  [['systemd', 'units', 0, 'enabled'], 'unit a.service'],
  [['systemd', 'units', 0, 'dropins', 0], 'drop-in x.conf of unit a.service'],
  [['storage', 'filesystems', 0, 'with_mount_unit'], 'mount unit of filesystem /dev/vdb'],
  [['boot_device', 'luks'], 'boot device'],
  [['grub', 'users'], 'GRUB users'],
  [['storage'], 'storage'],
  [['constructor', 0], 'constructor.0'],
  [['storage', '__proto__', 0, 'toString', 1], 'storage.__proto__.0.toString.1'],
])('%j is %s', (path, words) => expect(describeOrigin(path, config)).toBe(words));
