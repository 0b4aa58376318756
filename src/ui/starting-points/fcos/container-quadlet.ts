import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const containerQuadlet = startingPoint({
  id: 'container-quadlet',
  words: words.containerQuadlet,
  variant: 'fcos',
  body: `${coreLogin}
storage:
  files:
    # {service}
    - path: /etc/containers/systemd/web.container
      mode: 0644
      contents:
        inline: |
          [Unit]
          Description={unit}
          Wants=network-online.target
          After=network-online.target

          [Container]
          Image=docker.io/library/nginx:stable
          PublishPort=8080:80

          [Service]
          # {pull}
          TimeoutStartSec=900
          Restart=on-failure

          [Install]
          WantedBy=multi-user.target
`,
});
