import * as words from '#words/start/starting-points';
import { forWorkers } from '../define/for-workers.ts';
import { startingPoint } from '../define/starting-point.ts';

export const clusterFips = startingPoint({
  id: 'cluster-fips',
  words: words.clusterFips,
  variant: 'openshift',
  body: `${forWorkers('fips')}
openshift:
  fips: true
`,
});
