/** The longest label, in bytes, that the mkfs program of each filesystem format accepts. */
export const filesystemLabelLimits: ReadonlyMap<string, number> = new Map([
  ['ext4', 16],
  ['btrfs', 256],
  ['xfs', 12],
  ['swap', 15],
  ['vfat', 11],
]);

/** The longest name of a partition, in bytes, that a GPT can hold. */
export const partitionLabelLimit = 36;
