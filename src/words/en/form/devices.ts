/** The devices that are offered where one is asked for. */

export const bootDisk = 'the disk Fedora CoreOS booted from';
export const firstDisk = 'first SATA, SAS or USB disk';
export const secondDisk = 'second SATA, SAS or USB disk';
export const firstVirtio = 'first virtio disk';
export const secondVirtio = 'second virtio disk';
export const firstNvme = 'first NVMe disk';
export const disk = 'disk';
export const array = 'RAID array';
export const volume = 'encrypted volume';
export const partitionOf = (disk: string): string => `partition of ${disk}`;
export const numberedPartitionOf = (number: string, disk: string): string => `partition ${number} of ${disk}`;

export const inThisConfig = (what: string): string => `In this config: ${what}`;
export const offers = 'Devices in this config';
export const use = (device: string, what: string): string => `Use ${device}, ${what}`;
