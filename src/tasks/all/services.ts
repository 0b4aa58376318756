import * as words from '#words/tasks/services';
import { calendar, plainName, shellCommand, size, unitName, variable } from '../define/checks.ts';
import { entriesOf, task } from '../define/task.ts';
import { captured, dropinsOf, filesLike, fileText, joinEntries, settingIn, settingsIn, unitsLike, unitsThatAre } from '../read/find.ts';
import { textOfUnit } from '../read/find.ts';
import { readUnitAssignment, readUnitShell } from '../read/unescape.ts';
import { assignmentWord, iniText, unitText } from '../../core/systemd/write-unit.ts';
import { unitShell } from '../write/unit-shell.ts';
import { dropin, file, unit, unitState } from '../write/items.ts';
import { joined } from '../write/piece.ts';

const units = 'https://www.freedesktop.org/software/systemd/man/latest/systemd.service.html';
const name = { kind: 'line', isKey: true, check: plainName } as const;
const command = { kind: 'line', check: shellCommand } as const;
const online = [
  ['Wants', 'network-online.target'],
  ['After', 'network-online.target'],
] as const;
const wanted = ['Install', [['WantedBy', 'multi-user.target']]] as const;

/** The first command of a unit that a shell runs. */
const commandIn = (text: string): string | undefined =>
  settingsIn(text, 'ExecStart')
    .map(readUnitShell)
    .find((one) => one !== undefined);

