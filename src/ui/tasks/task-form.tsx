import * as commonWords from '#words/common';
import * as words from '#words/tasks/dialog';
import { Alert } from '@patternfly/react-core/dist/esm/components/Alert';
import { Button } from '@patternfly/react-core/dist/esm/components/Button';
import { ModalBody, ModalFooter } from '@patternfly/react-core/dist/esm/components/Modal';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Spec } from '../../core/spec/resolve.ts';
import { isMachineConfig, type Target } from '../../core/spec/versions.ts';
import { addTask } from '../../tasks/add-task.ts';
import { beginText } from '../../tasks/begin-text.ts';
import { changedLines } from '../../tasks/changed-lines.ts';
import { checkValues } from '../../tasks/check-values.ts';
import type { Task, TaskField, Values } from '../../tasks/define/task.ts';
import { firstValues, keyFieldOf, readTask } from '../../tasks/read-task.ts';
import { wayOf } from '../../tasks/offered.ts';
import { targetName } from '../../values/target-names.ts';
import { createRemembered } from '../parts/remembered.ts';
import { useViewStore, useWorkbench, useWorkbenchStore } from '../context.tsx';
import { ChangePreview } from './change-preview.tsx';
import { TaskFieldControl } from './task-field.tsx';
import { WhichReading } from './which-reading.tsx';

interface TaskFormProps {
  task: Task;
  spec: Spec;
  /** The version of a new config that is begun with it. */
  begin: Target | undefined;
  onBack: () => void;
  onClose: () => void;
}

const optionsOf = (field: TaskField | undefined, { lineage }: Spec): readonly string[] =>
  field?.offers?.(lineage) ?? Object.keys(field?.options ?? {});

/** What tells another one from those there are: of a choice, the first that none has; a name has to be thought of. */
function otherValue(task: Task, key: string, readings: readonly Values[], spec: Spec): string {
  const taken = new Set(readings.map((one) => one[key]));
  return (
    optionsOf(
      task.fields.find(({ name }) => name === key),
      spec,
    ).find((option) => !taken.has(option)) ?? ''
  );
}

/** What someone has filled in, and which of the config's it is about, if it is about one of them. */
interface Filled {
  values: Values;
  about: Values | undefined;
}

/** What was filled in is there again when the form is, unless it was added or given up: Back and Escape lose nothing. */
const useFilled = createRemembered<Filled | undefined>();

/** The short form of a task, and what it would change in the text. */
export function TaskForm({ task, spec, begin, onBack, onClose }: TaskFormProps) {
  const workbench = useWorkbenchStore();
  const view = useViewStore();
  const form = useRef<HTMLFormElement>(null);
  const present = useWorkbench((state) => state.text);
  // What the config had when the form was opened; of several, the form is about one of them or about another one.
  const [readings] = useState(() => (begin ? [] : readTask(present, task, spec)));
  const key = keyFieldOf(task)?.name;
  const [first] = useState((): Filled => ({ values: readings[0] ?? firstValues(task), about: readings[0] }));
  const [filled = first, setFilled, forget] = useFilled(`${begin ?? ''} ${task.id}`, (known) => known);
  const { values } = filled;
  // The config may have been changed since then.
  const about = filled.about && readings.find((one) => key === undefined || one[key] === filled.about?.[key]);
  const former = about && (key === undefined || about[key] === values[key]) ? about : undefined;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const text = useDeferredValue(begin ? beginText(begin, task) : present);
  const asked = useDeferredValue(values);
  const wrong = checkValues(task, values);
  const { result, hunks } = useMemo(() => {
    const result = addTask(text, task, asked, former);
    return { result, hunks: result.ok ? changedLines(text, result.text, result.changes) : [] };
  }, [text, task, asked, former]);
  const replaces = hunks.some((hunk) => hunk.some(({ kind }) => kind === 'removed'));
  const source = wayOf(task, spec)?.source;

  // From the list, the focus goes on to the form: to its first field, or to what adds the task.
  useEffect(() => {
    const first =
      form.current?.querySelector<HTMLElement>('.bn-task-field:not(:has(#task-which)) :is(input, textarea, select)') ??
      document.querySelector<HTMLElement>('.bn-task-add');
    first?.focus();
  }, []);

  const add = () => {
    setTried(true);
    if (wrong) {
      const name = task.fields.find((field) => field.name in wrong)?.name;
      if (name !== undefined) document.getElementById(`task-${name}`)?.focus();
      return;
    }
    const before = begin ? beginText(begin, task) : workbench.getState().text;
    const made = addTask(before, task, values, former);
    if (!made.ok) return;
    if (begin) {
      workbench
        .getState()
        .open({ text: made.text, name: isMachineConfig(begin) || 'name' in values ? undefined : task.id, files: {}, begun: true });
      view.setState({ screen: 'workbench', section: 'overview', tab: 'form' });
    } else if (made.changes.length > 0) {
      workbench.getState().change(made.changes, true);
      workbench.getState().settle();
      workbench.getState().notify({ kind: 'info', title: replaces ? words.changed(task.title) : words.added(task.title) });
    }
    forget();
    onClose();
  };

  return (
    <>
      <ModalBody className="bn-task-body">
        <form
          ref={form}
          id="task-form"
          className="bn-task-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          {begin && <p className="bn-note">{words.begins(targetName(begin))}</p>}
          {key !== undefined && readings.length > 0 && (
            <WhichReading
              names={readings.map((one) => one[key] ?? '')}
              chosen={about ? readings.indexOf(about) : undefined}
              onChoose={(index) => {
                const chosen = index === undefined ? undefined : readings[index];
                setLeft(new Set());
                setTried(false);
                const values = chosen ?? { ...firstValues(task), [key]: otherValue(task, key, readings, spec) };
                setFilled({ values, about: chosen });
                if (!chosen) requestAnimationFrame(() => document.getElementById(`task-${key}`)?.focus());
              }}
            />
          )}
          {task.fields.map((field) => {
            const value = values[field.name] ?? '';
            return (
              <TaskFieldControl
                key={field.name}
                field={field}
                spec={spec}
                value={value}
                problem={tried || (left.has(field.name) && value.trim() !== '') ? wrong?.[field.name] : undefined}
                onChange={(typed) => setFilled({ values: { ...values, [field.name]: typed }, about })}
                onLeave={() => setLeft(new Set([...left, field.name]))}
              />
            );
          })}
        </form>
        <div role="status">
          {!wrong && !result.ok && (
            <Alert isInline variant="warning" component="p" title={words.notAdded}>
              {result.reason}
            </Alert>
          )}
          {result.ok && hunks.length === 0 && <p className="bn-note">{words.isThere}</p>}
          {replaces && <p className="bn-note">{words.replaces}</p>}
        </div>
        <ChangePreview hunks={hunks} waiting={wrong !== undefined} />
        {source !== undefined && (
          <p className="bn-note">
            {/* oxlint-disable-next-line sinks/use -- of the table of tasks */}
            <a href={source} target="_blank" rel="noreferrer">
              {words.readMore}
            </a>
          </p>
        )}
      </ModalBody>
      <ModalFooter>
        <Button
          variant="primary"
          type="submit"
          form="task-form"
          className="bn-task-add"
          isAriaDisabled={!wrong && (!result.ok || hunks.length === 0)}
        >
          {begin ? words.start : replaces ? words.change : words.add}
        </Button>
        <Button variant="secondary" onClick={onBack}>
          {words.back}
        </Button>
        <Button
          variant="link"
          onClick={() => {
            forget();
            onClose();
          }}
        >
          {commonWords.cancel}
        </Button>
      </ModalFooter>
    </>
  );
}
