import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const updatesOff: StartingPoint = {
  id: 'updates-off',
  title: 'Fedora CoreOS without automatic updates',
  description: 'Zincati neither fetches updates nor restarts the machine for them.',
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
storage:
  files:
    # Security fixes then come only when you update by hand.
    - path: /etc/zincati/config.d/90-disable-auto-updates.toml
      mode: 0644
      contents:
        inline: |
          [updates]
          enabled = false
`,
};
