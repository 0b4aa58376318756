import { object, shape, text, type Infer } from '../shape.ts';
import { bootDeviceShape } from './boot-device.ts';
import { grubShape } from './grub.ts';
import { ignitionShape } from './ignition.ts';
import { kernelArgumentsShape } from './kernel-arguments.ts';
import { metadataShape, openshiftShape } from './openshift.ts';
import { passwdShape } from './passwd.ts';
import { storageShape } from './storage.ts';
import { systemdShape } from './systemd.ts';

/** A whole config: Butane's on the way in, Ignition's (without the sugar) on the way out. */
export const configShape = shape('Config', {
  version: text({
    sugar: true,
    plain: true,
    label: 'Spec version',
    help: 'The version of the Butane spec the config is written for. It decides which fields exist and which Ignition version comes out.',
    placeholder: '1.6.0',
    usual: true,
  }),
  variant: text({
    sugar: true,
    plain: true,
    label: 'Variant',
    help: 'The operating system the config is for.',
    options: ['fcos', 'flatcar', 'openshift', 'r4e', 'fiot'],
    open: true,
    usual: true,
  }),
  ignition: object(ignitionShape, {
    always: true,
    label: 'Ignition',
    help: 'How Ignition itself works on the first boot: further configs, time limits, trusted certificates, proxy.',
  }),
  kernel_arguments: object(kernelArgumentsShape, {
    when: { base: '>=0.4' },
    label: 'Kernel arguments',
    help: 'Arguments the kernel command line must have or must not have. When they have to change, the first boot restarts once to apply them.',
    docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/kernel-args/',
  }),
  passwd: object(passwdShape, {
    label: 'Users and groups',
    help: 'Accounts and groups that Ignition creates, changes or deletes on the first boot.',
    usual: true,
    docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/',
  }),
  storage: object(storageShape, {
    label: 'Storage',
    help: 'Disks, RAID, encryption and filesystems, and the files, directories and links written to them.',
    usual: true,
    docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
  }),
  systemd: object(systemdShape, {
    label: 'Systemd',
    help: 'Units that are written, extended, enabled or masked before the system starts for the first time.',
    usual: true,
    docs: 'https://coreos.github.io/butane/examples/#systemd-units',
  }),
  boot_device: object(bootDeviceShape, {
    sugar: true,
    when: { fcos: '>=1.3' },
    label: 'Boot device',
    help: 'Encrypts the root filesystem, mirrors the boot disk, or both, without spelling out every partition.',
    docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
  }),
  grub: object(grubShape, {
    sugar: true,
    when: { fcos: '>=1.5' },
    label: 'GRUB',
    help: 'Protects the boot loader with a password.',
    docs: 'https://coreos.github.io/butane/examples/#grub-password',
  }),
  metadata: object(metadataShape, {
    sugar: true,
    always: true,
    when: { openshift: '*' },
    label: 'Metadata',
    help: 'Name and labels of the MachineConfig that comes out.',
    usual: true,
    docs: 'https://docs.openshift.com/container-platform/latest/installing/install_config/installing-customizing.html',
  }),
  openshift: object(openshiftShape, {
    sugar: true,
    when: { openshift: '*' },
    label: 'OpenShift',
    help: 'Settings of the MachineConfig beside its Ignition config: kernel, extensions, FIPS mode.',
    usual: true,
  }),
});

export type Config = Infer<typeof configShape>;
