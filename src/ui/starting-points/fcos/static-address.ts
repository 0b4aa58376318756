import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const staticAddress = startingPoint({
  id: 'static-address',
  words: words.staticAddress,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    - path: /etc/NetworkManager/system-connections/enp1s0.nmconnection
      # {mode}
      mode: 0600
      contents:
        inline: |
          [connection]
          id=enp1s0
          type=ethernet
          interface-name=enp1s0

          [ipv4]
          method=manual
          # {address}
          address1=192.0.2.10/24,192.0.2.1
          dns=192.0.2.53;
          may-fail=false
`,
});
