import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import type { StartingPoint } from './starting-point.ts';

export const maskedUnits: StartingPoint = {
  id: 'masked-units',
  ...words.maskedUnits,
  target: 'fcos@1.6.0',
  text: `variant: fcos
version: 1.6.0
${coreLogin}
systemd:
  units:
    - name: docker.service
      mask: true
    # The socket would start the service when something connects to it.
    - name: docker.socket
      mask: true
`,
};
