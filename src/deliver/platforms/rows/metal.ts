import * as say from '#words/deliver/platforms';
import { asPath, shellLine } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, shellStep } from '../define/step.ts';

/** The options for a console, where one is given. */
const consoleOption = (console: string): string[] => (console === '' ? [] : ['--console', console]);

const coreosInstaller: Platform = {
  id: 'coreos-installer',
  name: 'Bare metal: coreos-installer',
  variants: ['fcos', 'r4e', 'fiot'],
  fields: { disk: '/dev/sda', url: 'https://example.com/config.ign', console: '' },
  links: { fcos: coreosPage('bare-metal') },
  steps({ file }, { disk, url, console }) {
    const start = ['sudo', 'coreos-installer', 'install', asPath(disk)];
    return [
      shellStep(say.install, [shellLine(...start, '-i', asPath(file), ...consoleOption(console))], say.trapOverwrites),
      shellStep(say.installFromUrl, [shellLine(...start, '--ignition-url', url, ...consoleOption(console))], say.trapHttps),
    ];
  },
};

const flatcarInstall: Platform = {
  id: 'flatcar-install',
  name: 'Bare metal: flatcar-install',
  variants: ['flatcar'],
  fields: { disk: '/dev/sda', stream: 'stable' },
  links: { flatcar: flatcarPage('bare-metal/installing-to-disk') },
  steps: ({ file }, { disk, stream }) => [
    shellStep(say.install, [shellLine('sudo', 'flatcar-install', '-d', disk, '-C', stream, '-i', asPath(file))], say.trapOverwrites),
  ],
};

const raspberry: Platform = {
  id: 'raspberry-pi',
  name: 'Raspberry Pi 4',
  variants: ['fcos', 'flatcar'],
  fields: { disk: '/dev/sdX', stream: 'stable' },
  links: { fcos: coreosPage('provisioning-raspberry-pi4'), flatcar: flatcarPage('bare-metal/raspberry-pi') },
  steps: ({ file, variant }, { disk, stream }) => [
    shellStep(
      variant === 'flatcar' ? say.piInstallFlatcar : say.piInstall,
      [
        variant === 'flatcar'
          ? shellLine('sudo', 'flatcar-install', '-d', disk, '-C', stream, '-B', 'arm64-usr', '-o', '', '-i', asPath(file))
          : shellLine('sudo', 'coreos-installer', 'install', '-a', 'aarch64', '-s', stream, '-i', asPath(file), asPath(disk)),
      ],
      say.trapOverwrites,
    ),
    shellStep(say.piFirmware, [
      'sudo mkdir -p /mnt/efi',
      'sudo mount /dev/disk/by-label/EFI-SYSTEM /mnt/efi',
      'sudo rsync -avh --ignore-existing --chown 0:0 RPi4boot/boot/efi/ /mnt/efi/',
      'sudo umount /mnt/efi',
    ]),
  ],
};

/** Machines with a disk to install to. */
export const metalPlatforms: readonly Platform[] = [coreosInstaller, flatcarInstall, raspberry];
