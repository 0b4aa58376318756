import * as dialogs from '#words/page/dialogs';
import { ModalHeader } from '@patternfly/react-core/dist/esm/components/Modal';
import { useState } from 'react';
import { resolveSpec } from '../../core/spec/resolve.ts';
import { tasksFor } from '../../tasks/offered.ts';
import type { Task } from '../../tasks/define/task.ts';
import { useWorkbench } from '../context.tsx';
import type { TaskRequest } from '../view.ts';
import { TaskChooser } from './task-chooser.tsx';
import { TaskForm } from './task-form.tsx';
import '../theme/tasks.css';
import { Dialog } from '../parts/dialog.tsx';

const none: readonly Task[] = [];

/** What has the focus at first: the search, the first field of a task, or what adds one that has none. */
function firstFocus(task: Task | undefined): string {
  const [field] = task?.fields ?? [];
  return field ? `#task-${field.name}` : task ? '.bn-task-add' : '#tasks-first';
}

/** Adds a task to the config, or begins one with it: the task is chosen, filled in, and its lines are shown before they are added. */
export default function TasksDialog({ asked, onClose }: { asked: TaskRequest; onClose: () => void }) {
  const present = useWorkbench((state) => state.target);
  const target = asked.begin ?? present;
  const spec = target && resolveSpec(target);
  const tasks = target ? tasksFor(target) : none;
  const [chosen, setChosen] = useState(asked.task);
  const task = tasks.find(({ id }) => id === chosen);
  return (
    <Dialog
      isOpen
      variant="medium"
      position="top"
      data-own-undo
      className="bn-tasks-dialog"
      aria-labelledby="tasks-title"
      elementToFocus={firstFocus(task)}
      onClose={onClose}
    >
      <ModalHeader title={task?.title ?? dialogs.tasks} labelId="tasks-title" {...(task && { description: task.summary })} />
      {task && spec ? (
        <TaskForm key={task.id} task={task} spec={spec} begin={asked.begin} onBack={() => setChosen(undefined)} onClose={onClose} />
      ) : (
        <TaskChooser tasks={tasks} section={asked.section} spec={spec} onChoose={setChosen} onClose={onClose} />
      )}
    </Dialog>
  );
}
