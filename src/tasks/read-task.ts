import { valueAt } from '../core/document/read.ts';
import type { Spec } from '../core/spec/resolve.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { checkValues } from './check-values.ts';
import type { Task, TaskField, Values } from './define/task.ts';
import { wayOf } from './offered.ts';

/** The most places of a config that a task is read from: nobody chooses from more. */
const maxReadings = 100;

/**
 * The values of a task that a config has already, one entry each time that it has it, without what it has in a form of its own.
 * A field that could not be read, or has what the task would not take, has what it has at first. Never throws.
 */
export function readTask(text: string, task: Task, spec: Spec): Values[] {
  const parsed = parseText(text);
  const read = wayOf(task, spec)?.read;
  if (parsed.problem || !read) return [];
  const first = firstValues(task);
  return read(valueAt(parsed, []))
    .slice(0, maxReadings)
    .flatMap((reading) => {
      const known = Object.entries(reading).filter((entry): entry is [string, string] => entry[1] !== undefined);
      const values = { ...first, ...Object.fromEntries(known) };
      const wrong = checkValues(task, values) ?? {};
      const good = known.filter(([name, value]) => value !== '' && !(name in wrong));
      // What is left out of a config on purpose stays out of the form.
      const left = task.fields
        .filter(({ name, optional }) => optional && reading[name] === '')
        .map(({ name }): [string, string] => [name, '']);
      return good.length === 0 ? [] : [{ ...first, ...Object.fromEntries([...good, ...left]) }];
    });
}

/** What the fields of a task have at first. */
export const firstValues = ({ fields }: Task): Values =>
  Object.fromEntries(
    fields.map(({ name, kind, initial, options = {} }) => [name, initial ?? (kind === 'choice' ? Object.keys(options)[0] : '') ?? '']),
  );

/** The field by which one of several is told from another; undefined where a config has the task once. */
export const keyFieldOf = ({ fields }: Task): TaskField | undefined => fields.find(({ isKey }) => isKey);
