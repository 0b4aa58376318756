/** The devices that are offered where one is asked for. */

export const bootDisk = 'le disque depuis lequel Fedora CoreOS a démarré';
export const firstDisk = 'premier disque SATA, SAS ou USB';
export const secondDisk = 'deuxième disque SATA, SAS ou USB';
export const firstVirtio = 'premier disque virtio';
export const secondVirtio = 'deuxième disque virtio';
export const firstNvme = 'premier disque NVMe';
export const disk = 'disque';
export const array = 'ensemble RAID';
export const volume = 'volume chiffré';
export const partitionOf = (disk: string): string => `partition de ${disk}`;
export const numberedPartitionOf = (number: string, disk: string): string => `partition ${number} de ${disk}`;

export const inThisConfig = (what: string): string => `Dans cette configuration : ${what}`;
export const offers = 'Périphériques de cette configuration';
export const use = (device: string, what: string): string => `Utiliser ${device}, ${what}`;
