import * as words from '#words/tasks/software';
import { time } from '../define/checks.ts';
import { wholeNumber } from '../define/network-checks.ts';
import { task } from '../define/task.ts';
import { captured, fileText, settingIn } from '../read/find.ts';
import { iniText } from '../../core/systemd/write-unit.ts';
import { assignment, file, unitState } from '../write/items.ts';
import { joined, type FileLine } from '../write/piece.ts';

const zincati = 'https://coreos.github.io/zincati/usage/auto-updates/';
const flatcarStrategies = 'https://www.flatcar.org/docs/latest/setup/releases/update-strategies/';

const updateConfPath = '/etc/flatcar/update.conf';

/** Lines of Flatcar's settings for updates, which some images have already. */
const updateConf = (...lines: readonly FileLine[]) => file(updateConfPath, lines, { overwrite: true });

/** Zincati's names of days. */
const zincatiDays = new Map([
  ['weekend', '"Sat", "Sun"'],
  ['daily', '"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"'],
  ['workdays', '"Mon", "Tue", "Wed", "Thu", "Fri"'],
]);

export const updateTasks = [
  task({
    id: 'updates-off',
    group: 'updates',
    words: words.updatesOff,
    fields: {},
    ways: [
      {
        fields: ['storage.files'],
        needs: ['zincati'],
        source: `${zincati}#disabling-auto-updates`,
        pieces: () => file('/etc/zincati/config.d/90-disable-auto-updates.toml', '[updates]\nenabled = false\n'),
      },
      {
        fields: ['storage.files'],
        needs: ['update-engine'],
        source: flatcarStrategies,
        // No such server. Masking update-engine.service would also stop updates by hand.
        pieces: () => updateConf(assignment('SERVER', 'disabled')),
      },
    ],
  }),
  task({
    id: 'update-window',
    group: 'updates',
    words: words.updateWindow,
    fields: {
      days: { kind: 'choice' },
      start: { kind: 'line', initial: '22:30', check: time },
      minutes: { kind: 'line', initial: '60', check: wholeNumber(1, 1440) },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['zincati'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/auto-updates/',
        pieces: ({ days, start, minutes }) =>
          file(
            '/etc/zincati/config.d/55-updates-strategy.toml',
            [
              '[updates]\nstrategy = "periodic"\n',
              `[[updates.periodic.window]]\ndays = [ ${zincatiDays.get(days) ?? ''} ]\nstart_time = "${start}"\nlength_minutes = ${minutes}\n`,
            ].join('\n'),
          ),
        read: (config) => {
          const text = fileText(config, '/etc/zincati/config.d/55-updates-strategy.toml');
          const days = captured(text, /^days = \[ (.*) \]$/m);
          return [
            {
              days: [...zincatiDays].find(([, names]) => names === days)?.[0],
              start: captured(text, /^start_time = "(.*)"$/m),
              minutes: captured(text, /^length_minutes = (\d+)$/m),
            },
          ];
        },
      },
    ],
  }),
  task({
    id: 'update-day',
    group: 'updates',
    words: words.updateDay,
    fields: {
      days: { kind: 'choice' },
      start: { kind: 'line', initial: '04:00', check: time },
      minutes: { kind: 'line', initial: '60', check: wholeNumber(1, 1440) },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['update-engine'],
        source: flatcarStrategies,
        pieces: ({ days, start, minutes }) =>
          updateConf(
            assignment('REBOOT_STRATEGY', 'reboot'),
            assignment('LOCKSMITHD_REBOOT_WINDOW_START', days === 'daily' ? `"${start}"` : `"${days} ${start}"`),
            assignment('LOCKSMITHD_REBOOT_WINDOW_LENGTH', `${minutes}m`),
          ),
        read: (config) => {
          const text = fileText(config, updateConfPath);
          const start = /^"?(?:(\w{3}) )?([\d:]+)"?$/.exec(settingIn(text, 'LOCKSMITHD_REBOOT_WINDOW_START'));
          const minutes = captured(settingIn(text, 'LOCKSMITHD_REBOOT_WINDOW_LENGTH'), /^(\d+)m$/);
          return [{ days: start ? (start[1] ?? 'daily') : undefined, start: start?.[2], minutes }];
        },
      },
    ],
  }),
  task({
    id: 'update-channel',
    group: 'updates',
    words: words.updateChannel,
    fields: { channel: { kind: 'choice' } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['update-engine'],
        source: 'https://www.flatcar.org/docs/latest/setup/releases/switching-channels/',
        pieces: ({ channel }) => updateConf(assignment('GROUP', channel)),
        read: (config) => [{ channel: settingIn(fileText(config, updateConfPath), 'GROUP') }],
      },
    ],
  }),
  task({
    id: 'update-rollout',
    group: 'updates',
    words: words.updateRollout,
    fields: { wariness: { kind: 'choice' } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['zincati'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/auto-updates/',
        pieces: ({ wariness }) => file('/etc/zincati/config.d/51-rollout-wariness.toml', `[identity]\nrollout_wariness = ${wariness}\n`),
        read: (config) => [{ wariness: settingIn(fileText(config, '/etc/zincati/config.d/51-rollout-wariness.toml'), 'rollout_wariness') }],
      },
    ],
  }),
  task({
    id: 'automatic-updates',
    group: 'updates',
    words: words.automaticUpdates,
    fields: { policy: { kind: 'choice' } },
    ways: [
      {
        fields: ['storage.files', 'systemd.units'],
        needs: ['rpm-ostree-updates'],
        source: 'https://coreos.github.io/rpm-ostree/administrator-handbook/#automatic-updates',
        // The image ships the file.
        pieces: ({ policy }) =>
          joined(
            file('/etc/rpm-ostreed.conf', iniText(['Daemon', [['AutomaticUpdatePolicy', policy]]]), { overwrite: true }),
            unitState('rpm-ostreed-automatic.timer', 'enabled'),
          ),
        read: (config) => [{ policy: settingIn(fileText(config, '/etc/rpm-ostreed.conf'), 'AutomaticUpdatePolicy') }],
      },
    ],
  }),
  task({
    id: 'not-counted',
    group: 'updates',
    words: words.notCounted,
    fields: {},
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['countme'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/counting/',
        pieces: () => unitState('rpm-ostree-countme.timer', 'mask'),
      },
    ],
  }),
];
