import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const packages = startingPoint({
  id: 'packages',
  words: words.packages,
  variant: 'fcos',
  body: `${coreLogin}
systemd:
  units:
    - name: install-packages.service
      enabled: true
      contents: |
        [Unit]
        Description={unit}
        Wants=network-online.target
        After=network-online.target
        # {update}
        Before=zincati.service
        # {once}
        ConditionPathExists=!/var/lib/%N.stamp

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        # {packages}
        ExecStart=/usr/bin/rpm-ostree install --assumeyes --allow-inactive htop
        ExecStart=/usr/bin/touch /var/lib/%N.stamp
        ExecStart=/usr/bin/systemctl --no-block reboot

        [Install]
        WantedBy=multi-user.target
`,
});
