import { expect, test } from 'vitest';
import { advise } from '../core/advice.ts';
import { transpile } from '../core/transpile.ts';
import { dedent } from './testing/marked.ts';
import { Typist } from './testing/typist.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 me@example.com';

test('a whole config is typed with completion and Enter alone', () => {
  const typist = new Typist();
  typist.take('variant: fcos, version: 1.7.0');
  // A user.
  typist.take('passwd', 'pa').take('users', 'u').take('core').enter();
  typist.take('ssh_authorized_keys', 'ssh').type(key).enter().enter();
  typist.take('groups', 'gr').take('wheel', 'wh').enter().take('sudo').enter().enter();
  typist.backspace().backspace().backspace();
  // A disk with a partition, and what stands on it.
  typist.take('storage', 'st').take('disks', 'di').take('/dev/vdb', '/dev/v').enter();
  typist.take('partitions', 'par').take('label').type('data').enter().take('number').type('1').enter();
  typist.backspace().backspace().backspace().backspace();
  typist.take('filesystems', 'file').take('/dev/disk/by-partlabel/data').enter();
  typist.take('format').take('xfs').enter().take('path').type('/var/data').enter().take('with_mount_unit', 'with').take('true').enter();
  // A file.
  typist.backspace().backspace();
  typist.take('files', 'fi').take('/etc/hostname').enter().take('mode').take('0644').enter().take('contents', 'con').take('inline', 'in');
  typist.type('node1').enter();
  typist.backspace().backspace().backspace().backspace().backspace();
  // A unit.
  typist.take('systemd', 'sys').take('units', 'un').type('hello.service').enter().take('enabled').take('true').enter();
  typist
    .take('contents')
    .type('[Service]')
    .enter()
    .type('ExecStart=/usr/bin/true')
    .enter()
    .enter()
    .type('[Install]')
    .enter()
    .type('WantedBy=multi-user.target')
    .enter();
  expect(typist.text.trimEnd()).toBe(
    dedent(`
      variant: fcos
      version: 1.7.0
      passwd:
        users:
          - name: core
            ssh_authorized_keys:
              - ${key}
            groups:
              - wheel
              - sudo
      storage:
        disks:
          - device: /dev/vdb
            partitions:
              - label: data
                number: 1
        filesystems:
          - device: /dev/disk/by-partlabel/data
            format: xfs
            path: /var/data
            with_mount_unit: true
        files:
          - path: /etc/hostname
            mode: 0644
            contents:
              inline: |
                node1
      systemd:
        units:
          - name: hello.service
            enabled: true
            contents: |
              [Service]
              ExecStart=/usr/bin/true

              [Install]
              WantedBy=multi-user.target
    `).trimEnd(),
  );
  expect(transpile(typist.text)).toMatchObject({ error: undefined, entries: [] });
  expect(advise(typist.text)).toEqual([]);
});
