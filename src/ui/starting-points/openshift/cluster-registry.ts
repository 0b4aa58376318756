import * as words from '#words/start/starting-points';
import { forWorkers } from '../define/for-workers.ts';
import { startingPoint } from '../define/starting-point.ts';

export const clusterRegistry = startingPoint({
  id: 'cluster-registry',
  words: words.clusterRegistry,
  variant: 'openshift',
  body: `${forWorkers('registry')}
storage:
  files:
    - path: /etc/containers/registries.conf.d/50-mirror.conf
      mode: 0644
      contents:
        # {mirror}
        inline: |
          [[registry]]
          location = "docker.io"

          [[registry.mirror]]
          location = "mirror.example.com:5000"
`,
});
