import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const zramSwap: StartingPoint = {
  id: 'zram-swap',
  title: 'Swap in compressed memory',
  description: 'Memory that is hardly used is compressed (zram) instead of being written to a disk.',
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
