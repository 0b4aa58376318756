import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import { startingPoint } from './starting-point.ts';

export const flatcarUpdatesOff = startingPoint({
  id: 'flatcar-updates-off',
  words: words.flatcarUpdatesOff,
  variant: 'flatcar',
  body: `${coreLogin}
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
});
