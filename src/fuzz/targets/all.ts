import type { Target } from './target.ts';
import { convertTargets } from './convert.ts';
import { coreTargets } from './core.ts';
import { deliverTargets } from './deliver.ts';
import { documentTargets } from './document.ts';
import { editTargets } from './edits.ts';
import { embedTargets } from './embed.ts';
import { formTargets } from './form.ts';
import { hostTargets } from './hosts.ts';
import { languageTargets } from './language.ts';
import { machineTargets } from './machine.ts';
import { shareTargets } from './share.ts';
import { storeTargets } from './store.ts';
import { taskTargets } from './tasks.ts';
import { wordTargets } from './words.ts';

/** Everything that takes input from users. */
export const targets: readonly Target[] = [
  ...documentTargets,
  ...coreTargets,
  ...editTargets,
  ...machineTargets,
  ...shareTargets,
  ...embedTargets,
  ...storeTargets,
  ...formTargets,
  ...wordTargets,
  ...languageTargets,
  ...taskTargets,
  ...convertTargets,
  ...deliverTargets,
  ...hostTargets,
];
