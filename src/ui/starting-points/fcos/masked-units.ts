import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const maskedUnits = startingPoint({
  id: 'masked-units',
  words: words.maskedUnits,
  variant: 'fcos',
  body: `${coreLogin}
systemd:
  units:
    - name: docker.service
      mask: true
    # {socket}
    - name: docker.socket
      mask: true
`,
});
