import * as words from '#words/tasks/login';
import { sshKey, userName } from '../define/checks.ts';
import { port } from '../define/network-checks.ts';
import type { Value } from '../../core/document/read.ts';
import { listAt, textAt } from '../../values/read-values.ts';
import { dropinsOf, fileText, joinEntries, kernelArgumentsOf, settingsIn, textsAt } from '../read/find.ts';
import { iniText } from '../../core/systemd/write-unit.ts';
import { dropin, file, included, kernelArguments, user } from '../write/items.ts';
import { joined } from '../write/piece.ts';
import { entriesOf, task } from '../define/task.ts';

const keys = { kind: 'lines', check: sshKey } as const;
const keyFields = ['passwd.users.ssh_authorized_keys'];
const fedoraUsers = 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/';
const sshdConfig = 'https://man.openbsd.org/sshd_config';

/** The users who have keys; where a group is named, those in it. */
const withKeys = (config: Value | undefined, group?: string) =>
  listAt(config, 'passwd', 'users')
    .filter((one) => group === undefined || textsAt(one, 'groups').includes(group))
    .map((one) => ({ name: textAt(one, 'name'), keys: joinEntries(textsAt(one, 'ssh_authorized_keys')) }))
    .filter(({ keys }) => keys !== '');

export const loginTasks = [
  task({
    id: 'ssh-login',
    group: 'login',
    words: words.sshLogin,
    fields: { keys, user: { kind: 'line', initial: 'core', isKey: true, check: userName } },
    ways: [
      {
        fields: keyFields,
        needs: ['single'],
        source: fedoraUsers,
        pieces: ({ keys, user: name }) => user(name, { ssh_authorized_keys: included(entriesOf(keys)) }),
        read: (config) => withKeys(config).map(({ name, keys }) => ({ user: name, keys })),
      },
    ],
  }),
  task({
    id: 'cluster-ssh-login',
    group: 'login',
    words: words.clusterLogin,
    fields: { keys },
    ways: [
      {
        fields: keyFields,
        needs: ['cluster'],
        source:
          'https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/machine_configuration/machine-configs-configure',
        pieces: ({ keys }) => user('core', { ssh_authorized_keys: included(entriesOf(keys)) }),
        read: (config) => withKeys(config).flatMap(({ name, keys }) => (name === 'core' ? [{ keys }] : [])),
      },
    ],
  }),
  task({
    id: 'administrator',
    group: 'login',
    words: words.administrator,
    fields: { name: { kind: 'line', isKey: true, check: userName }, keys },
    ways: [
      {
        fields: [...keyFields, 'passwd.users.groups'],
        needs: ['sudo-group'],
        source: fedoraUsers,
        pieces: ({ name, keys }) => user(name, { groups: included(['sudo']), ssh_authorized_keys: included(entriesOf(keys)) }),
        read: (config) => withKeys(config, 'sudo'),
      },
      {
        fields: [...keyFields, 'passwd.users.groups', 'storage.files'],
        needs: ['sudoers-d'],
        source: 'https://www.sudo.ws/docs/man/sudoers.man/',
        pieces: ({ name, keys }) =>
          joined(
            user(name, { groups: included(['wheel']), ssh_authorized_keys: included(entriesOf(keys)) }),
            // Files with a dot in their name are skipped there; a user's name has none.
            file(`/etc/sudoers.d/${name}`, `${name} ALL=(ALL) NOPASSWD: ALL\n`, { mode: '0440' }),
          ),
        read: (config) => withKeys(config, 'wheel'),
      },
    ],
  }),
  task({
    id: 'ssh-passwords',
    group: 'login',
    words: words.sshPasswords,
    fields: {},
    ways: [
      {
        fields: ['storage.files'],
        needs: ['sshd-without-passwords'],
        source: `${fedoraUsers}#_enabling_ssh_password_authentication`,
        // The first value that sshd reads counts; the image's own file begins with 40.
        pieces: () => file('/etc/ssh/sshd_config.d/20-enable-passwords.conf', 'PasswordAuthentication yes\n'),
      },
    ],
  }),
  task({
    id: 'ssh-keys-only',
    group: 'login',
    words: words.sshKeysOnly,
    fields: {},
    ways: [
      {
        fields: ['storage.files'],
        needs: ['sshd-with-passwords'],
        source: sshdConfig,
        pieces: () =>
          file(
            '/etc/ssh/sshd_config.d/10-keys-only.conf',
            ['PasswordAuthentication no', 'KbdInteractiveAuthentication no', 'PermitRootLogin no', ''].join('\n'),
            { mode: '0600' },
          ),
      },
    ],
  }),
  task({
    id: 'ssh-port',
    group: 'login',
    words: words.sshPort,
    fields: { port: { kind: 'line', initial: '2222', check: port } },
    ways: [
      {
        fields: ['systemd.units.dropins'],
        needs: ['sshd-socket'],
        source: 'https://www.flatcar.org/docs/latest/security/customizing-sshd/',
        // The empty value drops port 22.
        pieces: ({ port }) =>
          dropin(
            'sshd.socket',
            '10-sshd-port.conf',
            iniText([
              'Socket',
              [
                ['ListenStream', ''],
                ['ListenStream', port],
              ],
            ]),
          ),
        read: (config) =>
          dropinsOf(config, '10-sshd-port.conf').map(({ text }) => ({ port: settingsIn(text, 'ListenStream').find((one) => one !== '') })),
      },
    ],
  }),
  task({
    id: 'console-login',
    group: 'login',
    words: words.consoleLogin,
    fields: { console: { kind: 'choice' } },
    ways: [
      {
        fields: ['kernel_arguments.should_exist'],
        needs: ['update-engine'],
        source: 'https://www.flatcar.org/docs/latest/setup/customization/other-settings/',
        pieces: ({ console }, spec) => kernelArguments([`flatcar.autologin=${console === 'serial' ? 'ttyS0' : 'tty1'}`], spec),
        read: (config) =>
          kernelArgumentsOf(config)
            .filter((one) => one.startsWith('flatcar.autologin='))
            .map((one) => ({ console: one.endsWith('=ttyS0') ? 'serial' : 'screen' })),
      },
      {
        fields: ['systemd.units.dropins'],
        needs: ['single', 'network-manager'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/tutorial-autologin/',
        pieces: ({ console }) =>
          dropin(
            console === 'serial' ? 'serial-getty@ttyS0.service' : 'getty@tty1.service',
            'autologin-core.conf',
            iniText([
              'Service',
              [
                ['ExecStart', ''],
                ['ExecStart', ['-/usr/sbin/agetty', '--autologin', 'core', '--noclear', '%I', '$TERM'].join(' ')],
              ],
            ]),
          ),
        read: (config) =>
          dropinsOf(config, 'autologin-core.conf').map(({ unit }) => ({ console: unit.startsWith('serial-') ? 'serial' : 'screen' })),
      },
    ],
  }),
  task({
    id: 'motd',
    group: 'login',
    words: words.motd,
    fields: { text: { kind: 'text' } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['motd-d'],
        source: 'https://www.flatcar.org/docs/latest/setup/customization/other-settings/#adding-custom-messages-to-motd',
        pieces: ({ text }) => file('/etc/motd.d/10-message.conf', `${text.replace(/\r\n?/g, '\n')}\n`),
        read: (config) => [{ text: fileText(config, '/etc/motd.d/10-message.conf').trimEnd() }],
      },
    ],
  }),
];
