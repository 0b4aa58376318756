import * as say from '#words/deliver/platforms';
import { shellWord } from '../../../core/shell-word.ts';
import { asPath, contentsOf, operator, shellLine, type ShellPiece } from '../../shell/shell-line.ts';
import type { DeliveredConfig, Platform } from '../define/platform.ts';
import { coreosPage, flatcarPage, powershellStep, shellStep } from '../define/step.ts';

const coreos = ['fcos', 'flatcar', 'r4e', 'fiot'] as const;

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

const qemu: Platform = {
  id: 'qemu',
  name: 'QEMU',
  variants: coreos,
  fields: { image: 'fedora-coreos-qemu.x86_64.qcow2', architecture: 'x86_64' },
  links: { fcos: coreosPage('provisioning-qemu'), flatcar: flatcarPage('vms/qemu') },
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
      shellStep(say.startVm, [shellLine('qemu-kvm', ...machine, ...device, ...network), 'ssh -p 2222 core@localhost'], say.trapSnapshot),
    ];
  },
};

const libvirt: Platform = {
  id: 'libvirt',
  name: 'virt-install (libvirt)',
  variants: coreos,
  fields: {
    name: 'fcos-test-01',
    image: '/var/lib/libvirt/images/fedora-coreos-qemu.x86_64.qcow2',
    architecture: 'x86_64',
    stream: 'stable',
  },
  links: { fcos: coreosPage('provisioning-libvirt'), flatcar: flatcarPage('vms/libvirt') },
  steps(config, { name, image, architecture, stream }) {
    const option = fromDisk(architecture)
      ? `--disk=path=${listed(config.file)},format=raw,readonly=on,serial=ignition,startup_policy=optional`
      : libvirtOption(config);
    const system = config.variant === 'flatcar' ? 'linux2022' : `fedora-coreos-${stream}`;
    const words = ['--connect=qemu:///system', `--name=${name}`, '--vcpus=2', '--memory=2048', `--os-variant=${system}`, '--import'];
    const disk = ['--graphics=none', `--disk=size=10,backing_store=${listed(image)}`, '--network=bridge=virbr0'];
    return [
      shellStep(say.label, [shellLine('chcon', '-t', 'svirt_home_t', asPath(config.file))], say.trapSelinux),
      shellStep(say.startVm, [shellLine('virt-install', ...words, ...disk, option)], say.trapSystemConnection, say.trapOnce),
    ];
  },
};

const vmware: Platform = {
  id: 'vmware',
  name: 'VMware',
  variants: coreos,
  fields: { name: 'fcos-node01', image: 'fedora-coreos-vmware.x86_64.ova' },
  links: { fcos: coreosPage('provisioning-vmware'), flatcar: flatcarPage('cloud/vmware') },
  steps({ file }, { name, image }) {
    const encoded = `${file}.gz.b64`;
    const change = ['govc', 'vm.change', '-vm', name];
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
  links: { fcos: coreosPage('provisioning-virtualbox'), flatcar: flatcarPage('vms/virtualbox') },
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
  variants: ['fcos', 'r4e', 'fiot'],
  fields: { name: 'myvm' },
  links: { fcos: coreosPage('provisioning-hyperv') },
  steps: ({ file }, { name }) => [
    powershellStep(
      say.setConfig,
      [`.\\kvpctl.exe ${powershellWord(name)} add-ign ${powershellWord(file)}`],
      say.trapKvp,
      say.trapFirstBoot,
    ),
    powershellStep(say.powerOn, [`Start-VM -Name ${powershellWord(name)}`]),
  ],
};

const proxmox: Platform = {
  id: 'proxmox',
  name: 'Proxmox VE',
  variants: coreos,
  fields: { name: '101', image: 'fedora-coreos-proxmoxve.x86_64.qcow2', storage: 'local-lvm' },
  links: { fcos: coreosPage('provisioning-proxmoxve'), flatcar: flatcarPage('vms/proxmoxve') },
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
