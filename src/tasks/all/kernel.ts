import * as words from '#words/tasks/kernel';
import { kernelArgument, module, setting } from '../define/checks.ts';
import { wholeNumber } from '../define/network-checks.ts';
import { entriesOf, task, type Way } from '../define/task.ts';
import type { Value } from '../../core/document/read.ts';
import { captured, captures, fileText, joinEntries, kernelArgumentsOf, linesOf, settingIn, textsAt, textOfUnit } from '../read/find.ts';
import { iniText } from '../../core/systemd/write-unit.ts';
import { assignment, file, furtherArguments, kernelArguments, onlyLine, unit, unitState } from '../write/items.ts';
import { joined } from '../write/piece.ts';

/** The two places for kernel arguments. */
const places: readonly Pick<Way, 'fields' | 'source'>[] = [
  { fields: ['openshift.kernel_arguments'], source: 'https://coreos.github.io/butane/config-openshift-v4_20/' },
  { fields: ['kernel_arguments.should_exist'], source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/kernel-args/' },
];

/** What a kernel argument of a config is set to. */
const argumentOf = (config: Value | undefined, pattern: RegExp): string | undefined =>
  kernelArgumentsOf(config)
    .map((one) => captured(one, pattern))
    .find((one) => one !== undefined);

export const kernelTasks = [
  task({
    id: 'sysctl',
    group: 'kernel',
    words: words.sysctl,
    fields: { settings: { kind: 'lines', check: setting } },
    ways: [
      {
        fields: ['storage.files'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/sysctl/',
        pieces: ({ settings }) =>
          file(
            '/etc/sysctl.d/90-local.conf',
            entriesOf(settings).map((one) => {
              const at = one.indexOf('=');
              return assignment(one.slice(0, at).trim(), one.slice(at + 1).trim(), ' = ');
            }),
          ),
        read: (config) => [{ settings: joinEntries(linesOf(fileText(config, '/etc/sysctl.d/90-local.conf'))) }],
      },
    ],
  }),
  task({
    id: 'load-modules',
    group: 'kernel',
    words: words.loadModules,
    fields: { modules: { kind: 'lines', check: module } },
    ways: [
      {
        fields: ['storage.files'],
        source: 'https://www.flatcar.org/docs/latest/setup/customization/other-settings/#loading-kernel-modules',
        pieces: ({ modules }) => file('/etc/modules-load.d/90-local.conf', entriesOf(modules).map(onlyLine)),
        read: (config) => [{ modules: joinEntries(linesOf(fileText(config, '/etc/modules-load.d/90-local.conf'))) }],
      },
    ],
  }),
  task({
    id: 'block-modules',
    group: 'kernel',
    words: words.blockModules,
    fields: { modules: { kind: 'lines', check: module } },
    ways: [
      {
        fields: ['storage.files'],
        source: 'https://man7.org/linux/man-pages/man5/modprobe.d.5.html',
        // The first keeps it from being loaded for a device, the second from being loaded by name.
        pieces: ({ modules }) =>
          file(
            '/etc/modprobe.d/90-block.conf',
            entriesOf(modules).flatMap((name) =>
              [
                ['blacklist', name],
                ['install', name, '/bin/false'],
              ].map((parts) => onlyLine(parts.join(' '))),
            ),
          ),
        read: (config) => [{ modules: joinEntries(captures(fileText(config, '/etc/modprobe.d/90-block.conf'), /^blacklist\s+(\S+)/gm)) }],
      },
    ],
  }),
  task({
    id: 'kernel-arguments',
    group: 'kernel',
    words: words.kernelArguments,
    fields: { arguments: { kind: 'lines', check: kernelArgument } },
    ways: places.map((place): Way<'arguments'> => ({
      ...place,
      pieces: ({ arguments: list }, spec) => furtherArguments(entriesOf(list), spec),
      // Entries of several arguments are those of other tasks.
      read: (config) => [
        {
          arguments: joinEntries(
            [...textsAt(config, 'kernel_arguments', 'should_exist'), ...textsAt(config, 'openshift', 'kernel_arguments')].filter(
              (one) => kernelArgument(one) === undefined,
            ),
          ),
        },
      ],
    })),
  }),
  task({
    id: 'serial-console',
    group: 'kernel',
    words: words.serialConsole,
    fields: { port: { kind: 'choice' } },
    ways: [
      {
        fields: ['kernel_arguments.should_exist'],
        needs: ['single'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/emergency-shell/',
        // Of several consoles, the last is the main one.
        pieces: ({ port }, spec) => kernelArguments(['console=tty0', `console=${port},115200n8`], spec),
        read: (config) => [{ port: argumentOf(config, /^console=(tty[A-Z]+\d+)/) }],
      },
    ],
  }),
  task({
    id: 'huge-pages',
    group: 'kernel',
    words: words.hugePages,
    fields: { size: { kind: 'choice' }, count: { kind: 'line', initial: '512', check: wholeNumber(1, 1_000_000) } },
    ways: places.map((place): Way<'size' | 'count'> => ({
      ...place,
      // The number counts pages of the size before it.
      pieces: ({ size, count }, spec) => kernelArguments([`hugepagesz=${size}`, `hugepages=${count}`], spec),
      read: (config) => [{ size: argumentOf(config, /^hugepagesz=(.+)/), count: argumentOf(config, /^hugepages=(.+)/) }],
    })),
  }),
  task({
    id: 'no-hyperthreading',
    group: 'kernel',
    words: words.noHyperthreading,
    fields: {},
    ways: places.map((place): Way<never> => ({
      ...place,
      needs: ['smt-kept'],
      pieces: (_, spec) => kernelArguments(['mitigations=auto,nosmt'], spec),
    })),
  }),
  task({
    id: 'zram-swap',
    group: 'kernel',
    words: words.zramSwap,
    fields: { share: { kind: 'choice', initial: '2' } },
    ways: [
      {
        fields: ['storage.files'],
        needs: ['zram-generator'],
        source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/sysconfig-configure-swaponzram/',
        pieces: ({ share }) =>
          file('/etc/systemd/zram-generator.conf', `[zram0]\nzram-size = ${share === '1' ? 'ram' : `ram / ${share}`}\n`),
        read: (config) => {
          const size = settingIn(fileText(config, '/etc/systemd/zram-generator.conf'), 'zram-size');
          return [{ share: size === 'ram' ? '1' : captured(size, /^ram \/ (\d+)$/) }];
        },
      },
    ],
  }),
  task({
    id: 'swap-file',
    group: 'kernel',
    words: words.swapFile,
    fields: { size: { kind: 'line', initial: '1024', check: wholeNumber(1, 1_000_000) } },
    ways: [
      {
        fields: ['systemd.units'],
        needs: ['swap-file'],
        source: 'https://www.flatcar.org/docs/latest/setup/storage/adding-swap/',
        pieces: ({ size }) =>
          joined(
            unit(
              'make-swap-file.service',
              iniText(
                // Swap comes before what other services wait for.
                [
                  'Unit',
                  [
                    ['Description', words.swapFileUnit],
                    ['DefaultDependencies', 'no'],
                    ['RequiresMountsFor', '/var/vm'],
                    ['ConditionPathExists', '!/var/vm/swapfile1'],
                  ],
                ],
                [
                  'Service',
                  [
                    ['Type', 'oneshot'],
                    ['ExecStart', '/usr/bin/mkdir -p /var/vm'],
                    ['ExecStart', `/usr/sbin/mkswap --size ${size}m --file /var/vm/swapfile1`],
                  ],
                ],
              ),
              false,
            ),
            unit(
              'var-vm-swapfile1.swap',
              iniText(
                [
                  'Unit',
                  [
                    ['Description', words.swapUnit],
                    ['Requires', 'make-swap-file.service'],
                    ['After', 'make-swap-file.service'],
                  ],
                ],
                ['Swap', [['What', '/var/vm/swapfile1']]],
                ['Install', [['WantedBy', 'multi-user.target']]],
              ),
            ),
          ),
        read: (config) => [{ size: captured(textOfUnit(config, 'make-swap-file.service'), / --size (\d+)m /) }],
      },
    ],
  }),
  task({
    id: 'crash-dumps',
    group: 'kernel',
    words: words.kdump,
    fields: { memory: { kind: 'line', initial: '300', check: wholeNumber(64, 100_000) } },
    ways: places.map((place): Way<'memory'> => ({
      ...place,
      needs: ['kdump'],
      source: 'https://docs.fedoraproject.org/en-US/fedora-coreos/debugging-kernel-crashes/',
      pieces: ({ memory }, spec) => joined(kernelArguments([`crashkernel=${memory}M`], spec), unitState('kdump.service', 'enabled')),
      read: (config) => [{ memory: argumentOf(config, /^crashkernel=(\d+)M$/) }],
    })),
  }),
];
