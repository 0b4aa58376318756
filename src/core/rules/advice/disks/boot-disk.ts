import * as words from '#words/core/advice/disks';
import type { AdviceRule } from '../advice-rule.ts';
import { bootDisk, bootPartitions, isBootDisk } from './boot-disk-name.ts';

/** Names that a machine's first disk mostly has, with the kinds of virtual and real controllers. */
const firstDisk = /^\/dev\/(?:sda|vda|xvda|hda|nvme0n1|mmcblk0)$/;

/** The table of the disk with the system is wiped. */
export const bootDiskWiped: AdviceRule = {
  code: 'boot-disk-wiped',
  severity: 'error',
  check({ config, spec }, report) {
    if (spec.variant !== 'fcos' && spec.variant !== 'flatcar') return;
    // A mirror replaces the boot disk, on purpose.
    const mirrored = new Set(config.boot_device?.mirror?.devices ?? []);
    for (const [index, { device = '', wipe_table, partitions = [] }] of (config.storage?.disks ?? []).entries()) {
      if (wipe_table !== true || mirrored.has(device)) continue;
      const at = ['storage', 'disks', index, 'wipe_table'];
      // Who lists the system's own partitions puts the system there again.
      if (device === bootDisk && spec.variant === 'fcos') report(words.bootDiskWiped, at);
      else if (firstDisk.test(device) && !partitions.some(({ label = '' }) => /^(?:root|boot|ROOT|EFI-SYSTEM)/.test(label)))
        report(words.likelyBootDisk(device), at, { kind: 'info' });
    }
  },
};

/** Ignition keeps a partition that exists only if it matches (partitionMatches: "label did not match"). */
export const bootPartitionRenamed: AdviceRule = {
  code: 'boot-partition-renamed',
  severity: 'error',
  check({ config, spec }, report) {
    if (spec.variant !== 'fcos') return;
    for (const [index, disk] of (config.storage?.disks ?? []).entries()) {
      if (disk.device !== bootDisk || disk.wipe_table === true) continue;
      for (const [place, { number, label, wipe_partition_entry, should_exist }] of (disk.partitions ?? []).entries()) {
        const own = bootPartitions.get(Number(number ?? 0));
        if (own === undefined || label === undefined || label === own || wipe_partition_entry || should_exist === false) continue;
        report(words.bootPartition(Number(number), own, label), ['storage', 'disks', index, 'partitions', place, 'label']);
      }
    }
  },
};

/** The root filesystem grows into the space after it, at the first boot: a partition there leaves it as small as in the image. */
export const rootTrapped: AdviceRule = {
  code: 'root-trapped',
  severity: 'warning',
  check({ config, spec }, report) {
    if (spec.variant !== 'fcos') return;
    for (const [index, disk] of (config.storage?.disks ?? []).entries()) {
      if (!isBootDisk(disk) || disk.wipe_table === true) continue;
      const { partitions = [] } = disk;
      // One that has a place leaves gaps, and the largest of them may be elsewhere.
      if (partitions.some(({ start_mib, should_exist }) => Number(start_mib ?? 0) > 0 && should_exist !== false)) continue;
      const isRoot = ({ number, label }: (typeof partitions)[number]) => Number(number ?? 0) === 4 || label === 'root';
      const isFirst = ({ number }: (typeof partitions)[number]) => Number(number ?? 0) >= 1 && Number(number) <= 3;
      if (partitions.some((one) => isRoot(one) && (Number(one.size_mib ?? 0) > 0 || one.resize))) continue;
      const place = partitions.findIndex((one) => !isRoot(one) && !isFirst(one) && one.should_exist !== false);
      if (place >= 0) report(words.rootTrapped, ['storage', 'disks', index, 'partitions', place]);
    }
  },
};
