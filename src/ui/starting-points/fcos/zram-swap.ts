import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const zramSwap = startingPoint({
  id: 'zram-swap',
  words: words.zramSwap,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    - path: /etc/systemd/zram-generator.conf
      mode: 0644
      contents:
        inline: |
          [zram0]
          zram-size = ram / 2
`,
});
