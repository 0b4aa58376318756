import type { WordsOf } from '../../types/field-words.ts';

export const config: WordsOf<'Config'> = {
  Config: {
    version: {
      label: 'Spec version',
      help: 'The version of the Butane spec the config is written for. It decides which fields exist and which Ignition version comes out.',
      placeholder: '1.6.0',
    },
    variant: {
      label: 'Variant',
      help: 'The operating system the config is for.',
    },
    ignition: {
      label: 'Ignition',
      help: 'How Ignition itself works on the first boot: further configs, time limits, trusted certificates, proxy.',
    },
    kernel_arguments: {
      label: 'Kernel arguments',
      help: 'Arguments the kernel command line must have or must not have. When they have to change, the first boot restarts once to apply them.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/kernel-args/',
    },
    passwd: {
      label: 'Users and groups',
      help: 'Accounts and groups that Ignition creates, changes or deletes on the first boot.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/authentication/',
    },
    storage: {
      label: 'Storage',
      help: 'Disks, RAID, encryption and filesystems, and the files, directories and links written to them.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
    },
    systemd: {
      label: 'Systemd',
      help: 'Units that are written, extended, enabled or masked before the system starts for the first time.',
      docs: 'https://coreos.github.io/butane/examples/#systemd-units',
    },
    boot_device: {
      label: 'Boot device',
      help: 'Encrypts the root filesystem, mirrors the boot disk, or both, without spelling out every partition.',
      docs: 'https://docs.fedoraproject.org/en-US/fedora-coreos/storage/',
    },
    grub: {
      label: 'GRUB',
      help: 'Protects the boot loader with a password.',
      docs: 'https://coreos.github.io/butane/examples/#grub-password',
    },
    metadata: {
      label: 'Metadata',
      help: 'Name and labels of the MachineConfig that comes out.',
      docs: 'https://docs.openshift.com/container-platform/latest/installing/install_config/installing-customizing.html',
    },
    openshift: {
      label: 'OpenShift',
      help: 'Settings of the MachineConfig beside its Ignition config: kernel, extensions, FIPS mode.',
    },
  },
};
