import { brokenShapes } from './broken.ts';
import { configShapes } from './configs.ts';
import { hostShapes } from './hosts.ts';
import { localShapes } from './local.ts';
import { monotonousShapes, secretShapes } from './secrets.ts';
import { sourceShapes } from './sources.ts';
import type { Shape } from './shape.ts';
import { storageShapes } from './storage.ts';
import { yamlShapes } from './yaml.ts';

/** What a user may have in unexpected amounts, with the functions that are most likely to be affected: those are measured with each change, all others now and then. */
export const groups: readonly { shapes: readonly Shape[]; quick: readonly string[] }[] = [
  { shapes: yamlShapes, quick: ['transpile', 'edit'] },
  { shapes: brokenShapes, quick: ['transpile', 'report', 'form', 'embed', 'pasted'] },
  { shapes: [...configShapes, ...storageShapes], quick: ['transpile', 'pictures', 'findings', 'marks'] },
  { shapes: secretShapes, quick: ['secrets'] },
  { shapes: monotonousShapes, quick: ['secrets'] },
  { shapes: sourceShapes, quick: ['convert'] },
  { shapes: hostShapes, quick: ['hosts', 'secrets'] },
  { shapes: localShapes, quick: ['transpile', 'secrets', 'share'] },
];
