/** What Bunsen says of disks and filesystems that Butane accepts. */

export const afterRest = (first: string, wiped: boolean): string =>
  wiped
    ? `${first} takes all the space that is left, so there is none for this one and the boot stops; give ${first} a size, or list it last`
    : `${first} takes all the space that is left; on an empty disk there is none for this one, and the boot stops`;
export const partition = (label: string | undefined, number: number): string =>
  label ? `partition ${label}` : `the partition in position ${number}`;
export const labelTwice = (label: string): string =>
  `partitions on several disks are labelled ${label}, so it is left to chance which one /dev/disk/by-partlabel/${label} is; use another label`;
export const filesystemLabelTwice = (label: string): string =>
  `another filesystem is labelled ${label} as well, so it is left to chance which one /dev/disk/by-label/${label} is; use another label`;
export const labelMisspelt = (label: string, near: string): string => `no partition here is labelled ${label}; ${near} is`;
export const labelUnmade = (label: string): string =>
  `no partition here is labelled ${label}; unless the disk has one already, Ignition waits for it and the boot stops`;
export const arrayUnmade = (name: string): string =>
  `no RAID array here is called ${name}; unless the disks have one already, the boot stops`;
export const volumeUnmade = (name: string): string =>
  `no LUKS volume here is called ${name}, and Ignition opens no others, so it waits for the device and the boot stops`;
export const numberUnmade = (number: number, disk: string): string =>
  `the table of ${disk} is wiped and gets no partition ${number}, so Ignition waits for this device and the boot stops`;
export const usedTwice = (device: string, other: string): string => `${device} is already used by ${other}, so the boot stops`;
export const byFilesystem = 'a filesystem';
export const byArray = (name: string): string => `the RAID array ${name}`;
export const byVolume = (name: string): string => `the LUKS volume ${name}`;
export const overTable = (device: string): string =>
  `this formats all of ${device}, over the partitions that are made there; name one of them instead`;
export const bootDiskWiped = 'this is the disk that the system boots from: wiping its table removes the system itself, and the boot stops';
export const likelyBootDisk = (device: string): string =>
  `on most machines ${device} is the disk that the system boots from; wiping its table removes the system itself`;
export const bootPartition = (number: number, label: string, given: string): string =>
  `partition ${number} of this disk is the system’s own, labelled ${label}, not ${given}; Ignition does not rename it, and the boot stops`;
export const rootTrapped =
  'this partition begins right after the root filesystem, which then cannot grow from the size it has in the image; give root a size with resize, or this partition a start_mib';
export const mountedTwice = (path: string): string =>
  `${path} is the mount point of another filesystem as well; only one of them can be seen there`;
export const notMounted = (path: string): string =>
  `${path} is mounted only while Ignition runs, not when the system starts; set with_mount_unit: true`;
export const notMountedOld = (path: string): string =>
  `${path} is mounted only while Ignition runs, not when the system starts; add a mount unit`;
export const swapUnused = 'this swap area is made, but nothing turns it on; set with_mount_unit: true';
export const swapUnusedOld = 'this swap area is made, but nothing turns it on; add a swap unit';
export const unstable = (device: string): string =>
  `${device} may be another disk at the next start; use a name in /dev/disk/by-id, or the partition’s label`;
export const unstableLabelled = (device: string, stable: string): string =>
  `${device} may be another disk at the next start; ${stable} stays the same`;
export const noMethod = 'without tpm2 or tang, nothing is encrypted';
/** `level` such as raid5. */
export const tooFewDevices = (level: string, least: number, active: number): string =>
  `${level} needs at least ${least} devices that are not spares, and this array has ${active}, so the boot stops`;
export const volumeAfterArrays = (device: string): string =>
  `Ignition makes RAID arrays before LUKS volumes, so it waits for ${device} and the boot stops; put the volume on the array instead`;
export const arrayOnArray = (device: string): string =>
  `Ignition waits for the devices of all arrays before it makes the first one, so an array on ${device} stops the boot`;
export const volumeOnVolume = (device: string): string =>
  `Ignition waits for the devices of all LUKS volumes before it makes the first one, so a volume on ${device} stops the boot`;
