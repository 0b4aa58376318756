import type { CodeExamples } from './example.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const user = (rest: string, name = 'ada') => `passwd:\n  users:\n    - name: ${name}\n      ${rest}\n`;
const flatcar = 'flatcar@1.1.0' as const;

/** Users and groups. */
export const userExamples: readonly CodeExamples[] = [
  {
    code: 'group-missing',
    speaks: [user('groups: [wheel, ‸developers]'), user('primary_group: ‸staffers'), { target: flatcar, body: user('groups: [‸admins]') }],
    silent: [
      user('groups: [wheel, sudo, docker, systemd-journal, adm]'),
      `${user('groups: [developers]')}  groups: [{name: developers}]\n`,
      user('groups: [docker]', 'core'),
      { target: 'fiot@1.0.0', body: user('groups: [developers]') },
    ],
  },
  {
    code: 'group-hidden',
    speaks: [user('groups: [‸dialout]'), 'passwd:\n  groups:\n    - name: ‸render\n', { target: flatcar, body: user('groups: [‸kvm]') }],
    silent: [user('groups: [wheel]'), 'passwd:\n  groups:\n    - name: mine\n', { target: 'r4e@1.1.0', body: user('groups: [dialout]') }],
  },
  {
    code: 'keys-without-home',
    speaks: [
      user(`ssh_authorized_keys: ["${key}"]\n      no_create_home: ‸true`),
      { kind: 'warning', body: user(`ssh_authorized_keys: ["${key}"]\n      home_dir: /var/lib/a\n      no_create_home: ‸true`) },
    ],
    silent: [
      user(`ssh_authorized_keys: ["${key}"]`),
      user('no_create_home: true'),
      user(`ssh_authorized_keys: ["${key}"]\n      no_create_home: true`, 'core'),
    ],
  },
  {
    code: 'home-read-only',
    speaks: [user('home_dir: ‸/usr/share/a')],
    silent: [user('home_dir: /var/lib/a'), user('home_dir: /usr/share/a\n      no_create_home: true')],
  },
];
