import type { CodeExamples } from './example.ts';
import { install, service, unit, units } from './unit-config.ts';

const run = `[Service]\nExecStart=/usr/bin/true\n${install}`;
const timer = (name: string, more = '') => unit(name, `[Timer]\nOnCalendar=daily\n${more}[Install]\nWantedBy=timers.target`);
const job = (name: string, enabled = '') => unit(name, '[Service]\nType=oneshot\nExecStart=/usr/bin/true', enabled);
const mount = (name: string, where: string, mark = '') =>
  units(unit(name, `[Mount]\nWhat=/dev/disk/by-id/a\n${mark}Where=${where}\n[Install]\nWantedBy=local-fs.target`));

/** Units. */
export const unitExamples: readonly CodeExamples[] = [
  {
    code: 'unit-not-enabled',
    speaks: [units(unit('a.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\n‸WantedBy=multi-user.target', ''))],
    silent: [
      units(unit('a.service', run)),
      units(unit('a.service', run, 'enabled: false')),
      units(timer('a.timer'), unit('a.service', run, '')),
      units(unit('a.service', '[Service]\nExecStart=/usr/bin/true', '')),
      units(unit('a@.service', run, '')),
      units(unit('a.service', run, ''), unit('b.service', `[Unit]\nWants=a.service\n${run}`)),
      `${units(unit('a.service', run, ''))}storage: {links: [{path: /etc/systemd/system/multi-user.target.wants/a.service, target: ../a.service}]}\n`,
    ],
  },
  {
    code: 'template-enabled',
    speaks: [units(unit('a@.service', run, 'enabled: ‸true'))],
    silent: [
      units(unit('a@.service', `${run}\nDefaultInstance=b`)),
      units(unit('a@.service', run, ''), '    - {name: a@b.service, enabled: true}\n'),
    ],
  },
  {
    code: 'target-misspelt',
    speaks: [
      units(unit('a.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\n‸WantedBy=multiuser.target')),
      units(unit('a.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\n‸WantedBy=mutli-user.target')),
    ],
    silent: [
      units(unit('a.service', run)),
      units(unit('a.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\nWantedBy=mine.target')),
      units(unit('a.service', '[Service]\nExecStart=/usr/bin/true\n[Install]\nWantedBy=default.target network-online.target')),
    ],
  },
  {
    code: 'started-unit-missing',
    speaks: [
      units(
        '    - name: backup.timer\n      enabled: true\n      contents: ‸|\n        [Timer]\n        OnCalendar=daily\n        [Install]\n        WantedBy=timers.target\n',
      ),
      units(timer('backup.timer', '‸Unit=backups.service\n'), job('backup.service')),
    ],
    silent: [
      units(timer('backup.timer'), job('backup.service')),
      units(timer('backup.timer', 'Unit=save.service\n'), job('save.service')),
      units(timer('podman-auto-update.timer')),
      units(timer('backup@.timer'), job('backup@.service')),
      `${units(timer('backup.timer'))}storage: {files: [{path: /etc/containers/systemd/backup.container, contents: {inline: "[Container]\\nImage=a\\n"}}]}\n`,
      units(
        timer('tailscale.timer'),
        unit(
          'install.service',
          '[Service]\nType=oneshot\nExecStart=/usr/bin/rpm-ostree install tailscale\n[Install]\nWantedBy=multi-user.target',
        ),
      ),
      units('    - {name: logrotate.timer, enabled: true}\n'),
    ],
  },
  {
    code: 'timed-service-enabled',
    speaks: [units(timer('a.timer'), unit('a.service', run, 'enabled: ‸true'))],
    silent: [units(timer('a.timer'), job('a.service')), units(timer('a.timer'), job('a.service', 'enabled: false'))],
  },
  {
    code: 'mount-name',
    speaks: [mount('data.mount', '/var/data', '‸'), mount('var-my-data.mount', '/var/my-data', '‸')],
    silent: [mount('var-data.mount', '/var/data'), mount('var-my\\x2ddata.mount', '/var/my-data'), mount('var-data.mount', '/var/data/')],
  },
  {
    code: 'swap-name',
    speaks: [units(unit('swap.swap', '[Swap]\n‸What=/dev/vdb\n[Install]\nWantedBy=swap.target'))],
    silent: [units(unit('dev-vdb.swap', '[Swap]\nWhat=/dev/vdb\n[Install]\nWantedBy=swap.target'))],
  },
  {
    code: 'mount-behind-link',
    speaks: [
      mount('mnt-data.mount', '/mnt/data', '‸'),
      {
        kind: 'error',
        target: 'fcos@1.5.0',
        body: 'storage:\n  filesystems:\n    - device: /dev/vdb\n      format: xfs\n      with_mount_unit: true\n      path: ‸/home\n',
      },
    ],
    silent: [
      mount('var-mnt-data.mount', '/var/mnt/data'),
      { target: 'flatcar@1.1.0', body: mount('mnt-data.mount', '/mnt/data') },
      'storage:\n  filesystems:\n    - device: /dev/vdb\n      format: xfs\n      with_mount_unit: true\n      path: /var/home\n',
      'storage:\n  files:\n    - path: /opt/a\n',
    ],
  },
  {
    code: 'unit-absent',
    speaks: [
      units('    - name: ‸locksmithd.service\n      enabled: false\n'),
      units('    - name: ‸update-engine.service\n      dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]\n'),
      { kind: 'info', body: units('    - name: ‸locksmithd.service\n      mask: true\n') },
      { target: 'flatcar@1.1.0', body: units('    - name: ‸zincati.service\n      enabled: true\n') },
    ],
    silent: [
      units('    - {name: zincati.service, enabled: false}\n'),
      { target: 'flatcar@1.1.0', body: units('    - {name: locksmithd.service, mask: true}\n') },
      units(unit('locksmithd.service', run)),
      units('    - {name: something-else.service, enabled: true}\n'),
    ],
  },
  {
    code: 'unit-misspelt',
    speaks: [
      units('    - name: ‸dokcer.service\n      enabled: true\n'),
      units('    - name: ‸zincatti.service\n      dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]\n'),
    ],
    silent: [
      units('    - {name: docker.service, enabled: true}\n'),
      units('    - {name: serial-getty@ttyS0.service, dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]}\n'),
      units('    - {name: my-own.service, enabled: true}\n'),
    ],
  },
  {
    code: 'unit-unknown',
    speaks: [
      units('    - name: ‸web.service\n      dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]\n'),
      units('    - name: ‸my-own.service\n      enabled: true\n'),
      units('    - name: ‸my-own@one.service\n      enabled: true\n'),
    ],
    silent: [
      units('    - {name: my-own.service, enabled: false}\n'),
      units('    - {name: my-own@one.service, enabled: true}\n', unit('my-own@.service', run, '')),
      'storage:\n  files:\n    - {path: /etc/systemd/system/web.service, contents: {inline: "[Service]\\nExecStart=/usr/bin/true\\n"}}\n' +
        units('    - {name: web.service, dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]}\n'),
      'storage:\n  files:\n    - {path: /etc/containers/systemd/web.container, contents: {inline: "[Container]\\nImage=a\\n"}}\n' +
        units('    - {name: web.service, dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]}\n'),
      units(
        '    - {name: tailscaled.service, enabled: true}\n',
        unit('layer.service', `[Service]\nType=oneshot\nExecStart=/usr/bin/rpm-ostree install tailscale\n${install}`),
      ),
      units('    - {name: systemd-resolved.service, dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]}\n'),
      { target: 'r4e@1.1.0', body: units('    - {name: web.service, enabled: true}\n') },
    ],
  },
  {
    code: 'static-unit-enabled',
    speaks: [
      units('    - name: fstrim.service\n      enabled: ‸true\n'),
      units('    - name: rpm-ostreed-automatic.service\n      enabled: ‸true\n'),
      { kind: 'info', body: units('    - name: systemd-logind.service\n      enabled: ‸true\n') },
      { kind: 'info', body: units('    - name: fstrim.service\n      enabled: ‸true\n    - name: fstrim.timer\n      enabled: true\n') },
    ],
    silent: [
      units('    - {name: fstrim.timer, enabled: true}\n'),
      units('    - {name: fstrim.service, enabled: false}\n'),
      units(
        '    - {name: fstrim.service, enabled: true, dropins: [{name: a.conf, contents: "[Install]\\nWantedBy=multi-user.target\\n"}]}\n',
      ),
      units(unit('fstrim.service', run)),
      units('    - {name: sshd.service, enabled: true}\n'),
    ],
  },
  {
    code: 'unit-empty',
    speaks: [units('    - name: ‸docker.service\n')],
    silent: [units('    - {name: docker.service, enabled: true}\n'), units('    - {name: docker.service, mask: true}\n')],
  },
  {
    code: 'exec-start-missing',
    speaks: [
      units(
        '    - name: a.service\n      enabled: true\n      contents: |\n        [Unit]\n        Description=a\n        ‸[Service]\n        Type=simple\n        [Install]\n        WantedBy=multi-user.target\n',
      ).replace('‸[Service]\n        Type', '[Service]\n        ‸Type'),
      units(unit('a.service', `[Service]\n‸ExecStop=/usr/bin/true\nType=exec\n${install}`)),
    ],
    silent: [
      service('ExecStart=/usr/bin/true'),
      service('Type=oneshot\nRemainAfterExit=yes\nExecStop=/usr/bin/true'),
      units('    - {name: docker.service, dropins: [{name: a.conf, contents: "[Service]\\nNice=1\\n"}]}\n'),
      units(
        '    - name: a.service\n      enabled: true\n      contents: "[Service]\\nNice=1\\n[Install]\\nWantedBy=multi-user.target\\n"\n      dropins: [{name: b.conf, contents: "[Service]\\nExecStart=/usr/bin/true\\n"}]\n',
      ),
    ],
  },
  {
    code: 'exec-start-twice',
    speaks: [
      service('ExecStart=/usr/bin/true\n‸ExecStart=/usr/bin/false'),
      `${service('ExecStart=/usr/bin/true')}      dropins:\n        - name: b.conf\n          contents: |\n            [Service]\n            ‸ExecStart=/usr/bin/false\n`,
    ],
    silent: [
      `${service('ExecStart=/usr/bin/true')}      dropins:\n        - name: b.conf\n          contents: |\n            [Service]\n            ExecStart=\n            ExecStart=/usr/bin/false\n`,
      service('Type=oneshot\nExecStart=/usr/bin/true\nExecStart=/usr/bin/false'),
      service('ExecStart=/usr/bin/true\nExecStart=\nExecStart=/usr/bin/false'),
    ],
  },
  {
    code: 'oneshot-restart',
    speaks: [service('Type=oneshot\nExecStart=/usr/bin/true\n‸Restart=always')],
    silent: [service('Type=oneshot\nExecStart=/usr/bin/true\nRestart=on-failure'), service('ExecStart=/usr/bin/true\nRestart=always')],
  },
  {
    code: 'service-word-unknown',
    speaks: [
      units(
        '    - name: sshd.service\n      dropins:\n        - name: a.conf\n          contents: |\n            [Service]\n            ‸Restart=allways\n',
      ),
      'storage:\n  files:\n    - path: /etc/containers/systemd/a.container\n      contents:\n        inline: |\n          [Container]\n          Image=a\n          [Service]\n          ‸Restart=allways\n',
      service('‸Type=oneshit\nExecStart=/usr/bin/true'),
      service('ExecStart=/usr/bin/true\n‸Restart=allways'),
    ],
    silent: [
      service('Type=notify-reload\nExecStart=/usr/bin/true'),
      service('ExecStart=/usr/bin/true\nRestart=on-abnormal'),
      service('Type=  idle\nExecStart=/usr/bin/true'),
      service('Restart=\nExecStart=/usr/bin/true'),
      // In another section it is no word of a service's.
      'storage:\n  files:\n    - path: /etc/containers/systemd/a.container\n      contents:\n        inline: |\n          [Container]\n          Image=a\n          Label=Restart=allways\n',
    ],
  },
  {
    code: 'program-missing',
    speaks: [service('‸ExecStart=/usr/local/bin/mytool --a'), service('‸ExecStart=/opt/bin/mytool')],
    silent: [
      `${service('ExecStart=/usr/local/bin/mytool')}storage: {files: [{path: /usr/local/bin/mytool, mode: 0755, contents: {inline: a}}]}\n`,
      `${service('ExecStart=/opt/mytool/bin/run')}storage: {links: [{path: /opt/mytool, target: /var/mytool}]}\n`,
      service('ExecStartPre=/usr/bin/curl -o /opt/bin/mytool https://example.com\nExecStart=/opt/bin/mytool'),
      service('ExecStart=/usr/bin/mytool'),
      service('ExecStart=-/opt/bin/mytool'),
      `${service('ExecStart=/usr/local/bin/mytool')}storage: {trees: [{local: tree, path: /usr/local}]}\n`,
    ],
  },
  {
    code: 'shell-syntax',
    speaks: [service('‸ExecStart=/usr/bin/cat /etc/a | /usr/bin/wc -l'), service('‸ExecStart=/usr/bin/date > /var/a')],
    silent: [
      service("ExecStart=/bin/sh -c 'cat /etc/a | wc -l'"),
      service('ExecStart=/usr/bin/echo a | b'),
      service('ExecStart=/usr/bin/podman run a sh -c "a && b"'),
    ],
  },
];
