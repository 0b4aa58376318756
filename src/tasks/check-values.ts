import * as words from '#words/tasks/adding';
import { entriesOf, type Task, type TaskField, type Values } from './define/task.ts';

/** What is wrong with the values of a task's fields, by name; undefined when nothing is. */
export function checkValues({ fields, together }: Task, values: Values): Record<string, string> | undefined {
  const wrong = fields.flatMap((field) => {
    const problem = checkField(field, (values[field.name] ?? '').trim());
    return problem === undefined ? [] : [[field.name, problem] as const];
  });
  return wrong.length > 0 ? Object.fromEntries(wrong) : together?.(values);
}

function checkField({ kind, options = {}, optional, check }: TaskField, value: string): string | undefined {
  if (value === '') return optional ? undefined : words.needed;
  if (kind === 'choice') return Object.hasOwn(options, value) ? undefined : words.notAChoice;
  const entries = kind === 'lines' ? entriesOf(value) : [value];
  if (entries.length > maxEntries) return words.tooManyEntries;
  for (const [at, entry] of entries.entries()) {
    // What a person cannot see would be in the file all the same.
    const problem =
      kind !== 'text' && hidden.test(entry) ? words.hiddenCharacter : lonely.test(entry) ? words.halfCharacter : check?.(entry);
    if (problem !== undefined) return entries.length > 1 ? words.inEntry(at + 1, problem) : problem;
  }
  return undefined;
}

/** The most entries of a field of several lines, each of which may be an edit. */
const maxEntries = 500;

/** Control characters, line separators, marks of direction: each of them breaks a line or misleads the eye. */
const hidden = /[\p{Cc}\u2028\u2029\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u;
const lonely = /\p{Surrogate}/u;
