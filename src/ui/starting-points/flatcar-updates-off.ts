import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const flatcarUpdatesOff: StartingPoint = {
  id: 'flatcar-updates-off',
  ...words.flatcarUpdatesOff,
  target: 'flatcar@1.1.0',
  text: `variant: flatcar
version: 1.1.0
${coreLogin}
storage:
  files:
    - path: /etc/flatcar/update.conf
      mode: 0644
      overwrite: true
      contents:
        # No such server. Masking update-engine.service would also stop updates by hand.
        inline: |
          SERVER=disabled
`,
};
