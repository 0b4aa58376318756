import * as words from '#words/start/starting-points';
import { forWorkers } from '../define/for-workers.ts';
import { startingPoint } from '../define/starting-point.ts';

export const clusterChrony = startingPoint({
  id: 'cluster-chrony',
  words: words.clusterChrony,
  variant: 'openshift',
  body: `${forWorkers('chrony')}
storage:
  files:
    - path: /etc/chrony.conf
      mode: 0644
      # {overwrite}
      overwrite: true
      contents:
        inline: |
          # {servers}
          server 0.rhel.pool.ntp.org iburst
          driftfile /var/lib/chrony/drift
          makestep 1.0 3
          rtcsync
          logdir /var/log/chrony
`,
});
