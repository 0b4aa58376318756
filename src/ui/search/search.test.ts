import { expect, test } from 'vitest';
import type { Value } from '../../core/document/read.ts';
import { resolveSpec } from '../../core/spec/resolve.ts';
import { formatPath } from '../../core/report/finding.ts';
import { tasksFor } from '../../tasks/offered.ts';
import { guideEntries, search, searchIndex, taskEntries } from './search.ts';

const spec = resolveSpec('fcos@1.7.0');
const find = (query: string, config = {}, near: (string | number)[] = []) => search(query, searchIndex(spec, config, near));
const paths = (query: string) => find(query).map(({ path }) => formatPath(path));

test('fields are found by label, by key and by their help', () => {
  expect(paths('timeout')[0]).toBe('$.ignition.timeouts');
  expect(paths('timeout')).toContain('$.ignition.timeouts.http_total');
  expect(paths('tang').slice(0, 2).toSorted()).toEqual(['$.boot_device.luks.tang', '$.storage.luks.0.clevis.tang']);
  expect(paths('proxy no_proxy')).toContain('$.ignition.proxy.no_proxy');
  expect(paths('chmod')).toEqual([]);
});

test('all words must be there, in any order and case', () => {
  expect(paths('Tang BOOT')[0]).toBe('$.boot_device.luks.tang');
  expect(paths('tang nonsense')).toEqual([]);
});

test('sections come first, and only those that the version has', () => {
  expect(find('systemd units')[0]).toMatchObject({ title: 'Systemd units', section: 'units' });
  expect(find('').map(({ title }) => title)).toEqual(expect.arrayContaining(['Overview', 'Disks', 'Local files']));
  expect(find('grub').map(({ section }) => section)).toContain('kernel');
  const old = search('grub', searchIndex(resolveSpec('fcos@1.0.0'), {}, []));
  expect(old.filter(({ key }) => key === 'users')).toEqual([]);
});

test('items are found by name', () => {
  const config = {
    storage: { files: [{ path: '/etc/hostname' }, { path: '/etc/motd' }] },
    systemd: { units: [{ name: 'motd.service' }, 'odd'] },
  };
  expect(
    find('motd', config)
      .slice(0, 2)
      .map(({ path }) => formatPath(path)),
  ).toEqual(['$.systemd.units.0', '$.storage.files.1']);
});

test('a field of a list is that of the item where the user is', () => {
  const near = ['storage', 'files', 3, 'mode'];
  expect(find('overwrite', {}, near).map(({ path }) => formatPath(path))).toContain('$.storage.files.3.overwrite');
  expect(find('wipe table', {}, near)[0]?.path).toEqual(['storage', 'disks', 0, 'wipe_table']);
});

test('items of nested lists are found, but not those of a list directly in a list', () => {
  const config = { storage: { disks: [{ device: '/dev/vda', partitions: [{ label: 'data' }] }], files: [[{ path: '/data' }]] } };
  expect(find('data', config).filter(({ key }) => key === 'partition')).toMatchObject([{ title: 'data', where: '/dev/vda' }]);
});

test('only part of what aliases make of a few lines is searched', () => {
  let list: Value = [{ path: '/x' }];
  for (let level = 0; level < 20; level++) list = Array.from({ length: 10 }, () => list);
  expect(searchIndex(spec, { storage: { files: list } }, []).filter(({ key }) => key === 'file')).toEqual([]);
  const partitions = Array.from({ length: 1000 }, (_, number) => ({ label: `p${number}` }));
  const disks = Array.from({ length: 1000 }, () => ({ device: '/dev/vda', partitions }));
  expect(searchIndex(spec, { storage: { disks } }, []).filter(({ key }) => key === 'disk' || key === 'partition')).toHaveLength(5000);
});

test('values are found, with the line that has the words and where it is, as people say it', () => {
  const config = {
    passwd: { users: [{ name: 'ada', ssh_authorized_keys: ['ssh-ed25519 AAAA ada@example.com'] }] },
    storage: { files: [{ path: '/etc/hostname', contents: { inline: 'web-4.example.com\n' } }] },
    systemd: { units: [{ name: 'web.service', contents: '[Service]\nExecStart=podman run quay.io/nginx:1\n' }] },
    metadata: { labels: { role: 'quay.io' } },
    kernel_arguments: { should_exist: ['ip=192.0.2.10'] },
  };
  expect(find('quay.io', config)).toMatchObject([
    {
      title: 'ExecStart=podman run quay.io/nginx:1',
      where: 'web.service › Contents',
      section: 'units',
      path: ['systemd', 'units', 0, 'contents'],
    },
  ]);
  expect(find('192.0.2.10', config)[0]).toMatchObject({ title: 'ip=192.0.2.10', section: 'kernel' });
  expect(find('web-4', config)[0]).toMatchObject({ title: 'web-4.example.com', where: '/etc/hostname › Contents › Text' });
  expect(find('quay.io podman', config)).toHaveLength(1);
  expect(find('quay.io service', config)).toEqual([]);
  expect(find('ada@', config)[0]).toMatchObject({ where: 'ada › SSH keys' });
  expect(find('web.service', config)[0]).toMatchObject({ title: 'web.service', key: 'unit', where: '' });
});

test('tasks are found by what they are about, before the fields that have the word in their help', () => {
  const opened: string[] = [];
  const tasks = taskEntries(tasksFor('fcos@1.7.0'), (id) => opened.push(id));
  const [hit] = search('timezone', [...searchIndex(spec, {}, []), ...tasks]);
  expect(hit).toMatchObject({ title: 'Time zone', key: 'task' });
  hit?.run?.();
  expect(opened).toEqual(['time-zone']);
});

test('parts of the guide are found by title and chapter, after what can be done and before what only its help names', () => {
  const opened: string[] = [];
  const guide = guideEntries(
    [
      { id: 'section-users', title: 'Users and groups', chapter: 'Users and login' },
      { id: 'migrating', title: 'Migrating', chapter: 'Migrating' },
      { id: 'timeouts', title: 'Timeouts that are announced', chapter: 'System' },
    ],
    (id) => opened.push(id),
  );
  const hits = (query: string) => search(query, [...searchIndex(spec, {}, []), ...guide]);
  const kinds = hits('users and groups').map(({ key }) => key);
  expect(kinds.indexOf('section')).toBeLessThan(kinds.indexOf('guide'));
  expect(kinds.indexOf('guide')).toBeLessThan(kinds.indexOf('gid'));
  const [migrating] = hits('migrating');
  expect(migrating).toMatchObject({ title: 'Migrating', where: '', key: 'guide' });
  migrating?.run?.();
  expect(opened).toEqual(['migrating']);
  expect(hits('login users')).toContainEqual(expect.objectContaining({ title: 'Users and groups', where: 'Users and login' }));
  const keys = hits('timeouts').map(({ key }) => key);
  expect(keys[0]).toBe('timeouts');
  expect(keys).toContain('guide');
});
