import type { Disk } from '../../../spec/fields/disk.ts';

/** The link that Fedora CoreOS makes to the disk it boots from (overlay.d/05core, 90-coreos-device-mapper.rules and ignition-ostree). */
export const bootDisk = '/dev/disk/by-id/coreos-boot-disk';

/** Whether a disk is the one that the system boots from: by its name, or because its root partition is named and kept. */
export const isBootDisk = ({ device, wipe_table, partitions = [] }: Disk): boolean =>
  device === bootDisk || (wipe_table !== true && partitions.some(({ number, label }) => Number(number ?? 0) === 4 && label === 'root'));

/** The numbers of the image's partitions that are the same on every architecture but s390x's first two (docs.fedoraproject.org, fedora-coreos/storage). */
export const bootPartitions: ReadonlyMap<number, string> = new Map([
  [3, 'boot'],
  [4, 'root'],
]);
