import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const flatcarContainer = startingPoint({
  id: 'flatcar-container',
  words: words.flatcarContainer,
  variant: 'flatcar',
  body: `${coreLogin}
systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        Description={unit}
        Requires=docker.service
        Wants=network-online.target
        After=docker.service network-online.target

        [Service]
        # {remove}
        ExecStartPre=-/usr/bin/docker rm --force web
        # {pull}
        ExecStart=/usr/bin/docker run --rm --name web --publish 8080:80 docker.io/library/nginx:stable
        ExecStop=/usr/bin/docker stop web
        Restart=on-failure
        RestartSec=10

        [Install]
        WantedBy=multi-user.target
`,
});
