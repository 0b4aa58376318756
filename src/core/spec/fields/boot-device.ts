import { flag, object, objects, shape, text, texts, type Infer } from '../shape.ts';
import { cexShape, tangShape, unlockThreshold } from './luks.ts';

export const bootDeviceLuksShape = shape('BootDeviceLuks', {
  cex: object(cexShape, {
    when: { base: '>=0.6' },
    label: 'Crypto Express',
    help: 'Encrypts with an IBM Crypto Express card. Only on IBM Z, and not together with TPM or Tang.',
  }),
  discard: flag({
    when: { base: '>=0.5' },
    label: 'Pass on discards',
    help: 'Tells the disk which blocks are free, which suits SSDs and thin volumes but shows an observer which blocks hold data. Off by default.',
  }),
  device: text({
    when: { base: '>=0.6' },
    label: 'Disk',
    help: 'The whole boot disk, needed on IBM Z only: /dev/dasd… for the layout s390x-eckd, /dev/sd… for s390x-zfcp.',
    placeholder: '/dev/dasda',
    control: 'device',
  }),
  tang: objects(tangShape, {
    label: 'Tang servers',
    help: 'Servers in your network that let the machine unlock its root filesystem at boot.',
    usual: true,
  }),
  threshold: unlockThreshold,
  tpm2: flag({
    label: 'TPM 2.0',
    help: "Unlocks the root filesystem with the machine's own TPM 2.0 chip. Off by default.",
    usual: true,
  }),
});

export const bootDeviceMirrorShape = shape('BootDeviceMirror', {
  devices: texts({
    label: 'Disks',
    help: 'Two or more whole disks that each get a full copy of the boot disk as RAID 1. All of them are erased.',
    placeholder: '/dev/sda',
    usual: true,
    control: 'device',
  }),
});

export const bootDeviceShape = shape('BootDevice', {
  layout: text({
    label: 'Layout',
    help: 'The partition layout of the image, by architecture; a mirror should name it. Default: x86_64.',
    options: ['x86_64', 'aarch64', 'ppc64le'],
    open: true,
    usual: true,
  }),
  luks: object(bootDeviceLuksShape, {
    label: 'Encryption',
    help: 'Encrypts the root filesystem with LUKS on the first boot. The machine needs 4 GiB of memory for it.',
    usual: true,
    docs: 'https://coreos.github.io/butane/examples/#luks-encrypted-storage',
  }),
  mirror: object(bootDeviceMirrorShape, {
    label: 'Mirror',
    help: 'Keeps the boot disk on several disks, so that the machine boots on when one of them fails.',
    usual: true,
    docs: 'https://coreos.github.io/butane/examples/#mirrored-boot-disk',
  }),
});

export type BootDevice = Infer<typeof bootDeviceShape>;
export type BootDeviceLuks = Infer<typeof bootDeviceLuksShape>;
