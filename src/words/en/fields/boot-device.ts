import type { WordsOf } from '../../types/field-words.ts';
import { discard, threshold } from './luks.ts';

export const bootDevice: WordsOf<'BootDeviceLuks' | 'BootDeviceMirror' | 'BootDevice'> = {
  BootDeviceLuks: {
    cex: {
      label: 'Crypto Express',
      help: 'Encrypts with an IBM Crypto Express card. Only on IBM Z, and not together with TPM or Tang.',
    },
    discard,
    device: {
      label: 'Disk',
      help: 'The whole boot disk, needed on IBM Z only: /dev/dasd… for the layout s390x-eckd, /dev/sd… for s390x-zfcp.',
      placeholder: '/dev/dasda',
    },
    tang: {
      label: 'Tang servers',
      help: 'Servers in your network that let the machine unlock its root filesystem at boot.',
    },
    threshold,
    tpm2: {
      label: 'TPM 2.0',
      help: "Unlocks the root filesystem with the machine's own TPM 2.0 chip. Off by default.",
    },
  },
  BootDeviceMirror: {
    devices: {
      label: 'Disks',
      help: 'Two or more whole disks that each get a full copy of the boot disk as RAID 1. All of them are erased.',
      placeholder: '/dev/sda',
    },
  },
  BootDevice: {
    layout: {
      label: 'Layout',
      help: 'The partition layout of the image, by architecture; a mirror should name it. Default: x86_64.',
    },
    luks: {
      label: 'Encryption',
      help: 'Encrypts the root filesystem with LUKS on the first boot. The machine needs 4 GiB of memory for it.',
      docs: 'https://coreos.github.io/butane/examples/#luks-encrypted-storage',
    },
    mirror: {
      label: 'Mirror',
      help: 'Keeps the boot disk on several disks, so that the machine boots on when one of them fails.',
      docs: 'https://coreos.github.io/butane/examples/#mirrored-boot-disk',
    },
  },
};
