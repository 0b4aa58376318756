import { expect, test } from 'vitest';
import type { Target } from '../core/spec/versions.ts';
import { findTasks } from './find-tasks.ts';
import { tasksFor } from './offered.ts';

const first = (target: Target, query: string): string | undefined => findTasks(tasksFor(target), query)[0]?.id;

test.each([
  ['fcos@1.7.0', 'hostname', 'hostname'],
  ['fcos@1.7.0', 'host name', 'hostname'],
  ['fcos@1.7.0', 'timezone', 'time-zone'],
  ['fcos@1.7.0', 'static ip', 'static-address'],
  ['fcos@1.7.0', 'Container', 'container'],
  ['fcos@1.7.0', 'podman', 'container'],
  ['fcos@1.7.0', 'packages', 'packages'],
  ['fcos@1.7.0', 'ntp', 'ntp'],
  ['fcos@1.7.0', 'proxy', 'proxy'],
  ['fcos@1.7.0', 'firewall', 'firewall'],
  ['fiot@1.0.0', 'firewall', 'open-ports'],
  ['fcos@1.7.0', 'sysctl', 'sysctl'],
  ['fcos@1.7.0', 'sudo', 'administrator'],
  ['fcos@1.7.0', 'dns', 'name-servers'],
  ['fcos@1.7.0', 'cron', 'timer'],
  ['flatcar@1.1.0', 'ssh port', 'ssh-port'],
  ['flatcar@1.1.0', 'kubernetes', 'kubernetes'],
  ['flatcar@1.1.0', 'packages', 'system-extension'],
  ['flatcar@1.1.0', 'extensions', 'system-extension'],
  ['openshift@4.20.0', 'chrony', 'ntp'],
  ['openshift@4.20.0', 'fips', 'fips'],
  ['openshift@4.20.0', 'timezone', 'time-zone'],
  ['r4e@1.1.0', 'greenboot', 'health-check'],
] as const)('on %s, %s finds %s first', (target, query, id) => {
  expect(first(target, query)).toBe(id);
});

test.each(['auto update', 'swap', 'updates'])('%s finds several', (query) => {
  expect(findTasks(tasksFor('fcos@1.7.0'), query).length).toBeGreaterThan(1);
  expect(findTasks(tasksFor('flatcar@1.1.0'), query).length).toBeGreaterThan(1);
});

test('all tasks are found without a word, none with one that is nowhere', () => {
  const tasks = tasksFor('fcos@1.7.0');
  expect(findTasks(tasks, ' ')).toBe(tasks);
  expect(findTasks(tasks, 'hostname nonsense')).toEqual([]);
});
