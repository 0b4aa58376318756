import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const sysctl = startingPoint({
  id: 'sysctl',
  words: words.sysctl,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    - path: /etc/sysctl.d/90-local.conf
      mode: 0644
      contents:
        inline: |
          vm.max_map_count = 262144
          fs.inotify.max_user_instances = 512
`,
});
