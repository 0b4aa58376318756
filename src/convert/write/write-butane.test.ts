import { expect, test } from 'vitest';
import { literal } from '../../core/document/write/write-scalar.ts';
import { resolveSpec } from '../../core/spec/resolve.ts';
import { from } from '../define/butane-value.ts';
import { writeButane } from './write-butane.ts';

test('a config is written in the order of the forms, with comments above and lines linked', () => {
  const { text, links } = writeButane(
    resolveSpec('fcos@1.6.0'),
    {
      systemd: { units: [from(9, { enabled: true, name: 'a.service', contents: '[Unit]\nDescription=a\n' }, 'It was started before.')] },
      passwd: { users: [{ ssh_authorized_keys: [from(3, 'ssh-ed25519 AAAA')], name: from(2, 'core', 'The key is the only way in.') }] },
      storage: { files: [{ mode: literal('0644'), path: '/etc/hostname', contents: { inline: '' } }], disks: [] },
    },
    ['Made of cloud-config'],
  );
  expect(text).toBe(`# Made of cloud-config
variant: fcos
version: 1.6.0
passwd:
  users:
    # The key is the only way in.
    - name: core
      ssh_authorized_keys:
        - ssh-ed25519 AAAA
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      contents:
        inline: ""
systemd:
  units:
    # It was started before.
    - name: a.service
      enabled: true
      contents: |
        [Unit]
        Description=a
`);
  expect(links).toEqual([
    { source: 2, result: 7 },
    { source: 3, result: 9 },
    { source: 9, result: 19 },
  ]);
});
