import { applyChanges } from '../../core/document/write/text-change.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { addTask } from '../../tasks/add-task.ts';
import { allTasks } from '../../tasks/all-tasks.ts';
import { changedLines } from '../../tasks/changed-lines.ts';
import { sampleValues } from '../../tasks/testing/sample-values.ts';
import { Draw } from '../generate/draw.ts';
import type { Input } from '../generate/input.ts';
import { law, target, type Target } from './target.ts';

/** A task, and values for it, of which one may be a piece of the text. */
function askedOf({ text, choice }: Input) {
  const draw = new Draw(choice, text.length);
  const task = draw.one(allTasks);
  const start = draw.below(text.length + 1);
  const piece = text.slice(start, start + draw.below(60));
  const field = draw.one([undefined, ...task.fields]);
  return { task, values: { ...sampleValues(task, draw.one([false, true])), ...(field && { [field.name]: piece }) } };
}

export const taskTargets: readonly Target[] = [
  target('tasks/add', 'config', {
    given: askedOf,
    answer({ task, values }, { text }) {
      const result = addTask(text, task, values);
      return { result, hunks: result.ok ? changedLines(text, result.text, result.changes) : [] };
    },
    check({ result, hunks }, { task, values }, { text }) {
      if (!result.ok) return law(result.reason !== '', 'a task is refused without a reason');
      law(applyChanges(text, result.changes) === result.text, 'the changes of a task make another text than it says');
      law(parseText(result.text).problem === undefined, 'a task breaks the YAML');
      law(hunks.length > 0 === result.changes.length > 0, 'a change of a task is not shown, or nothing is shown as one');
      const again = addTask(result.text, task, values);
      law(again.ok && again.changes.length === 0, 'a task that is there is added again');
    },
  }),
];
