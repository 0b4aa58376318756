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
      # Some platforms write a name of their own first.
      overwrite: true
      contents:
        inline: |
          node1.example.com
`,
});
