import type { Path } from '../../report/finding.ts';
import type { Disk, Partition } from '../../spec/fields/disk.ts';
import type { Step, Translation } from '../translation.ts';

/** Partition numbers of the OS image, by label. */
const imageNumbers = new Map([
  ['BIOS-BOOT', 1],
  ['PowerPC-PReP-boot', 1],
  ['EFI-SYSTEM', 2],
  ['boot', 3],
  ['root', 4],
]);

function eachPartition({ output }: Translation, visit: (partition: Partition, path: Path, disk: Disk, unplaced: number) => void): void {
  for (const [index, disk] of (output.storage?.disks ?? []).entries()) {
    const unplaced = (disk.partitions ?? []).filter(({ start_mib }) => !start_mib).length;
    for (const [number, partition] of (disk.partitions ?? []).entries()) {
      visit(partition, ['storage', 'disks', index, 'partitions', number], disk, unplaced);
    }
  }
}

function warn({ outputEntries }: Translation, message: string, path: Path): void {
  outputEntries.push({ kind: 'warning', message, path });
}

/** A label of the OS image on another number makes a new partition, beside the image's. */
function checkReservedLabel(translation: Translation, { label = '', number = 0 }: Partition, path: Path, disk: Disk): void {
  const reserved = imageNumbers.get(label);
  if (disk.wipe_table || reserved === undefined || reserved === number) return;
  warn(translation, 'incorrect partition number; a new partition will be created using reserved label', [...path, 'label']);
}

/** The root partition needs room to grow; `unplaced` is how many partitions of its disk have no fixed position. */
function checkRootSize(translation: Translation, partition: Partition, path: Path, unplaced: number): void {
  if (partition.label !== 'root') return;
  if (!partition.size_mib) {
    if (unplaced > (partition.start_mib ? 0 : 1)) {
      const message = 'root partition cannot expand; it is set to fill available space but is followed by an auto-positioned partition';
      warn(translation, message, [...path, 'label']);
    }
  } else if (partition.size_mib < 8192) warn(translation, 'root should have 8GiB of space assigned', [...path, 'size_mib']);
}

/** Warns about partitions that do not fit the OS image, before fcos 1.3 only about their labels. */
export const reservedLabels: Step = {
  id: 'reserved-labels',
  when: { fcos: '<1.3' },
  apply(translation) {
    eachPartition(translation, (partition, path, disk) => checkReservedLabel(translation, partition, path, disk));
  },
};

/** Warns about partitions that do not fit the OS image: the root's size, then labels. */
export const rootAndReservedLabels: Step = {
  id: 'root-and-reserved-labels',
  when: { fcos: '>=1.3' },
  apply(translation) {
    eachPartition(translation, (partition, path, disk, unplaced) => {
      checkRootSize(translation, partition, path, unplaced);
      checkReservedLabel(translation, partition, path, disk);
    });
  },
};
