import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../core/spec/resolve.ts';
import { latestStable, targetsByVariant } from '../values/target-names.ts';
import { addTask } from './add-task.ts';
import { allTasks } from './all-tasks.ts';
import type { Task, Values } from './define/task.ts';
import { tasksFor } from './offered.ts';
import { readTask } from './read-task.ts';
import { baseConfig } from './testing/base-config.ts';
import { sampleValues } from './testing/sample-values.ts';

const newest = targetsByVariant.map(({ targets }) => latestStable(targets)).filter((target) => target !== undefined);

function added(text: string, task: Task, values: Values): string {
  const result = addTask(text, task, values);
  if (!result.ok) throw new Error(`${task.id}: ${result.reason} ${JSON.stringify(result.fields ?? {})}`);
  return result.text;
}

const trimmed = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim().replace(/ *= */g, '=')]));

describe.each(newest)('%s', (target) => {
  const spec = resolveSpec(target);

  test.each(tasksFor(target).filter(({ fields }) => fields.length > 0))('what $id adds is read back', (task) => {
    for (const second of [false, true]) {
      const values = sampleValues(task, second);
      const text = added(baseConfig(target), task, values);
      const read = readTask(text, task, spec);
      expect(read.map(trimmed)).toContainEqual(trimmed(values));
      // What is shown and not changed changes nothing.
      for (const one of read) expect(added(text, task, one)).toBe(text);
    }
  });

  test.each(tasksFor(target))('$id is not read from a config without it', (task) => {
    if (task.id !== 'name-and-role') expect(readTask(baseConfig(target), task, spec)).toEqual([]);
  });
});

const spec = resolveSpec('fcos@1.6.0');
const fcos = (body: string) => `variant: fcos\nversion: 1.6.0\n${body}`;
const byId = (id: string): Task => {
  const task = allTasks.find((one) => one.id === id);
  if (!task) throw new Error(id);
  return task;
};

test('what someone wrote by hand is read as far as it says the same', () => {
  const hostname = fcos('storage:\n  files:\n    - path: /etc/hostname\n      contents:\n        inline: node7\n');
  expect(readTask(hostname, byId('hostname'), spec)).toEqual([{ name: 'node7' }]);
  const quadlet = fcos(
    'storage:\n  files:\n    - path: /etc/containers/systemd/db.container\n      contents:\n        inline: |\n          # mine\n          [Container]\n          Image = quay.io/a/db:1\n          Volume=/a:/b\n',
  );
  expect(readTask(quadlet, byId('container'), spec)).toEqual([{ name: 'db', image: 'quay.io/a/db:1', ports: '' }]);
});

test('a value that the task would not take is not taken over', () => {
  const text = fcos('storage:\n  files:\n    - path: /etc/hostname\n      contents:\n        inline: "a b"\n');
  expect(readTask(text, byId('hostname'), spec)).toEqual([]);
});

test('each of several is read', () => {
  const container = byId('container');
  const values = { image: 'quay.io/a/b:1', ports: '', name: 'one' };
  const text = added(added(fcos(''), container, values), container, { ...values, name: 'two' });
  expect(readTask(text, container, spec).map(({ name }) => name)).toEqual(['one', 'two']);
});

test('nothing is read from a text that is no YAML', () => {
  expect(readTask(fcos('a: [\n'), byId('hostname'), spec)).toEqual([]);
});

test('what is taken out of the form that showed it goes, and nothing else', () => {
  const key = (name: string) => `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 ${name}`;
  const text = fcos(
    `passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ${key('a')} # mine\n        - ${key('b')}\n        - ${key('c')}\n    - name: bob\n      ssh_authorized_keys: [${key('b')}]\n`,
  );
  const task = byId('ssh-login');
  const [core] = readTask(text, task, spec);
  const result = addTask(text, task, { user: 'core', keys: `${key('a')}\n${key('d')}` }, core);
  expect(result).toMatchObject({
    ok: true,
    text: fcos(
      `passwd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ${key('a')} # mine\n        - ${key('d')}\n    - name: bob\n      ssh_authorized_keys: [${key('b')}]\n`,
    ),
  });

  const lines = fcos(
    'storage:\n  files:\n    - path: /etc/sysctl.d/90-local.conf\n      mode: 0644\n      contents:\n        inline: |\n          # mine\n          vm.a=1\n          vm.b = 2\n',
  );
  const sysctl = byId('sysctl');
  const [settings] = readTask(lines, sysctl, spec);
  expect(settings).toEqual({ settings: 'vm.a=1\nvm.b = 2' });
  const changed = addTask(lines, sysctl, { settings: 'vm.b = 3' }, settings);
  expect(changed).toMatchObject({ ok: true, text: lines.replace('          vm.a=1\n', '').replace('vm.b = 2', 'vm.b = 3') });
});
