import * as words from '#words/page/starting-points';
import { coreLogin } from './core-login.ts';
import { startingPoint } from './starting-point.ts';

export const maskedUnits = startingPoint({
  id: 'masked-units',
  words: words.maskedUnits,
  variant: 'fcos',
  body: `${coreLogin}
systemd:
  units:
    - name: docker.service
      mask: true
    # The socket would start the service when something connects to it.
    - name: docker.socket
      mask: true
`,
});
