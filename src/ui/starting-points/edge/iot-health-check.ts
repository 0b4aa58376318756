import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const iotHealthCheck = startingPoint({
  id: 'iot-health-check',
  words: words.iotHealthCheck,
  variant: 'fiot',
  body: `${coreLogin}
storage:
  files:
    # {scripts}
    - path: /etc/greenboot/check/required.d/50-network.sh
      mode: 0755
      contents:
        inline: |
          #!/bin/bash
          systemctl is-active --quiet NetworkManager.service
`,
});
