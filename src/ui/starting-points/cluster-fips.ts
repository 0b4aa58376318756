import * as words from '#words/page/starting-points';
import { forWorkers } from './for-workers.ts';
import { startingPoint } from './starting-point.ts';

export const clusterFips = startingPoint({
  id: 'cluster-fips',
  words: words.clusterFips,
  variant: 'openshift',
  body: `${forWorkers('fips')}
openshift:
  fips: true
`,
});
