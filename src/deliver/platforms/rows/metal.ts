import * as say from '#words/deliver/platforms';
import { asPath, operator, option, optional, shellLine, type ShellPiece } from '../../shell/shell-line.ts';
import type { Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, shellStep } from '../define/step.ts';

const coreosInstaller: Platform = {
  id: 'coreos-installer',
  name: 'Bare metal: coreos-installer',
  variants: ['fcos'],
  fields: { disk: '/dev/sda', url: 'https://example.com/config.ign', console: '' },
  links: { fcos: coreosPage('bare-metal') },
  steps({ file }, { disk, url, console }) {
    const start = ['sudo', 'coreos-installer', 'install', asPath(disk)];
    return [
      shellStep(say.install, [shellLine(...start, '-i', asPath(file), ...optional('--console', console))], say.trapOverwrites),
      shellStep(
        say.installFromUrl,
        [shellLine(...start, ...option('--ignition-url', url), ...optional('--console', console))],
        say.trapHttps,
      ),
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
    shellStep(
      say.install,
      [shellLine('sudo', 'flatcar-install', '-d', asPath(disk), '-C', stream, '-i', asPath(file))],
      say.trapOverwrites,
    ),
  ],
};

/** The partition of the firmware on a disk, and not the one of the machine that writes it. */
const efiPartition = (disk: string): ShellPiece => ({
  shell: `"$(${shellLine('lsblk', '-nro', 'LABEL,PATH', asPath(disk), operator('|'), 'awk', '$1 == "EFI-SYSTEM" {print $2}')})"`,
});

/** U-Boot from Fedora's packages, which the Pi starts, and which starts Fedora CoreOS. */
const ubootLines = (release: string): string[] => [
  'mkdir -p RPi4boot/boot/efi',
  shellLine(
    ...['dnf', 'download', '--resolve', `--releasever=${release}`, '--forcearch=aarch64', '--destdir=RPi4boot'],
    ...['uboot-images-armv8', 'bcm283x-firmware', 'bcm283x-overlays'],
  ),
  'for rpm in RPi4boot/*rpm; do rpm2cpio "$rpm" | cpio -idv -D RPi4boot/; done',
  'mv RPi4boot/usr/share/uboot/rpi_arm64/u-boot.bin RPi4boot/boot/efi/rpi-u-boot.bin',
];

/** The firmware for UEFI, which Flatcar needs. */
const uefiFile = (release: string): string => `RPi4_UEFI_Firmware_${release}.zip`;

const raspberry: Platform = {
  id: 'raspberry-pi',
  name: 'Raspberry Pi 4',
  variants: ['fcos', 'flatcar'],
  fields: { disk: '/dev/sdX', stream: 'stable', release: '43' },
  variantFields: { flatcar: { release: 'v1.50' } },
  links: { fcos: coreosPage('provisioning-raspberry-pi4'), flatcar: flatcarPage('bare-metal/raspberry-pi') },
  steps({ file, variant }, { disk, stream, release }) {
    const isFlatcar = variant === 'flatcar';
    const uefiUrl = `https://github.com/pftf/RPi4/releases/download/${release}/${uefiFile(release)}`;
    return [
      shellStep(
        isFlatcar ? say.piInstallFlatcar : say.piInstall,
        [
          isFlatcar
            ? shellLine('sudo', 'flatcar-install', '-d', asPath(disk), '-C', stream, '-B', 'arm64-usr', '-o', '', '-i', asPath(file))
            : shellLine('sudo', 'coreos-installer', 'install', '-a', 'aarch64', ...option('-s', stream), '-i', asPath(file), asPath(disk)),
        ],
        say.trapOverwrites,
      ),
      isFlatcar
        ? shellStep(say.piUefi, [shellLine('curl', '-LO', uefiUrl)], say.trapPiFirmware)
        : shellStep(say.piUboot, ubootLines(release)),
      shellStep(
        say.piFirmware,
        [
          'sudo mkdir -p /mnt/efi',
          shellLine('sudo', 'mount', efiPartition(disk), '/mnt/efi'),
          isFlatcar
            ? shellLine('sudo', 'unzip', asPath(uefiFile(release)), '-d', '/mnt/efi')
            : 'sudo rsync -avh --ignore-existing --chown 0:0 RPi4boot/boot/efi/ /mnt/efi/',
          'sudo umount /mnt/efi',
        ],
        say.trapPiEeprom,
      ),
    ];
  },
};

/** Machines with a disk to install to. */
export const metalPlatforms: readonly Platform[] = [coreosInstaller, flatcarInstall, raspberry];
