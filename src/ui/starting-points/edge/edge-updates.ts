import * as words from '#words/start/starting-points';
import { coreLogin } from '../define/core-login.ts';
import { startingPoint } from '../define/starting-point.ts';

export const edgeUpdates = startingPoint({
  id: 'edge-updates',
  words: words.edgeUpdates,
  variant: 'r4e',
  body: `${coreLogin}
storage:
  files:
    - path: /etc/rpm-ostreed.conf
      mode: 0644
      # {overwrite}
      overwrite: true
      contents:
        # {policy}
        inline: |
          [Daemon]
          AutomaticUpdatePolicy=stage
systemd:
  units:
    - name: rpm-ostreed-automatic.timer
      enabled: true
`,
});
