import * as words from '#words/page/starting-points';
import { forWorkers } from './for-workers.ts';
import { startingPoint } from './starting-point.ts';

export const clusterKernelArguments = startingPoint({
  id: 'cluster-kernel-arguments',
  words: words.clusterKernelArguments,
  variant: 'openshift',
  body: `${forWorkers('kernel-arguments')}
openshift:
  kernel_arguments:
    - audit=1
`,
});
