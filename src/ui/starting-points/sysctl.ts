import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const sysctl: StartingPoint = {
  id: 'sysctl',
  ...words.sysctl,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
storage:
  files:
    - path: /etc/sysctl.d/90-local.conf
      mode: 0644
      contents:
        inline: |
          vm.max_map_count = 262144
          fs.inotify.max_user_instances = 512
`,
};
