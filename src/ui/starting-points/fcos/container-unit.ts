import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const containerUnit = startingPoint({
  id: 'container-unit',
  words: words.containerUnit,
  variant: 'fcos',
  body: `${coreLogin}
systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Unit]
        Description={unit}
        Wants=network-online.target
        After=network-online.target

        [Service]
        # {pull}
        ExecStart=/usr/bin/podman run --rm --replace --name web --publish 8080:80 docker.io/library/nginx:stable
        ExecStop=/usr/bin/podman stop web
        Restart=on-failure
        RestartSec=10

        [Install]
        WantedBy=multi-user.target
`,
});
