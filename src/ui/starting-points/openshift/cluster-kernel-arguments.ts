import * as words from '#words/start/starting-points';
import { forWorkers } from '../define/for-workers.ts';
import { startingPoint } from '../define/starting-point.ts';

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
