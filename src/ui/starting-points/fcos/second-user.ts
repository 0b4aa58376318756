import * as words from '#words/start/starting-points';
import { exampleKey } from '../../../store/example-key.ts';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const secondUser = startingPoint({
  id: 'second-user',
  words: words.secondUser,
  variant: 'fcos',
  body: `${coreLogin}
    - name: ada
      gecos: Ada Lovelace
      groups:
        # {wheel}
        - wheel
      # {password}
      #   podman run -ti --rm quay.io/coreos/mkpasswd --method=yescrypt
      password_hash: '*'
      ssh_authorized_keys:
        - ${exampleKey}
`,
});
