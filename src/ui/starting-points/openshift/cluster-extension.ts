import * as words from '#words/start/starting-points';
import { forWorkers } from '../define/for-workers.ts';
import { startingPoint } from '../define/starting-point.ts';

export const clusterExtension = startingPoint({
  id: 'cluster-extension',
  words: words.clusterExtension,
  variant: 'openshift',
  body: `${forWorkers('usbguard')}
openshift:
  extensions:
    - usbguard
`,
});
