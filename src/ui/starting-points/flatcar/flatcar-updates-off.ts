import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

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
        # {server}
        inline: |
          SERVER=disabled
`,
});
