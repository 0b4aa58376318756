import { expect, test } from 'vitest';
import { addTask, type TaskResult } from './add-task.ts';
import { allTasks } from './all-tasks.ts';
import type { Task, Values } from './define/task.ts';

function taskOf(id: string): Task {
  const found = allTasks.find((task) => task.id === id);
  if (!found) throw new Error(`no task ${id}`);
  return found;
}

const header = 'variant: fcos\nversion: 1.6.0\n';
const add = (id: string, values: Values, body = ''): TaskResult => addTask(header + body, taskOf(id), values);

function textOf(result: TaskResult): string {
  if (!result.ok) throw new Error(result.reason);
  return result.text.slice(header.length);
}

test('a task becomes items of the lists that are there, in the style that they have', () => {
  const body = `storage:
    files:
        # mine
        -   path: /etc/motd
            contents: {inline: hi} # short
`;
  expect(textOf(add('hostname', { name: 'node1' }, body))).toBe(`${body}        -   path: /etc/hostname
            mode: 0644
            overwrite: true
            contents:
                inline: |
                    node1
`);
});

test('what is there is extended and replaced in its place, with its comments', () => {
  const body = `storage:
  files:
    - path: /etc/hostname # the name
      # keep
      mode: 0600
      contents:
        inline: old
passwd:
  users:
    - name: ada
`;
  expect(textOf(add('hostname', { name: 'node1' }, body))).toBe(`storage:
  files:
    - path: /etc/hostname # the name
      # keep
      mode: 0644
      contents:
        inline: |
          node1
      overwrite: true
passwd:
  users:
    - name: ada
`);
});

test('lines of a file are added to those that are there, or take the place of the same setting', () => {
  const body = (lines: string) =>
    `storage:\n  files:\n    - path: /etc/sysctl.d/90-local.conf\n      mode: 0644\n      contents:\n        inline: |\n${lines}`;
  const before = body('          # mine\n          vm.swappiness=10\n          kernel.sysrq = 0\n');
  expect(textOf(add('sysctl', { settings: 'vm.swappiness = 5\nvm.max_map_count=9' }, before))).toBe(
    body('          # mine\n          vm.swappiness = 5\n          kernel.sysrq = 0\n          vm.max_map_count = 9\n'),
  );
});

test('a kernel argument takes the place of one for the same key, and of no other', () => {
  const text = textOf(add('crash-dumps', { memory: '300' }, 'kernel_arguments:\n  should_exist:\n    - quiet\n    - crashkernel=auto\n'));
  expect(text).toContain('    - quiet\n    - crashkernel=300M\n');
  expect(text).not.toContain('auto');
});

test('a second partition gets the next number, and none where there is no room', () => {
  const disk = (size: string) =>
    `storage:\n  disks:\n    - device: /dev/vdb\n      partitions:\n        - number: 3\n          label: logs\n${size}`;
  const values = { device: '/dev/vdb', path: '/var/data', format: 'xfs' };
  expect(textOf(add('data-disk', values, disk('          size_mib: 100\n')))).toContain('        - number: 4\n          label: data\n');
  expect(add('data-disk', values, disk(''))).toEqual({
    ok: false,
    reason: 'The partition logs takes all the room on /dev/vdb. Give it a size first, or choose another disk.',
  });
});

test.each([
  [
    'hostname',
    { name: 'a' },
    'storage: {files: [{path: /etc/hostname, contents: {local: name}}]}',
    '/etc/hostname gets its contents from a local file. Change them there, or remove it first.',
  ],
  [
    'hostname',
    { name: 'a' },
    'storage: {links: [{path: /etc/hostname, target: b}]}',
    '/etc/hostname is already created as a link. Remove that first.',
  ],
  [
    'time-zone',
    { zone: 'Europe/Paris' },
    'storage: {files: [{path: /etc/localtime}]}',
    '/etc/localtime is already written as a file. Remove that first.',
  ],
  ['enable-unit', { name: 'a.service' }, 'systemd: {units: [{name: a.service, mask: true}]}', 'a.service is masked. Unmask it first.'],
  [
    'mask-unit',
    { name: 'a.service' },
    'systemd: {units: [{name: a.service, enabled: true}]}',
    'a.service is enabled. Turn that off first.',
  ],
  [
    'service',
    { name: 'a', command: 'b' },
    'systemd: {units: [{name: a.service, contents_local: b}]}',
    'a.service gets its contents from a local file. Change them there, or remove it first.',
  ],
  ['hostname', { name: 'a' }, 'storage: 5', 'storage has an unexpected value. Correct it first.'],
  ['hostname', { name: 'a' }, 'storage: {files: {}}', 'storage › files has an unexpected value. Correct it first.'],
])('what is in the way of %s is told, and nothing changes: %j %s', (id, values, body, reason) => {
  expect(add(id, values, `${body}\n`)).toEqual({ ok: false, reason });
});

test('a wrong value is told at its field', () => {
  expect(add('hostname', { name: 'a b' })).toMatchObject({ ok: false, fields: { name: expect.stringContaining('host name') as unknown } });
  expect(add('hostname', { name: ' ' })).toMatchObject({ ok: false, fields: { name: 'Needed.' } });
  expect(add('ssh-login', { user: 'core', keys: 'ssh-ed25519 AAAA' })).toMatchObject({
    ok: false,
    fields: { keys: expect.any(String) as unknown },
  });
  expect(add('static-address', { interface: 'eth0', address: '192.0.2.1/24', gateway: '2001:db8::1' })).toMatchObject({
    fields: { gateway: expect.any(String) as unknown },
  });
  expect(add('motd', { text: 'half \ud800' })).toMatchObject({ ok: false });
});

test('nothing is added to what is no config of a version that has it', () => {
  const task = taskOf('hostname');
  expect(addTask('', task, { name: 'a' })).toMatchObject({ ok: false, reason: 'Choose a variant and version first.' });
  expect(addTask('variant: fcos\nversion: 1.6.0\na: [\n', task, { name: 'a' })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('line') as unknown,
  });
  expect(addTask('variant: openshift\nversion: 4.20.0\n', task, { name: 'a' })).toMatchObject({
    ok: false,
    reason: expect.stringContaining('not available') as unknown,
  });
});

test('a shared value changes at its own place only', () => {
  const body = `storage:
  files:
    - path: /etc/a
      contents: &c
        inline: x
    - path: /etc/hostname
      contents: *c
`;
  const text = textOf(add('hostname', { name: 'node1' }, body));
  expect(text).toContain('      contents: &c\n        inline: x\n');
  expect(text).toContain('inline: |\n          node1\n');
});
