/** The longest label in bytes that the mkfs program of each filesystem format takes. */
export const filesystemLabelLimits: ReadonlyMap<string, number> = new Map([
  ['ext4', 16],
  ['btrfs', 256],
  ['xfs', 12],
  ['swap', 15],
  ['vfat', 11],
]);

/** The longest name of a partition in bytes, as a GPT holds it. */
export const partitionLabelLimit = 36;
