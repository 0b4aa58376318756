import type { CodeExamples } from './example.ts';
import { service } from './unit-config.ts';

const file = (path: string, rest = 'contents: {inline: a}') => `storage:\n  files:\n    - path: ‸${path}\n      ${rest}\n`;
const quiet = (path: string, rest?: string) => file(path, rest).replace('‸', '');
const runs = (exec: string) => service(`ExecStart=${exec}`);
const flatcar = 'flatcar@1.1.0' as const;

/** Files, directories and links. */
export const fileExamples: readonly CodeExamples[] = [
  {
    code: 'shipped-path',
    speaks: [
      file('/etc/chrony.conf'),
      file('/etc/ssh/sshd_config'),
      file('/etc/resolv.conf'),
      'storage:\n  links:\n    - path: ‸/etc/resolv.conf\n      target: /run/a\n',
      'storage:\n  directories:\n    - path: ‸/etc/hosts\n',
      { target: flatcar, body: file('/etc/flatcar/update.conf') },
      { target: flatcar, body: file('/etc/motd', 'append: [{inline: a}]') },
    ],
    silent: [
      quiet('/etc/chrony.conf', 'overwrite: true\n      contents: {inline: a}'),
      quiet('/etc/hosts', 'append: [{inline: a}]'),
      quiet('/etc/profile.d/mine.sh'),
      quiet('/etc/hostname'),
      quiet('/etc/ssh/sshd_config', 'mode: 0600'),
      quiet('/etc/ssh/sshd_config.d/10-mine.conf'),
      'storage:\n  directories:\n    - path: /etc/ssh\n',
      'storage:\n  links:\n    - path: /etc/resolv.conf\n      target: ../run/systemd/resolve/stub-resolv.conf\n',
      {
        target: 'openshift@4.14.0',
        body: `metadata: {name: a, labels: {machineconfiguration.openshift.io/role: a}}\n${quiet('/etc/chrony.conf')}`,
      },
      { target: flatcar, body: quiet('/etc/chrony.conf') },
    ],
  },
  {
    code: 'read-only-path',
    speaks: [
      file('/usr/bin/tool'),
      file('/usr/lib/systemd/system/a.service'),
      file('/bin/tool'),
      'storage:\n  directories:\n    - path: ‸/data\n',
      { target: flatcar, body: file('/usr/local/bin/tool') },
    ],
    silent: [
      quiet('/usr/local/bin/tool'),
      quiet('/opt/bin/tool'),
      quiet('/var/data/a'),
      quiet('/home/core/a', 'user: {name: core}'),
      { target: flatcar, body: 'storage:\n  directories:\n    - path: /data\n' },
      'storage:\n  filesystems:\n    - {device: /dev/vdb, format: xfs, path: /data}\n  files:\n    - {path: /data/a}\n',
    ],
  },
  {
    code: 'owner-unknown',
    speaks: [
      'storage:\n  files:\n    - path: /etc/a\n      user:\n        name: ‸prometheuss\n',
      'storage:\n  directories:\n    - path: /var/a\n      group: {name: ‸webapp}\n',
    ],
    silent: [
      'passwd: {users: [{name: webapp}]}\nstorage:\n  directories:\n    - path: /var/a\n      group: {name: webapp}\n      user: {name: webapp}\n',
      'storage:\n  files:\n    - path: /etc/a\n      user: {name: core}\n      group: {name: wheel}\n',
      'storage:\n  files:\n    - path: /etc/a\n      user: {id: 4711}\n',
      'ignition: {config: {merge: [{source: "https://example.com/a.ign"}]}}\nstorage:\n  files:\n    - path: /etc/a\n      user: {name: webapp}\n',
    ],
  },
  {
    code: 'home-parents',
    speaks: [
      'storage:\n  files:\n    - path: ‸/home/core/.config/systemd/user/a.service\n      user: {name: core}\n',
      'passwd: {users: [{name: ada}]}\nstorage:\n  directories:\n    - path: ‸/var/home/ada/a/b\n      user: {name: ada}\n',
    ],
    silent: [
      'storage:\n  files:\n    - path: /home/core/.bashrc\n      user: {name: core}\n',
      'storage:\n  directories:\n    - {path: /home/core/a, user: {name: core}}\n  files:\n    - {path: /home/core/a/b, user: {name: core}}\n',
      'storage:\n  files:\n    - path: /home/shared/a/b\n',
    ],
  },
  {
    code: 'home-owner',
    speaks: ['storage:\n  files:\n    - path: ‸/home/core/.bashrc\n', 'storage:\n  directories:\n    - path: ‸/home/core/a\n'],
    silent: [
      'storage:\n  files:\n    - path: /home/core/.bashrc\n      user: {id: 1000}\n',
      'storage:\n  links:\n    - path: /home/core/a\n      target: b\n',
      'storage:\n  files:\n    - path: /home/readme\n',
    ],
  },
  {
    code: 'needs-linger',
    speaks: [
      'storage:\n  files:\n    - path: ‸/home/core/.config/containers/systemd/a.container\n      contents: {inline: "[Container]\\nImage=a\\n[Install]\\nWantedBy=default.target\\n"}\n',
    ],
    silent: [
      'storage:\n  files:\n    - path: /var/lib/systemd/linger/core\n    - path: /home/core/.config/containers/systemd/a.container\n      contents: {inline: "[Container]\\nImage=a\\n[Install]\\nWantedBy=default.target\\n"}\n',
      'storage:\n  files:\n    - path: /etc/containers/systemd/a.container\n      contents: {inline: "[Container]\\nImage=a\\n[Install]\\nWantedBy=default.target\\n"}\n',
    ],
  },
  {
    code: 'mode-from-decimal',
    speaks: [
      'storage:\n  files:\n    - path: /etc/a\n      mode: ‸0420\n      contents: {inline: a}\n',
      'storage:\n  files:\n    - path: /etc/a\n      mode: ‸0o416\n      contents: {inline: a}\n',
    ],
    silent: [
      quiet('/etc/a', 'mode: 420\n      contents: {inline: a}'),
      quiet('/etc/a', 'mode: 0640\n      contents: {inline: a}'),
      quiet('/etc/a', 'mode: 0511\n      contents: {inline: a}'),
      'storage:\n  directories:\n    - path: /etc/a\n      mode: 0420\n',
    ],
  },
  {
    code: 'keyfile-mode',
    speaks: [
      file('/etc/NetworkManager/system-connections/a.nmconnection'),
      'storage:\n  files:\n    - path: /etc/NetworkManager/system-connections/a.nmconnection\n      mode: ‸0644\n      contents: {inline: a}\n',
    ],
    silent: [
      quiet('/etc/NetworkManager/system-connections/a.nmconnection', 'mode: 0600\n      contents: {inline: a}'),
      quiet('/etc/NetworkManager/system-connections/a.nmconnection', 'mode: 0400\n      contents: {inline: a}'),
      quiet('/etc/NetworkManager/conf.d/a.conf'),
    ],
  },
  {
    code: 'script-crlf',
    speaks: ['storage:\n  files:\n    - path: /etc/a\n      contents:\n        inline: ‸"#!/bin/sh\\r\\necho\\r\\n"\n'],
    silent: [quiet('/etc/a', 'contents: {inline: "#!/bin/sh\\n"}'), quiet('/etc/a', 'contents: {inline: "a\\r\\nb\\r\\n"}')],
  },
  {
    code: 'exec-not-executable',
    speaks: [
      `${runs('/usr/local/bin/a b')}${file('/usr/local/bin/a')}`,
      `${runs('-/opt/a')}storage:\n  files:\n    - path: /opt/a\n      mode: ‸0644\n      contents: {inline: a}\n`,
    ],
    silent: [
      `${runs('/usr/local/bin/a')}${quiet('/usr/local/bin/a', 'mode: 0755\n      contents: {inline: a}')}`,
      `${runs('/bin/bash /usr/local/bin/a')}${quiet('/usr/local/bin/a')}`,
      quiet('/usr/local/bin/a'),
    ],
  },
  {
    code: 'script-not-executable',
    speaks: [file('/usr/local/bin/a', 'contents: {inline: "#!/bin/sh"}')],
    silent: [
      quiet('/usr/local/bin/a', 'mode: 0700\n      contents: {inline: "#!/bin/sh"}'),
      quiet('/etc/profile.d/a.sh', 'contents: {inline: "#!/bin/sh"}'),
      quiet('/usr/local/bin/a.conf', 'contents: {inline: "a=b"}'),
    ],
  },
  {
    code: 'merge-of-butane',
    speaks: [
      'ignition:\n  config:\n    merge:\n      - local: ‸more.bu\n',
      'ignition:\n  config:\n    replace:\n      source: ‸"data:,variant:%20fcos%0Aversion:%201.5.0%0A"\n',
    ],
    silent: [
      'ignition:\n  config:\n    merge:\n      - local: more.ign\n',
      'ignition:\n  config:\n    merge:\n      - source: https://example.com/a.ign\n',
    ],
  },
];
