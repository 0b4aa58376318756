import type { CodeExamples } from './example.ts';
import { install, service, unit, units } from './unit-config.ts';

const after = (line: string) => unit('a.service', `[Unit]\n${line}\n[Service]\nExecStart=/usr/bin/true\n${install}`);
const job = (name: string) => unit(name, `[Service]\nType=oneshot\nExecStart=/usr/bin/true\n${install}`);
const timer = (lines: string) => units(unit('a.timer', `[Timer]\n${lines}\n[Install]\nWantedBy=timers.target`), job('a.service'));
const quadlet = (name: string, contents: string) =>
  `storage:\n  files:\n    - path: /etc/containers/systemd/${name}\n      contents:\n        inline: |\n${contents.replace(/^/gm, '          ')}\n`;

/** The texts of units and quadlets. */
export const unitTextExamples: readonly CodeExamples[] = [
  {
    code: 'unit-value',
    speaks: [
      service('Type=oneshot\n‸RemainAfterExit=treu\nExecStart=/usr/bin/true'),
      service('ExecStart=/usr/bin/true\n‸TimeoutStartSec=five minutes'),
      service('ExecStart=/usr/bin/true\n‸RestartSec=10 parsecs'),
      service('ExecStart=/usr/bin/true\n‸UMask=rw-r--r--'),
      service('ExecStart=/usr/bin/true\n‸KillMode=procces'),
      service('ExecStart=/usr/bin/true\n‸WorkingDirectory=srv/app'),
      service('ExecStart=/usr/bin/true\n‸EnvironmentFile="/etc/app.env"'),
      timer('‸OnCalendar=dayly'),
      timer('‸OnCalendar=0 3 * * *'),
      timer('‸OnCalendar=*-*-* 25:00:00'),
      timer('‸OnBootSec=soon'),
      service('ExecStart=/usr/bin/true\n[Unit]\n‸After=network-online'),
      service('ExecStart=/usr/bin/true\n[Unit]\n‸Wants=docker.service network-online.taget'),
      service('ExecStart=/usr/bin/true\n[Install]\n‸WantedBy=multi-user'),
    ],
    silent: [
      service('Type=oneshot\nRemainAfterExit=On\nExecStart=/usr/bin/true'),
      service('ExecStart=/usr/bin/true\nTimeoutStartSec=5min 20s\nTimeoutStopSec=infinity\nRestartSec=1.5'),
      service('ExecStart=/usr/bin/true\nUMask=0077\nKillMode=mixed\nStandardOutput=append:/var/log/app'),
      service('ExecStart=/usr/bin/true\nWorkingDirectory=-/srv/app\nEnvironmentFile=-/etc/app.env'),
      service('ExecStart=/usr/bin/true\nWorkingDirectory=~\nEnvironmentFile=%h/app.env'),
      service('ExecStart=/usr/bin/true\nPrivateTmp=disconnected\nProtectSystem=strict'),
      timer('OnCalendar=Mon..Fri 03:00 Europe/Berlin'),
      timer('OnCalendar=Mon,Thu *-*-1..7 4:30:15 UTC\nRandomizedDelaySec=2h'),
      timer('OnCalendar=*:0/15'),
      timer('OnCalendar=weekly'),
      timer('OnBootSec=15min\nOnUnitActiveSec=1d'),
      service('ExecStart=/usr/bin/true\n[Unit]\nAfter=network-online.target  docker.service var-lib\\x2ddata.mount dev-sda.device'),
      service('ExecStart=/usr/bin/true\n[Unit]\nAfter=\nBindsTo=sys-subsystem-net-devices-%i.device'),
    ],
  },
  {
    code: 'unit-incomplete',
    speaks: [
      timer('‸Persistent=true'),
      units(unit('a.socket', '[Socket]\n‸Accept=no\n[Install]\nWantedBy=sockets.target'), job('a.service')),
      units(unit('a.path', '[Path]\n‸Unit=a.service\n[Install]\nWantedBy=paths.target'), job('a.service')),
      units(unit('var-a.mount', '[Mount]\n‸Where=/var/a\n[Install]\nWantedBy=local-fs.target')),
    ],
    silent: [
      timer('OnCalendar=daily'),
      units(unit('a.socket', '[Socket]\nListenStream=80\n[Install]\nWantedBy=sockets.target'), job('a.service')),
      units(unit('a.path', '[Path]\nPathChanged=/etc/a\n[Install]\nWantedBy=paths.target'), job('a.service')),
      units(unit('var-a.mount', '[Mount]\nWhat=/dev/vdb\nWhere=/var/a\n[Install]\nWantedBy=local-fs.target')),
      units('    - {name: logrotate.timer, enabled: true}\n'),
    ],
  },
  {
    code: 'exec-path-relative',
    speaks: [service('‸ExecStart=./run --all'), service('ExecStart=/usr/bin/true\n‸ExecStopPost=-bin/clean')],
    silent: [service('ExecStart=true'), service('ExecStart=%h/bin/run'), service('ExecStart=/usr/bin/env a/b')],
  },
  {
    code: 'required-unit-missing',
    speaks: [units(after('‸Requires=database.service')), units(after('‸BindsTo=dokcer.service'))],
    silent: [
      units(after('Requires=database.service'), job('database.service')),
      units(after('Requires=docker.service network-online.target')),
      units(after('Requires=a@1.service'), unit('a@.service', '[Service]\nExecStart=/usr/bin/true').replace('      enabled: true\n', '')),
      units(after('After=database.service')),
    ],
  },
  {
    code: 'dependency-misspelt',
    speaks: [units(after('‸After=netwrok-online.target')), units(after('‸Wants=databse.service'), job('database.service'))],
    silent: [
      units(after('After=network-online.target')),
      units(after('Wants=something-else.service')),
      units(after('After=database.service'), job('database.service')),
    ],
  },
  {
    code: 'quadlet-incomplete',
    speaks: [
      quadlet('a.container', '[Container]\n‸Exec=sleep 1'),
      quadlet('a.kube', '[Kube]\n‸Network=host'),
      quadlet('a.build', '[Build]\n‸ImageTag=localhost/a'),
      quadlet('a.container', '[Container]\nImage=a\n‸Rootfs=/var/a'),
    ],
    silent: [
      quadlet('a.container', '[Container]\nImage=docker.io/library/nginx'),
      quadlet('a.container', '[Container]\nRootfs=/var/a'),
      quadlet('a.kube', '[Kube]\nYaml=/etc/a.yaml'),
      quadlet('a.build', '[Build]\nImageTag=localhost/a\nSetWorkingDirectory=/etc/a'),
      quadlet('a.volume', '[Volume]'),
    ],
  },
];
