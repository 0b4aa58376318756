import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const zramSwap: StartingPoint = {
  id: 'zram-swap',
  ...words.zramSwap,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
storage:
  files:
    - path: /etc/systemd/zram-generator.conf
      mode: 0644
      contents:
        inline: |
          [zram0]
          zram-size = ram / 2
`,
};
