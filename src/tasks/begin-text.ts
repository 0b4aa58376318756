import { isMachineConfig, splitTarget, type Target } from '../core/spec/versions.ts';
import { addTask } from './add-task.ts';
import { nameAndRole } from './all/cluster.ts';
import type { Task } from './define/task.ts';

/** The text of a new config to which a task is added: its header and, where a MachineConfig needs a name and a role, those of workers. */
export function beginText(target: Target, task: Task): string {
  const { variant, version } = splitTarget(target);
  const header = `variant: ${variant}\nversion: ${version}\n`;
  if (!isMachineConfig(target) || task === nameAndRole) return header;
  const named = addTask(header, nameAndRole, { name: `99-worker-${task.id}`, role: 'worker' });
  return named.ok ? named.text : header;
}
