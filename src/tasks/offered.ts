import { holds } from '../core/spec/fields/when.ts';
import { resolveSpec, type Spec } from '../core/spec/resolve.ts';
import { takesField } from '../core/spec/takes-field.ts';
import type { Target } from '../core/spec/versions.ts';
import { allTasks } from './all-tasks.ts';
import { systemsWith } from './define/systems.ts';
import type { Task, Way } from './define/task.ts';

const hasFeatures = ({ needs = [] }: Way, { variant }: Spec): boolean =>
  needs.every((feature) => (systemsWith[feature] satisfies readonly string[] as readonly string[]).includes(variant));

/** The way to do a task that a version allows; undefined where it allows none. */
export const wayOf = ({ ways }: Task, spec: Spec): Way | undefined =>
  ways.find(
    (way) => hasFeatures(way, spec) && holds(way.when, spec.lineage) && way.fields.every((field) => takesField(spec, field.split('.'))),
  );

const offered = new Map<Target, readonly Task[]>();

/** The tasks that a version allows, in the order of their groups; computed once per version. */
export function tasksFor(target: Target): readonly Task[] {
  let tasks = offered.get(target);
  if (!tasks) offered.set(target, (tasks = allTasks.filter((task) => wayOf(task, resolveSpec(target)) !== undefined)));
  return tasks;
}
