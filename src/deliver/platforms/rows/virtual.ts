import * as say from '#words/deliver/platforms';
import { shellWord } from '../../../core/shell-word.ts';
import { asPath, contentsOf, operator, option, shellLine, type ShellPiece } from '../../shell/shell-line.ts';
import type { DeliveredConfig, Platform, PlatformVariant } from '../define/platform.ts';
import { coreosPage, flatcarPage, powershellStep, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar'] as const;

/** RHEL's page on which image reads its config from where. */
const rhelPlatforms = 'https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/10/install-ignition_platform_parameters';
/** Images of Fedora IoT in qcow2 read the config as machines of QEMU do. */
const iotIgnition = 'https://docs.fedoraproject.org/en-US/iot/ignition/';

/** Architectures whose machines have no firmware configuration device, and take the config from a disk by its serial. */
const fromDisk = (architecture: string): boolean => ['s390x', 'ppc64le'].includes(architecture);

/** A value in QEMU's lists: a comma is written twice. */
const listed = (text: string): string => text.replaceAll(',', ',,');

const firmwareOption = ({ variant, file }: DeliveredConfig): string => `${firmwareName(variant)}${listed(file)}`;

const firmwareName = (variant: DeliveredConfig['variant']): string =>
  `name=opt/${variant === 'flatcar' ? 'org.flatcar-linux' : 'com.coreos'}/config,file=`;

/**
 * The same for libvirt, which starts QEMU in another folder, so the path has to be absolute. virt-install splits this value at
 * blanks by itself, as a shell does.
 */
function libvirtOption(config: DeliveredConfig): ShellPiece {
  const start = `--qemu-commandline=-fw_cfg ${firmwareName(config.variant)}`;
  const path = listed(config.file);
  if (path.startsWith('/')) return { shell: shellWord(start + shellWord(path)) };
  if (shellWord(path) === path) return { shell: `${start.replace('-fw_cfg', '"-fw_cfg')}'$PWD/${path}'"` };
  return { shell: `${shellWord(`${start}"`)}"$PWD"${shellWord(`"${shellWord(`/${path}`)}`)}` };
}

/** Images of RHEL read the config from one place, which is chosen when they are built. */
const forPlatform = (variant: DeliveredConfig['variant']): string[] => (variant === 'r4e' ? [say.trapPlatformId('qemu')] : []);

const qemu: Platform = {
  id: 'qemu',
  name: 'QEMU',
  variants: [...coreos, 'r4e', 'fiot'],
  fields: { image: 'fedora-coreos-qemu.x86_64.qcow2', architecture: 'x86_64' },
  variantFields: {
    flatcar: { image: 'flatcar_production_qemu_image.img', architecture: undefined },
    r4e: { image: 'rhel-for-edge.qcow2' },
    fiot: { image: 'Fedora-IoT.x86_64.qcow2', architecture: undefined },
  },
  links: { fcos: coreosPage('provisioning-qemu'), flatcar: flatcarPage('virt-options/qemu'), r4e: rhelPlatforms, fiot: iotIgnition },
  steps(config, { image, architecture }) {
    const device = fromDisk(architecture)
      ? [
          '-drive',
          `file=${listed(config.file)},if=none,format=raw,readonly=on,id=ignition`,
          '-device',
          'virtio-blk,serial=ignition,drive=ignition',
        ]
      : ['-fw_cfg', firmwareOption(config)];
    const machine = ['-m', '2048', '-cpu', 'host', '-nographic', '-snapshot', '-drive', `if=virtio,file=${listed(image)}`];
    const network = ['-nic', 'user,model=virtio,hostfwd=tcp::2222-:22'];
    return [
      shellStep(
        say.startVm,
        [shellLine('qemu-kvm', ...machine, ...device, ...network), 'ssh -p 2222 core@localhost'],
        say.trapSnapshot,
        ...forPlatform(config.variant),
      ),
    ];
  },
};

/** What libosinfo calls the other systems. */
const osNames: Partial<Record<PlatformVariant, string>> = { flatcar: 'linux2022', r4e: 'rhel-unknown', fiot: 'fedora-unknown' };

const libvirt: Platform = {
  id: 'libvirt',
  name: 'virt-install (libvirt)',
  variants: [...coreos, 'r4e', 'fiot'],
  fields: {
    name: 'fcos-test-01',
    image: '/var/lib/libvirt/images/fedora-coreos-qemu.x86_64.qcow2',
    architecture: 'x86_64',
    stream: 'stable',
  },
  variantFields: {
    flatcar: {
      name: 'flatcar-linux1',
      image: '/var/lib/libvirt/images/flatcar-linux/flatcar_production_qemu_image.img',
      architecture: undefined,
      stream: undefined,
    },
    r4e: { name: 'edge-01', image: '/var/lib/libvirt/images/rhel-for-edge.qcow2', stream: undefined },
    fiot: { name: 'iot-01', image: '/var/lib/libvirt/images/Fedora-IoT.x86_64.qcow2', architecture: undefined, stream: undefined },
  },
  links: {
    fcos: coreosPage('provisioning-libvirt'),
    flatcar: flatcarPage('virt-options/libvirt'),
    r4e: rhelPlatforms,
    fiot: iotIgnition,
  },
  steps(config, { name, image, architecture, stream }) {
    const firmware = fromDisk(architecture)
      ? `--disk=path=${listed(config.file)},format=raw,readonly=on,serial=ignition,startup_policy=optional`
      : libvirtOption(config);
    const system = config.variant === 'fcos' ? `fedora-coreos-${stream}` : osNames[config.variant];
    const words = ['--connect=qemu:///system', `--name=${name}`, '--vcpus=2', '--memory=2048', `--os-variant=${system}`, '--import'];
    const disk = ['--graphics=none', `--disk=size=10,backing_store=${listed(image)}`, '--network=bridge=virbr0'];
    return [
      shellStep(say.label, [shellLine('chcon', '-t', 'svirt_home_t', asPath(config.file))], say.trapSelinux, say.trapAppArmor),
      shellStep(
        say.startVm,
        [shellLine('virt-install', ...words, ...disk, firmware)],
        say.trapSystemConnection,
        say.trapOnce,
        ...forPlatform(config.variant),
      ),
    ];
  },
};

const vmware: Platform = {
  id: 'vmware',
  name: 'VMware',
  variants: coreos,
  fields: { name: 'fcos-node01', image: 'fedora-coreos-vmware.x86_64.ova' },
  variantFields: { flatcar: { name: 'flatcar-node01', image: 'flatcar_production_vmware_ova.ova' } },
  links: { fcos: coreosPage('provisioning-vmware'), flatcar: flatcarPage('cloud/vmware') },
  steps({ file }, { name, image }) {
    const encoded = `${file}.gz.b64`;
    const change = ['govc', 'vm.change', ...option('-vm', name)];
    return [
      shellStep(say.importVm, [shellLine('govc', 'import.ova', `-name=${name}`, asPath(image))]),
      shellStep(say.encode, [shellLine('gzip', '-9c', asPath(file), operator('|'), 'base64', '-w0', operator('>'), encoded)]),
      shellStep(
        say.setConfig,
        [
          shellLine(...change, '-e', 'guestinfo.ignition.config.data.encoding=gzip+base64'),
          shellLine(...change, '-f', `guestinfo.ignition.config.data=${encoded}`),
        ],
        say.trapFirstBoot,
      ),
      shellStep(say.powerOn, [shellLine('govc', 'vm.power', '-on', name)]),
    ];
  },
};

const virtualbox: Platform = {
  id: 'virtualbox',
  name: 'VirtualBox',
  variants: coreos,
  limit: { bytes: 1024, measured: 'config', isApproximate: true },
  fields: { name: 'my-instance', image: 'fedora-coreos-virtualbox.x86_64.ova' },
  variantFields: { flatcar: { name: 'myflatcar', image: 'flatcar_production_virtualbox.ovf' } },
  links: { fcos: coreosPage('provisioning-virtualbox'), flatcar: flatcarPage('virt-options/virtualbox') },
  steps: ({ file }, { name, image }) => [
    shellStep(say.importVm, [shellLine('VBoxManage', 'import', '--vsys', '0', '--vmname', name, asPath(image))]),
    shellStep(
      say.setConfig,
      [shellLine('VBoxManage', 'guestproperty', 'set', name, '/Ignition/Config', contentsOf(file))],
      say.trapLength,
      say.trapFirstBoot,
    ),
    shellStep(say.powerOn, [shellLine('VBoxManage', 'startvm', name)]),
  ],
};

/** A text as one word of PowerShell: in single quotes, which are doubled inside. Curly quotes count as quotes there; without quotes, a number or a hyphen at the start would mean something. */
const powershellWord = (text: string): string =>
  /^(?:[a-z_]|\.\\)[\w.:\\/-]*$/i.test(text) ? text : `'${text.replaceAll('\0', '').replace(/['‘’‚‛]/g, '$&$&')}'`;

const hyperv: Platform = {
  id: 'hyperv',
  name: 'Hyper-V',
  variants: coreos,
  fields: { name: 'myvm' },
  links: { fcos: coreosPage('provisioning-hyperv'), flatcar: flatcarPage('virt-options/hyper-v') },
  steps: ({ file, variant }, { name }) => [
    powershellStep(
      say.setConfig,
      [`.\\kvpctl.exe ${powershellWord(name)} add-ign ${powershellWord(file)}`],
      say.trapKvp,
      say.trapFirstBoot,
    ),
    powershellStep(
      say.powerOn,
      [`Start-VM -Name ${powershellWord(name)}`],
      variant === 'flatcar' ? say.trapSecureBootOff : say.trapSecureBootTemplate,
    ),
  ],
};

const proxmox: Platform = {
  id: 'proxmox',
  name: 'Proxmox VE',
  variants: coreos,
  fields: { name: '101', image: 'fedora-coreos-proxmoxve.x86_64.qcow2', storage: 'local-lvm' },
  variantFields: { flatcar: { image: 'flatcar_production_proxmoxve_image.img' } },
  links: { fcos: coreosPage('provisioning-proxmoxve'), flatcar: flatcarPage('virt-options/proxmoxve') },
  steps({ file, variant }, { name, image, storage }) {
    const set = (...words: string[]): string => shellLine('qm', 'set', name, ...words);
    const ownName = file.replace(/^.*\//, '');
    // Volumes of Proxmox have plain names.
    const snippet = ownName.replace(/[^\w.-]+/g, '-').replace(/^-+/, '');
    const asWhat = variant === 'flatcar' ? 'user' : 'vendor';
    return [
      shellStep(
        say.proxmoxSnippet,
        [
          'pvesm add dir coreos --path /var/coreos --content images,snippets',
          shellLine('cp', asPath(file), `/var/coreos/snippets/${snippet === ownName ? '' : snippet}`),
        ],
        say.trapProxmoxRoot,
      ),
      shellStep(say.proxmoxCreate, [
        shellLine('qm', 'create', name, '--cores', '2', '--memory', '2048', '--net0', 'virtio,bridge=vmbr0', '--scsihw', 'virtio-scsi-pci'),
        set('--scsi0', `${storage}:0,import-from=/var/coreos/images/${image}`),
        set('--boot', 'order=scsi0'),
        set('--serial0', 'socket', '--vga', 'serial0'),
      ]),
      shellStep(
        say.proxmoxConfig,
        [
          set('--ide2', `${storage}:cloudinit`),
          set('--cicustom', `${asWhat}=coreos:snippets/${snippet}`),
          set('--ciupgrade', '0'),
          shellLine('qm', 'start', name),
        ],
        ...(asWhat === 'vendor' ? [say.trapProxmoxVendor] : []),
      ),
    ];
  },
};

/** Virtual machines on hosts of one's own. */
export const virtualPlatforms: readonly Platform[] = [qemu, libvirt, vmware, virtualbox, hyperv, proxmox];
