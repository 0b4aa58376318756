import { configShape } from '../spec/fields/config.ts';
import { rule } from './rule.ts';

const bootDisk = '/dev/disk/by-id/coreos-boot-disk';

/** On a disk that keeps its table, a partition given by label alone is always a new one. */
export const reuseByLabel = rule({
  code: 'partition-reuse-by-label',
  on: configShape,
  when: { fcos: '>=1.6', openshift: 'none' },
  severity: 'warning',
  check({ storage, boot_device }, report) {
    // A mirror wipes its disks, so nothing on them is reused.
    const mirrored = new Set(boot_device?.mirror?.devices);
    for (const [index, disk] of (storage?.disks ?? []).entries()) {
      const { device = '' } = disk;
      if (device === bootDisk || disk.wipe_table || mirrored.has(device)) continue;
      for (const [number, partition] of (disk.partitions ?? []).entries()) {
        if (!partition.number && partition.label !== undefined) {
          report(
            'partitions cannot be reused by label; number must be specified except on boot disk (/dev/disk/by-id/coreos-boot-disk) or when wipe_table is true',
            ['storage', 'disks', index, 'partitions', number, 'number'],
          );
        }
      }
    }
  },
});
