import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const hostnameFile: StartingPoint = {
  id: 'hostname-file',
  ...words.hostnameFile,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
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
};
