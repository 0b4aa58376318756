import * as say from '#words/deliver/platforms';
import { asPath, shellLine } from '../../shell/shell-line.ts';
import { bootUrl, bootWord } from '../define/boot-text.ts';
import type { DeliveredConfig, Platform, PlatformField } from '../define/platform.ts';
import { coreosPage, fileStep, flatcarPage, shellStep } from '../define/step.ts';

type Values = Record<PlatformField, string>;

/** The console's kernel argument, where one is given. */
const consoleOf = ({ console }: Values): string => (console === '' ? '' : ` console=${bootWord(console)}`);

/** What starts the live system with the config. */
const liveArguments = ({ variant }: DeliveredConfig, values: Values, url = bootUrl(values.url)): string =>
  variant === 'flatcar'
    ? `flatcar.first_boot=1 ignition.config.url=${url}${consoleOf(values)}`
    : `ignition.firstboot ignition.platform.id=metal ignition.config.url=${url} rd.neednet=1 ip=dhcp${consoleOf(values)}`;

/** What starts the live system to install to a disk. */
const installArguments = (values: Values, url = bootUrl(values.url)): string =>
  `coreos.inst.install_dev=${bootWord(values.disk)} coreos.inst.ignition_url=${url} rd.neednet=1 ip=dhcp${consoleOf(values)}`;

const liveIso: Platform = {
  id: 'live-iso',
  name: 'Live ISO',
  variants: ['fcos', 'r4e', 'fiot', 'openshift'],
  limit: { bytes: 262_144, measured: 'gzip' },
  fields: { image: 'fedora-coreos-live.x86_64.iso', disk: '/dev/sda' },
  links: { fcos: coreosPage('live-booting') },
  steps({ file }, { image, disk }) {
    const installer = ['coreos-installer', 'iso'];
    return [
      shellStep(say.embedIso, [
        shellLine(...installer, 'ignition', 'embed', '-i', asPath(file), '-o', 'live-with-config.iso', asPath(image)),
      ]),
      shellStep(
        say.autoInstall,
        [shellLine(...installer, 'customize', '--dest-device', disk, '--dest-ignition', asPath(file), '-o', 'custom.iso', asPath(image))],
        say.trapOverwrites,
        say.trapDevice,
      ),
      shellStep(say.writeUsb, ['sudo dd if=custom.iso of=/dev/sdX bs=4M oflag=direct status=progress'], say.trapOverwrites),
    ];
  },
};

const menu = (kernel: string, initrds: string, argumentsText: string): string =>
  `DEFAULT pxeboot\nTIMEOUT 20\nPROMPT 0\nLABEL pxeboot\n    KERNEL ${kernel}\n    APPEND initrd=${initrds} ${argumentsText}\nIPAPPEND 2\n`;

const pxe: Platform = {
  id: 'pxe',
  name: 'PXE',
  variants: ['fcos', 'flatcar', 'r4e', 'fiot'],
  fields: { url: 'http://192.168.1.101:8000/config.ign', image: 'fedora-coreos', architecture: 'x86_64', disk: '/dev/sda', console: '' },
  links: { fcos: coreosPage('live-booting'), flatcar: flatcarPage('bare-metal/booting-with-pxe') },
  steps(config, values) {
    // A comma is between the names of initrds.
    const [name, arch] = [bootWord(values.image).replaceAll(',', ''), bootWord(values.architecture).replaceAll(',', '')];
    if (config.variant === 'flatcar') {
      const text = menu('flatcar_production_pxe.vmlinuz', 'flatcar_production_pxe_image.cpio.gz', liveArguments(config, values));
      return [fileStep(say.pxeFile, 'pxelinux.cfg', text, say.trapSecretsOverHttp, say.trapQuoteKernel)];
    }
    const make = (argumentsText: string): string =>
      menu(`${name}-live-kernel.${arch}`, `${name}-live-initramfs.${arch}.img,${name}-live-rootfs.${arch}.img`, argumentsText);
    return [
      fileStep(say.pxeFile, 'pxelinux.cfg', make(liveArguments(config, values)), say.trapSecretsOverHttp, say.trapMemory, say.trapNet),
      fileStep(say.pxeInstallFile, 'pxelinux-install.cfg', make(installArguments(values)), say.trapOverwrites, say.trapQuoteKernel),
      shellStep(say.serve, [shellLine('python3', '-m', 'http.server', '8000', '--directory', folderOf(config.file))]),
    ];
  },
};

const folderOf = (file: string): string => (file.includes('/') ? file.replace(/\/[^/]*$/, '') || '/' : '.');

const base = (stream: string): string => `https://builds.coreos.fedoraproject.org/prod/streams/${bootWord(stream)}/builds/\${VERSION}`;

/** A script for iPXE: `set` keeps a value that is used several times. */
function script({ url, architecture, stream, image }: Values, argumentsText: string): string {
  const name = `fedora-coreos-\${VERSION}-live`;
  const arch = bootWord(architecture);
  return [
    '#!ipxe',
    `set VERSION ${bootWord(image)}`,
    `set CONFIGURL ${bootUrl(url)}`,
    `set BASEURL ${base(stream)}/${arch}`,
    `kernel \${BASEURL}/${name}-kernel.${arch} initrd=main coreos.live.rootfs_url=\${BASEURL}/${name}-rootfs.${arch}.img ${argumentsText}`,
    `initrd --name main \${BASEURL}/${name}-initramfs.${arch}.img`,
    'boot\n',
  ].join('\n');
}

const ipxe: Platform = {
  id: 'ipxe',
  name: 'iPXE',
  variants: ['fcos', 'flatcar'],
  fields: {
    url: 'https://example.com/config.ign',
    image: '44.20261101.3.0',
    stream: 'stable',
    architecture: 'x86_64',
    disk: '/dev/sda',
    console: '',
  },
  links: { fcos: coreosPage('live-booting'), flatcar: flatcarPage('bare-metal/booting-with-ipxe') },
  steps(config, values) {
    if (config.variant === 'flatcar') {
      const release = `https://${bootWord(values.stream)}.release.flatcar-linux.net/amd64-usr/current`;
      const text = `#!ipxe\nset base-url ${release}\nkernel \${base-url}/flatcar_production_pxe.vmlinuz initrd=flatcar_production_pxe_image.cpio.gz ${liveArguments(config, values)}\ninitrd \${base-url}/flatcar_production_pxe_image.cpio.gz\nboot\n`;
      return [fileStep(say.ipxeFile, 'boot.ipxe', text, say.trapSecretsOverHttp)];
    }
    return [
      fileStep(
        say.ipxeFile,
        'boot.ipxe',
        script(values, liveArguments(config, values, '${CONFIGURL}')),
        say.trapSecretsOverHttp,
        say.trapMemory,
      ),
      fileStep(say.ipxeInstallFile, 'install.ipxe', script(values, installArguments(values, '${CONFIGURL}')), say.trapOverwrites),
      shellStep(say.tryPxe, [
        'virt-install --name=pxe-test --pxe --memory=4096 --vcpus=2 --disk=size=10 --os-variant=fedora-coreos-stable',
      ]),
    ];
  },
};

/** Live systems from a medium or from the network. */
export const bootPlatforms: readonly Platform[] = [liveIso, pxe, ipxe];
