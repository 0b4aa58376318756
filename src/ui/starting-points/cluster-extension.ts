import * as words from '#words/page/starting-points';
import { forWorkers } from './for-workers.ts';
import { startingPoint } from './starting-point.ts';

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
