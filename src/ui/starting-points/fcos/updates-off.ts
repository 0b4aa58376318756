import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const updatesOff = startingPoint({
  id: 'updates-off',
  words: words.updatesOff,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    # {fixes}
    - path: /etc/zincati/config.d/90-disable-auto-updates.toml
      mode: 0644
      contents:
        inline: |
          [updates]
          enabled = false
`,
});
