import { describe, expect, test } from 'vitest';
import { advise } from '../core/advice.ts';
import { resolveSpec } from '../core/spec/resolve.ts';
import { versions, type Target } from '../core/spec/versions.ts';
import { transpile } from '../core/transpile.ts';
import { latestStable, targetsByVariant } from '../values/target-names.ts';
import { addTask } from './add-task.ts';
import { allTasks } from './all-tasks.ts';
import { tasksFor, wayOf } from './offered.ts';
import type { Task, Values } from './define/task.ts';
import { baseConfig } from './testing/base-config.ts';
import { sampleValues } from './testing/sample-values.ts';
import { hunting } from '../core/testing/runs.ts';

// Object.keys widens the table's keys; it has no others.
const targets = Object.keys(versions) as Target[];
const newest = targetsByVariant.map(({ targets }) => latestStable(targets)).filter((target) => target !== undefined);

function added(text: string, task: Task, values: Values): string {
  const result = addTask(text, task, values);
  if (!result.ok) throw new Error(`${task.id}: ${result.reason} ${JSON.stringify(result.fields ?? {})}`);
  return result.text;
}

/** What Butane says about a text beyond notes, and all that Bunsen says. */
const complaints = (text: string): string[] =>
  [...transpile(text).entries.filter(({ kind }) => kind !== 'info'), ...advise(text)].map(({ kind, message }) => `${kind}: ${message}`);

test('there are at least 40, each with its own id, and all are offered somewhere', () => {
  expect(new Set(allTasks.map(({ id }) => id)).size).toBe(allTasks.length);
  expect(allTasks.length).toBeGreaterThanOrEqual(40);
  const offered = new Set(targets.flatMap((target) => tasksFor(target)));
  expect(allTasks.filter((task) => !offered.has(task))).toEqual([]);
});

test('every system has its own', () => {
  const counts = Object.fromEntries(newest.map((target) => [target, tasksFor(target).length]));
  for (const target of newest) expect(tasksFor(target).length, JSON.stringify(counts)).toBeGreaterThanOrEqual(20);
});

test('titles are distinct within a version', () => {
  for (const target of targets) {
    const titles = tasksFor(target).map(({ title }) => title);
    expect(new Set(titles).size, target).toBe(titles.length);
  }
});

test('each way names its source and writes only the fields that it says', () => {
  for (const task of allTasks) for (const way of task.ways) expect(way.source, task.id).toMatch(/^https:\/\/\S+$/);
});

/** On the newest versions every task is tried; on each older one a sixteenth of them, others on the next. One who hunts tries all. */
const triedOn = (target: Target): readonly Task[] =>
  tasksFor(target).filter((_, index) => hunting || newest.includes(target) || index % 16 === targets.indexOf(target) % 16);

describe.each(targets)('%s', (target) => {
  const base = baseConfig(target);

  test.each(triedOn(target))('$id', (task) => {
    // Both kinds of values follow one another; which of them is first makes no difference to most.
    for (const second of hunting ? [false, true] : [task.id === 'name-and-role']) {
      const values = sampleValues(task, second);
      const text = added(base, task, values);
      expect(complaints(text)).toEqual([]);
      expect(transpile(text).output).toBeDefined();
      if (task.id !== 'name-and-role' || second) expect(text).not.toBe(base);
      expect(added(text, task, values)).toBe(text);
      // With other values, those change; the result has no complaints either.
      const other = added(text, task, sampleValues(task, !second));
      expect(complaints(other)).toEqual([]);
      expect(added(other, task, sampleValues(task, !second))).toBe(other);
    }
  });
});

/** One of so many pairs is tried, others for each first task. */
const oneOf = hunting ? 1 : 48;

describe.each(newest)('pairs on %s', (target) => {
  test.each(tasksFor(target).map((task, index) => ({ id: task.id, task, index })))('after $id', ({ task: first, index }) => {
    const text = added(baseConfig(target), first, sampleValues(first));
    for (const [at, second] of tasksFor(target).entries()) {
      if (second === first || (at + index) % oneOf !== 0) continue;
      const result = addTask(text, second, sampleValues(second));
      if (!result.ok) throw new Error(`${second.id}: ${result.reason}`);
      expect(complaints(result.text), second.id).toEqual([]);
    }
  });
});

test('all tasks of a version together are one valid config, and adding them again changes nothing', () => {
  for (const target of newest) {
    let text = `# mine\n${baseConfig(target)}# end\n`;
    const tasks = tasksFor(target);
    for (const task of tasks) text = added(text, task, sampleValues(task));
    expect(complaints(text), target).toEqual([]);
    const again = hunting ? tasks : tasks.filter((_, at) => at % 4 === newest.indexOf(target) % 4);
    for (const task of again) expect(added(text, task, sampleValues(task)), task.id).toBe(text);
    expect(text).toMatch(/^# mine\n/);
    expect(text).toContain('# end\n');
  }
});

test('a version is offered a task only where its fields are there', () => {
  const ids = (target: Target) => tasksFor(target).map(({ id }) => id);
  expect(ids('fcos@1.3.0')).not.toContain('kernel-arguments');
  expect(ids('fcos@1.4.0')).toContain('kernel-arguments');
  expect(ids('flatcar@1.1.0')).not.toContain('encrypted-root');
  expect(ids('r4e@1.1.0')).not.toContain('data-disk');
  expect(ids('openshift@4.20.0')).not.toContain('hostname');
  const zone = allTasks.find(({ id }) => id === 'time-zone');
  expect(zone && wayOf(zone, resolveSpec('openshift@4.20.0'))?.fields).toEqual(['systemd.units']);
});
