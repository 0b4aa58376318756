import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const hostnameFile = startingPoint({
  id: 'hostname-file',
  words: words.hostnameFile,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    - path: /etc/hostname
      mode: 0644
      # {overwrite}
      overwrite: true
      contents:
        inline: |
          node1.example.com
`,
});