export const serviceTasks = [
  task({
    id: 'service',
    group: 'services',
    words: words.service,
    fields: { name, command },
    ways: [
      {
        fields: ['systemd.units'],
        source: units,
        pieces: ({ name, command }) =>
          unit(
            `${name}.service`,
            iniText(
              ['Unit', [['Description', unitText(words.serviceUnit(name))], ...online]],
              [
                'Service',
                [
                  ['ExecStart', unitShell(command)],
                  ['Restart', 'on-failure'],
                  ['RestartSec', '10'],
                ],
              ],
              wanted,
            ),
          ),
        read: (config) =>
          unitsLike(config, /^(.+)\.service$/).flatMap(({ match: [, name], text }) => {
            const command = commandIn(text);
            return command === undefined || settingIn(text, 'Restart') === '' ? [] : [{ name, command }];
          }),
      },
    ],
  }),
  task({
    id: 'first-boot-command',
    group: 'services',
    words: words.onceCommand,
    fields: { name, command },
    ways: [
      {
        fields: ['systemd.units'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/os-extensions/',
        pieces: ({ name, command }) =>
          unit(
            `first-boot-${name}.service`,
            iniText(
              ['Unit', [['Description', unitText(words.onceUnit(name))], ...online, ['ConditionPathExists', '!/var/lib/%N.stamp']]],
              [
                'Service',
                [
                  ['Type', 'oneshot'],
                  ['RemainAfterExit', 'yes'],
                  ['ExecStart', unitShell(command)],
                  ['ExecStart', '/usr/bin/touch /var/lib/%N.stamp'],
                ],
              ],
              wanted,
            ),
          ),
        read: (config) =>
          unitsLike(config, /^first-boot-(.+)\.service$/).map(({ match: [, name], text }) => ({ name, command: commandIn(text) })),
      },
    ],
  }),
  task({
    id: 'timer',
    group: 'services',
    words: words.timer,
    fields: {
      name,
      when: { kind: 'line', initial: 'daily', check: calendar, suggest: ['hourly', 'daily', 'weekly', 'monthly', 'Mon *-*-* 04:00'] },
      command,
    },
    ways: [
      {
        fields: ['systemd.units'],
        source: 'https://www.freedesktop.org/software/systemd/man/latest/systemd.timer.html',
        pieces: ({ name, when, command }) =>
          joined(
            unit(
              `${name}.timer`,
              iniText(
                ['Unit', [['Description', unitText(words.timerUnit(name))]]],
                [
                  'Timer',
                  [
                    ['OnCalendar', when],
                    ['Persistent', 'true'],
                  ],
                ],
                ['Install', [['WantedBy', 'timers.target']]],
              ),
            ),
            unit(
              `${name}.service`,
              iniText(
                ['Unit', [['Description', unitText(words.timedUnit(name))]]],
                [
                  'Service',
                  [
                    ['Type', 'oneshot'],
                    ['ExecStart', unitShell(command)],
                  ],
                ],
              ),
              false,
            ),
          ),
        read: (config) =>
          unitsLike(config, /^(.+)\.timer$/).flatMap(({ match: [, name = ''], text }) =>
            text === '' ? [] : [{ name, when: settingIn(text, 'OnCalendar'), command: commandIn(textOfUnit(config, `${name}.service`)) }],
          ),
      },
    ],
  }),
  task({
    id: 'enable-unit',
    group: 'services',
    words: words.enableUnit,
    fields: { name: { kind: 'line', isKey: true, check: unitName } },
    ways: [
      {
        fields: ['systemd.units'],
        source: 'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
        pieces: ({ name }) => unitState(name, 'enabled'),
        read: (config) => unitsThatAre(config, 'enabled').map((name) => ({ name })),
      },
    ],
  }),
  task({
    id: 'mask-unit',
    group: 'services',
    words: words.maskUnit,
    fields: { name: { kind: 'line', isKey: true, check: unitName } },
    ways: [
      {
        fields: ['systemd.units'],
        source: 'https://www.freedesktop.org/software/systemd/man/latest/systemctl.html',
        pieces: ({ name }) => unitState(name, 'mask'),
        read: (config) => unitsThatAre(config, 'mask').map((name) => ({ name })),
      },
    ],
  }),
  task({
    id: 'environment',
    group: 'services',
    words: words.environment,
    fields: { unit: { kind: 'line', isKey: true, check: unitName }, variables: { kind: 'lines', check: variable } },
    ways: [
      {
        fields: ['systemd.units.dropins'],
        source: 'https://www.flatcar.org/docs/latest/setup/systemd/environment-variables/',
        pieces: ({ unit: name, variables }) =>
          dropin(
            name,
            '10-environment.conf',
            iniText([
              'Service',
              entriesOf(variables).map((one) => {
                const at = one.indexOf('=');
                return ['Environment', assignmentWord(one.slice(0, at), one.slice(at + 1))];
              }),
            ]),
          ),
        read: (config) =>
          dropinsOf(config, '10-environment.conf').map(({ unit: name, text }) => ({
            unit: name,
            variables: joinEntries(settingsIn(text, 'Environment').map(readUnitAssignment)),
          })),
      },
    ],
  }),
  task({
    id: 'journal-size',
    group: 'services',
    words: words.journalSize,
    fields: { size: { kind: 'line', initial: '500M', check: size } },
    ways: [
      {
        fields: ['storage.files'],
        source: 'https://www.freedesktop.org/software/systemd/man/latest/journald.conf.html',
        pieces: ({ size }) => file('/etc/systemd/journald.conf.d/10-size.conf', iniText(['Journal', [['SystemMaxUse', size]]])),
        read: (config) => [{ size: settingIn(fileText(config, '/etc/systemd/journald.conf.d/10-size.conf'), 'SystemMaxUse') }],
      },
    ],
  }),
  task({
    id: 'health-check',
    group: 'services',
    words: words.healthCheck,
    fields: { name, command },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['greenboot'],
        source: 'https://docs.fedoraproject.org/en-US/iot/greenboot/',
        pieces: ({ name, command }) => file(`/etc/greenboot/check/required.d/50-${name}.sh`, `#!/bin/bash\n${command}\n`, { mode: '0755' }),
        read: (config) =>
          filesLike(config, /^\/etc\/greenboot\/check\/required\.d\/50-([^/]+)\.sh$/).map(({ match: [, name], text }) => ({
            name,
            command: captured(text, /^#!\/bin\/bash\n(.*)\n$/),
          })),
      },
    ],
  }),
];
