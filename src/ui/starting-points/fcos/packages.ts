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
        Description=Add packages with rpm-ostree
        Wants=network-online.target
        After=network-online.target
        # An update must not get in the way.
        Before=zincati.service
        # Once only: the stamp is written when the packages are in.
        ConditionPathExists=!/var/lib/%N.stamp

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        # The packages go at the end of this line. With --allow-inactive it is
        # no error if a later release brings one of them along.
        ExecStart=/usr/bin/rpm-ostree install --assumeyes --allow-inactive htop
        ExecStart=/usr/bin/touch /var/lib/%N.stamp
        ExecStart=/usr/bin/systemctl --no-block reboot

        [Install]
        WantedBy=multi-user.target
`,
});
