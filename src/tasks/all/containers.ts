import * as words from '#words/tasks/containers';
import { dockerSize, image, plainName, userName } from '../define/checks.ts';
import { portMapping, registry, wholeNumber } from '../define/network-checks.ts';
import { entriesOf, task } from '../define/task.ts';
import { captured, captures, filesLike, fileText, joinEntries, settingIn, settingsIn, unitsLike } from '../read/find.ts';
import { readUnitWord } from '../read/unescape.ts';
import { commandWord, iniText, unitText } from '../../core/systemd/write-unit.ts';
import { emptyFile, file, unit, unitState } from '../write/items.ts';

const online = [
  ['Wants', 'network-online.target'],
  ['After', 'network-online.target'],
] as const;

/** What a registry's file is called after. */
const slug = (name: string): string => name.replace(/[^a-z0-9.-]/g, '-');

/** The registries that a file of containers-registries.conf(5) names, its mirrors too. */
const locationsIn = (text: string): string[] => settingsIn(text, 'location').map((one) => captured(one, /^"([^"]*)"/) ?? '');

const registriesConf = 'https://github.com/containers/image/blob/main/docs/containers-registries.conf.d.5.md';

export const containerTasks = [
  task({
    id: 'container',
    group: 'containers',
    words: words.container,
    fields: {
      image: { kind: 'line', initial: 'docker.io/library/nginx:stable', check: image },
      ports: { kind: 'lines', initial: '8080:80', optional: true, check: portMapping },
      name: { kind: 'line', initial: 'web', isKey: true, check: plainName },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['podman'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/running-containers/',
        pieces: ({ image, ports, name }) =>
          file(
            `/etc/containers/systemd/${name}.container`,
            iniText(
              ['Unit', [['Description', unitText(words.containerUnit(name))], ...online]],
              ['Container', [['Image', image], ...entriesOf(ports).map((one) => ['PublishPort', one] as const)]],
              // The first start pulls the image.
              [
                'Service',
                [
                  ['TimeoutStartSec', '900'],
                  ['Restart', 'on-failure'],
                ],
              ],
              ['Install', [['WantedBy', 'multi-user.target']]],
            ),
          ),
        read: (config) =>
          filesLike(config, /^\/etc\/containers\/systemd\/([^/]+)\.container$/).map(({ match: [, name], text }) => ({
            name,
            image: settingIn(text, 'Image'),
            ports: joinEntries(settingsIn(text, 'PublishPort')),
          })),
      },
      {
        fields: ['systemd.units'],
        needs: ['docker'],
        source: 'https://www.flatcar.org/docs/latest/container-runtimes/getting-started-with-docker/',
        pieces: ({ image, ports, name }) =>
          unit(
            `${name}.service`,
            iniText(
              [
                'Unit',
                [
                  ['Description', unitText(words.containerUnit(name))],
                  ['Requires', 'docker.service'],
                  ...online,
                  ['After', 'docker.service'],
                ],
              ],
              [
                'Service',
                [
                  // The hyphen: it is no error if there is nothing to remove.
                  ['ExecStartPre', ['-/usr/bin/docker', 'rm', '--force', name].join(' ')],
                  [
                    'ExecStart',
                    [
                      '/usr/bin/docker',
                      'run',
                      '--rm',
                      '--name',
                      name,
                      ...entriesOf(ports).flatMap((one) => ['--publish', one]),
                      commandWord(image),
                    ].join(' '),
                  ],
                  ['ExecStop', ['/usr/bin/docker', 'stop', name].join(' ')],
                  ['TimeoutStartSec', '900'],
                  ['Restart', 'on-failure'],
                  ['RestartSec', '10'],
                ],
              ],
              ['Install', [['WantedBy', 'multi-user.target']]],
            ),
          ),
        read: (config) =>
          unitsLike(config, /^(.+)\.service$/).flatMap(({ match: [, name], text }) => {
            const run = settingsIn(text, 'ExecStart').find((line) => line.startsWith('/usr/bin/docker run '));
            if (run === undefined) return [];
            const image = readUnitWord(captured(run, / (\S+|"[^"]*")$/) ?? '');
            return [{ name, image, ports: joinEntries(captures(run, / --publish (\S+)/g)) }];
          }),
      },
    ],
  }),
  task({
    id: 'container-updates',
    group: 'containers',
    words: words.containerUpdates,
    fields: {},
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['podman'],
        source: 'https://docs.podman.io/en/latest/markdown/podman-auto-update.1.html',
        pieces: () => unitState('podman-auto-update.timer', 'enabled'),
      },
    ],
  }),
  task({
    id: 'rootless-containers',
    group: 'containers',
    words: words.rootless,
    fields: { name: { kind: 'line', initial: 'core', isKey: true, check: userName } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['single'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/tutorial-user-systemd-unit-on-boot/',
        pieces: ({ name }) => emptyFile(`/var/lib/systemd/linger/${name}`),
        read: (config) => filesLike(config, /^\/var\/lib\/systemd\/linger\/([^/]+)$/).map(({ match: [, name] }) => ({ name })),
      },
    ],
  }),
  task({
    id: 'registry-mirror',
    group: 'containers',
    words: words.registryMirror,
    fields: { registry: { kind: 'line', initial: 'docker.io', isKey: true, check: registry }, mirror: { kind: 'line', check: registry } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['registries-conf'],
        source: registriesConf,
        pieces: ({ registry, mirror }) =>
          file(
            `/etc/containers/registries.conf.d/50-mirror-${slug(registry)}.conf`,
            `[[registry]]\nlocation = ${JSON.stringify(registry)}\n\n[[registry.mirror]]\nlocation = ${JSON.stringify(mirror)}\n`,
          ),
        read: (config) =>
          filesLike(config, /^\/etc\/containers\/registries\.conf\.d\/50-mirror-/).map(({ text }) => {
            const [registry, mirror] = locationsIn(text);
            return { registry, mirror };
          }),
      },
    ],
  }),
  task({
    id: 'insecure-registry',
    group: 'containers',
    words: words.insecureRegistry,
    fields: { registry: { kind: 'line', isKey: true, check: registry } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['registries-conf'],
        source: registriesConf,
        pieces: ({ registry }) =>
          file(
            `/etc/containers/registries.conf.d/60-insecure-${slug(registry)}.conf`,
            `[[registry]]\nlocation = ${JSON.stringify(registry)}\ninsecure = true\n`,
          ),
        read: (config) =>
          filesLike(config, /^\/etc\/containers\/registries\.conf\.d\/60-insecure-/).map(({ text }) => ({
            registry: locationsIn(text)[0],
          })),
      },
    ],
  }),
  task({
    id: 'container-logs',
    group: 'containers',
    words: words.containerLogs,
    fields: {
      size: { kind: 'line', initial: '10m', check: dockerSize },
      files: { kind: 'line', initial: '3', check: wholeNumber(1, 1000) },
    },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['docker'],
        source: 'https://docs.docker.com/engine/logging/drivers/json-file/',
        pieces: ({ size, files }) =>
          file(
            '/etc/docker/daemon.json',
            `${JSON.stringify({ 'log-driver': 'json-file', 'log-opts': { 'max-size': size, 'max-file': files } }, null, 2)}\n`,
          ),
        read: (config) => {
          const text = fileText(config, '/etc/docker/daemon.json');
          return [{ size: captured(text, /"max-size": "([^"]*)"/), files: captured(text, /"max-file": "([^"]*)"/) }];
        },
      },
    ],
  }),
];
