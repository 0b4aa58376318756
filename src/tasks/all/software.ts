import * as words from '#words/tasks/software';
import { kubernetesVersion, packageName, plainName } from '../define/checks.ts';
import { httpAddress } from '../define/network-checks.ts';
import { entriesOf, task } from '../define/task.ts';
import type { Value } from '../../core/document/read.ts';
import { textAt } from '../../values/read-values.ts';
import { captured, filesLike, fileText, joinEntries, linesOf, textOfUnit } from '../read/find.ts';
import { iniText, type IniSection } from '../../core/systemd/write-unit.ts';
import { fetchedFile, file, link, onlyLine, unit } from '../write/items.ts';
import { joined } from '../write/piece.ts';

/** A unit that adds packages once; `before` is what must not change the system at the same time. */
const installing = (packages: readonly string[], before: IniSection[1]): string =>
  iniText(
    [
      'Unit',
      [
        ['Description', words.packagesUnit],
        ['Wants', 'network-online.target'],
        ['After', 'network-online.target'],
        ...before,
        ['ConditionPathExists', '!/var/lib/%N.stamp'],
      ],
    ],
    [
      'Service',
      [
        ['Type', 'oneshot'],
        ['RemainAfterExit', 'yes'],
        // With --allow-inactive it is no error if a later release brings one of them along.
        ['ExecStart', ['/usr/bin/rpm-ostree', 'install', '--assumeyes', '--allow-inactive', ...packages].join(' ')],
        ['ExecStart', '/usr/bin/touch /var/lib/%N.stamp'],
        ['ExecStart', '/usr/bin/systemctl --no-block reboot'],
      ],
    ],
    ['Install', [['WantedBy', 'multi-user.target']]],
  );

/** The packages that the unit adds. */
const installedBy = (config: Value | undefined) => {
  const line = captured(textOfUnit(config, 'install-packages.service'), /rpm-ostree install (.*)/) ?? '';
  return [{ packages: joinEntries(line.split(' ').filter((word) => word !== '' && !word.startsWith('--'))) }];
};

/** The images of system extensions that are fetched. */
const extensionImages = (config: Value | undefined) =>
  filesLike(config, /^\/opt\/extensions\/([^/]+)\/[^/]+\.raw$/).map(({ match: [, name = ''], item }) => ({
    name,
    source: textAt(item, 'contents', 'source'),
  }));

const extensionsPage = 'https://www.flatcar.org/docs/latest/provisioning/sysext/';

export const softwareTasks = [
  task({
    id: 'packages',
    group: 'packages',
    words: words.packages,
    fields: { packages: { kind: 'lines', check: packageName } },
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['layering', 'zincati'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/os-extensions/',
        pieces: ({ packages }) => unit('install-packages.service', installing(entriesOf(packages), [['Before', 'zincati.service']])),
        read: installedBy,
      },
      {
        fields: ['systemd.units'],
        needs: ['layering'],
        source: 'https://docs.fedoraproject.org/en-US/iot/add-layered/',
        pieces: ({ packages }) =>
          unit('install-packages.service', installing(entriesOf(packages), [['Before', 'rpm-ostreed-automatic.service']])),
        read: installedBy,
      },
    ],
  }),
  task({
    id: 'system-extension',
    group: 'packages',
    words: words.systemExtension,
    fields: { name: { kind: 'line', isKey: true, check: plainName }, source: { kind: 'line', check: httpAddress } },
    ways: [
      {
        fields: ['storage.files.contents.source', 'storage.links'],
        needs: ['sysext'],
        source: extensionsPage,
        pieces: ({ name, source }) => extensionImage(name, source),
        read: (config) => extensionImages(config).filter(({ name }) => name !== 'kubernetes'),
      },
    ],
  }),
  task({
    id: 'flatcar-extension',
    group: 'packages',
    words: words.flatcarExtension,
    fields: { name: { kind: 'choice', isKey: true } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['sysext'],
        source: extensionsPage,
        pieces: ({ name }) => file('/etc/flatcar/enabled-sysext.conf', [onlyLine(name)]),
        read: (config) => linesOf(fileText(config, '/etc/flatcar/enabled-sysext.conf')).map((name) => ({ name })),
      },
    ],
  }),
  task({
    id: 'kubernetes',
    group: 'packages',
    words: words.kubernetes,
    fields: { version: { kind: 'line', initial: '1.33.2', check: kubernetesVersion }, machine: { kind: 'choice' } },
    ways: [
      {
        fields: ['storage.files.contents.source', 'storage.links'],
        needs: ['sysext'],
        source: 'https://www.flatcar.org/docs/latest/container-runtimes/getting-started-with-kubernetes/',
        pieces: ({ version, machine }) =>
          extensionImage('kubernetes', `https://extensions.flatcar.org/extensions/kubernetes-v${version}-${machine}.raw`),
        read: (config) =>
          extensionImages(config).flatMap(({ source }) => {
            const match = /\/kubernetes-v([\d.]+)-([\w-]+)\.raw$/.exec(source);
            return match ? [{ version: match[1], machine: match[2] }] : [];
          }),
      },
    ],
  }),
];

/** The image of a system extension, and the link by which systemd-sysext finds it. */
function extensionImage(name: string, source: string) {
  const image = `/opt/extensions/${name}/${name}.raw`;
  return joined(fetchedFile(image, source), link(`/etc/extensions/${name}.raw`, image));
}
