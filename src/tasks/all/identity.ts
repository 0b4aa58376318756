import * as words from '#words/tasks/identity';
import { keymap, timeZone } from '../define/checks.ts';
import { hostname, server } from '../define/network-checks.ts';
import { entriesOf, task } from '../define/task.ts';
import { listAt, textAt } from '../../values/read-values.ts';
import { captured, captures, fileText, joinEntries, linesOf, settingIn, textOfUnit, wordsOf } from '../read/find.ts';
import { iniText } from '../../core/systemd/write-unit.ts';
import { file, link, unit } from '../write/items.ts';

/** The time zones that the browser knows; none where it does not say. */
function timeZones(): readonly string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC' && timeZone(zone) === undefined)];
}

export const identityTasks = [
  task({
    id: 'hostname',
    group: 'identity',
    words: words.hostname,
    fields: { name: { kind: 'line', check: hostname } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['single'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/hostname/',
        // Some platforms write a name of their own first.
        pieces: ({ name }) => file('/etc/hostname', `${name}\n`, { overwrite: true }),
        read: (config) => [{ name: linesOf(fileText(config, '/etc/hostname'))[0] }],
      },
    ],
  }),
  task({
    id: 'time-zone',
    group: 'identity',
    words: words.timeZone,
    fields: { zone: { kind: 'line', check: timeZone, suggest: timeZones } },
    ways: [
      {
        fields: ['storage.links'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/time-zone/',
        pieces: ({ zone }) => link('/etc/localtime', `../usr/share/zoneinfo/${zone}`),
        read: (config) =>
          listAt(config, 'storage', 'links')
            .filter((one) => textAt(one, 'path') === '/etc/localtime')
            .map((one) => ({ zone: captured(textAt(one, 'target'), /\/usr\/share\/zoneinfo\/(.+)$/) })),
      },
      {
        // A MachineConfig has no links.
        fields: ['systemd.units'],
        source: 'https://access.redhat.com/solutions/5487331',
        pieces: ({ zone }) =>
          unit(
            'set-time-zone.service',
            iniText(
              ['Unit', [['Description', words.timeZoneUnit]]],
              [
                'Service',
                [
                  ['Type', 'oneshot'],
                  ['ExecStart', ['/usr/bin/timedatectl', 'set-timezone', zone].join(' ')],
                ],
              ],
              ['Install', [['WantedBy', 'multi-user.target']]],
            ),
          ),
        read: (config) => [{ zone: captured(textOfUnit(config, 'set-time-zone.service'), /timedatectl set-timezone (\S+)/) }],
      },
    ],
  }),
  task({
    id: 'ntp',
    group: 'identity',
    words: words.ntp,
    fields: { servers: { kind: 'lines', check: server } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['chrony'],
        source:
          'https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/machine_configuration/machine-configs-configure',
        // The image ships the file.
        pieces: ({ servers }) =>
          file(
            '/etc/chrony.conf',
            [
              ...entriesOf(servers).map((name) => ['server', name, 'iburst'].join(' ')),
              'driftfile /var/lib/chrony/drift',
              'makestep 1.0 3',
              'rtcsync',
              'logdir /var/log/chrony',
              '',
            ].join('\n'),
            { overwrite: true },
          ),
        read: (config) => [{ servers: joinEntries(captures(fileText(config, '/etc/chrony.conf'), /^(?:server|pool)\s+(\S+)/gm)) }],
      },
      {
        fields: ['storage.files'],
        needs: ['timesyncd'],
        source: 'https://www.flatcar.org/docs/latest/setup/customization/configuring-date-and-timezone/',
        pieces: ({ servers }) =>
          file('/etc/systemd/timesyncd.conf.d/10-servers.conf', iniText(['Time', [['NTP', entriesOf(servers).join(' ')]]])),
        read: (config) => [{ servers: wordsOf(settingIn(fileText(config, '/etc/systemd/timesyncd.conf.d/10-servers.conf'), 'NTP')) }],
      },
    ],
  }),
  task({
    id: 'keyboard',
    group: 'identity',
    words: words.keyboard,
    fields: { keymap: { kind: 'line', check: keymap } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['keymaps'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/sysconfig-setting-keymap/',
        pieces: ({ keymap }) => file('/etc/vconsole.conf', `KEYMAP=${keymap}\n`, { overwrite: true }),
        read: (config) => [{ keymap: settingIn(fileText(config, '/etc/vconsole.conf'), 'KEYMAP') }],
      },
    ],
  }),
];
