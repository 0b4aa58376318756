import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const hostnameUnit = startingPoint({
  id: 'hostname-unit',
  words: words.hostnameUnit,
  variant: 'fcos',
  body: `${coreLogin}
systemd:
  units:
    - name: set-hostname.service
      enabled: true
      contents: |
        [Unit]
        Description={unit}
        # {once}
        ConditionPathExists=!/etc/hostname

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        # {dollars}
        ExecStart=/usr/bin/bash -c 'hostnamectl set-hostname "node-$$(head -c 8 /etc/machine-id)"'

        [Install]
        WantedBy=multi-user.target
`,
});
