import { clusterTasks } from './all/cluster.ts';
import { containerTasks } from './all/containers.ts';
import { identityTasks } from './all/identity.ts';
import { kernelTasks } from './all/kernel.ts';
import { loginTasks } from './all/login.ts';
import { networkTasks } from './all/network.ts';
import { protectionTasks } from './all/protection.ts';
import { serviceTasks } from './all/services.ts';
import { softwareTasks } from './all/software.ts';
import { storageTasks } from './all/storage.ts';
import type { Task } from './define/task.ts';
import { updateTasks } from './all/updates.ts';

/** All tasks, by group, the most wanted first. */
export const allTasks: readonly Task[] = [
  ...clusterTasks,
  ...loginTasks,
  ...identityTasks,
  ...containerTasks,
  ...networkTasks,
  ...protectionTasks,
  ...softwareTasks,
  ...updateTasks,
  ...serviceTasks,
  ...storageTasks,
  ...kernelTasks,
];
