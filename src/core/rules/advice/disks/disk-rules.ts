import type { AdviceRule } from '../advice-rule.ts';
import { deviceMadeLater, raidTooFew } from './arrays.ts';
import { bootDiskWiped, bootPartitionRenamed, rootTrapped } from './boot-disk.ts';
import { deviceUnmade, partitionUnmade } from './device-unmade.ts';
import { mountPointTwice, mountUnitMissing, swapUnitMissing, unstableDevice } from './mounts.ts';
import { partitionAfterRest } from './rest-takers.ts';
import { deviceUsedTwice, filesystemLabelTwice, filesystemOverTable, labelTwice } from './shared.ts';

/** What is said of disks, partitions and filesystems as a whole: the picture of the disks shows it at its parts. */
export const diskRules: readonly AdviceRule[] = [
  bootDiskWiped,
  bootPartitionRenamed,
  rootTrapped,
  partitionAfterRest,
  labelTwice,
  filesystemLabelTwice,
  partitionUnmade,
  deviceUnmade,
  deviceMadeLater,
  raidTooFew,
  deviceUsedTwice,
  filesystemOverTable,
  mountPointTwice,
  mountUnitMissing,
  swapUnitMissing,
  unstableDevice,
];
