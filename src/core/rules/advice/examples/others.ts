import type { CodeExamples } from './example.ts';
import { service } from './unit-config.ts';

const user = (rest: string) => `passwd:\n  users:\n    - name: core\n      ${rest}\n`;
const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm';
const grub = (hash: string) => `grub:\n  users:\n    - name: root\n      password_hash: ${hash}\n`;
const file = (rest: string) => `storage:\n  files:\n    - path: /etc/a\n      ${rest}\n`;

/** Examples of what is no rule of `all-rules.ts`: of single values, and of the text itself. */
export const otherExamples: readonly CodeExamples[] = [
  {
    code: 'contents-not-gzip',
    speaks: [file('contents:\n        inline: a\n        compression: ‸gzip')],
    silent: [file('contents: {inline: a}')],
  },
  {
    code: 'password-hash-look',
    speaks: [user('password_hash: ‸secret')],
    silent: [user('password_hash: "$y$j9T$ufS1pWpBw8J8tSsYH3zGX/$D5wqf8ZLrzW1bOcp5U5W0A0fFz4FQm6d2o2SJ0mZc67"')],
  },
  {
    code: 'grub-hash-look',
    speaks: [grub('‸grub.pbkdf2.sha512.10000.874A958E5264...')],
    silent: ['kernel_arguments: {should_exist: [quiet]}\n'],
  },
  {
    code: 'ssh-key-unusable',
    speaks: [user(`ssh_authorized_keys:\n        - ‸${key.replace('ssh', 'sh')}`)],
    silent: [user(`ssh_authorized_keys:\n        - ${key}`)],
  },
  {
    code: 'placeholder-left',
    speaks: [file('contents:\n        inline: |\n          ‸token=REPLACE-WITH-TOKEN')],
    silent: [file('contents:\n        inline: |\n          token=a')],
  },
  { code: 'ignored-document', speaks: ['storage: {}\n---\n‸systemd: {}\n'], silent: ['storage: {}\n'] },
  {
    code: 'ignore-unknown-code',
    speaks: [file('mode: 0644 ‸# bunsen: ignore shiped-path')],
    silent: [file('mode: 0644 # bunsen: ignore shipped-path')],
  },
  {
    code: 'release-too-old',
    speaks: [{ target: 'fcos@1.6.0', body: '# bunsen: release Fedora CoreOS 39\n' }],
    silent: [{ target: 'fcos@1.6.0', body: '# bunsen: release Fedora CoreOS 42\n' }],
  },
  { code: 'release-unclear', speaks: ['‸# bunsen: release Fedora\n'], silent: ['# bunsen: release Fedora CoreOS 42\n'] },
  { code: 'unit-setting', speaks: [service('ExecStart=/usr/bin/true\n‸Usr=a')], silent: [service('ExecStart=/usr/bin/true\nUser=a')] },
];
