import * as words from '#words/convert/ignition-2';
import { entry, kept, listEntry, mapping, moved, scalar } from '../source/make-source.ts';
import { itemsOf, textOf, valueOf, type SourceMapping, type SourceValue } from '../source/source-value.ts';
import type { Reading } from './reading.ts';

const fields = [
  ...['guid@1', 'label', 'number', 'shouldExist@3', 'size', 'sizeMiB@3', 'start', 'startMiB@3', 'typeGuid', 'wipePartitionEntry@3'],
];

/** Sectors of 512 bytes in a MiB. */
const sectorsInMib = 2048;

/** Disks; sizes and places in sectors become MiB where they are whole ones. */
export function disksOf(storage: SourceValue | undefined, reading: Reading): SourceMapping[] {
  return reading.mappings(itemsOf(storage, 'disks'), ['device', 'wipeTable', 'partitions']).map((disk) => {
    const partitions = reading.mappings(itemsOf(disk, 'partitions'), fields);
    const units = new Set(partitions.flatMap((partition) => unitsOf(partition)));
    if (units.size > 1) reading.say('error', words.mixedUnits, disk.line);
    return mapping(
      disk.line,
      moved(disk, 'device'),
      textOf(disk, 'wipeTable') === 'true' ? moved(disk, 'wipeTable') : undefined,
      listEntry(
        'partitions',
        partitions.map((partition) => partitionOf(partition, reading)),
      ),
    );
  });
}

/** In what a partition is measured; 0 is the same in both. */
const unitsOf = (partition: SourceMapping): string[] => [
  ...(['size', 'start'].some((key) => isNumber(valueOf(partition, key))) ? ['sectors'] : []),
  ...(['sizeMiB', 'startMiB'].some((key) => isNumber(valueOf(partition, key))) ? ['MiB'] : []),
];

const isNumber = (value: SourceValue | undefined): boolean => value?.kind === 'scalar' && value.value !== null && value.value !== 0;

function partitionOf(partition: SourceMapping, reading: Reading): SourceMapping {
  const inMib = (sectors: string, mib: string) => {
    const written = moved(partition, sectors);
    if (!written) return moved(partition, mib);
    const value = written.value.kind === 'scalar' ? Number(written.value.value) : Number.NaN;
    if (Number.isInteger(value / sectorsInMib)) return entry(mib, scalar(written.line, value / sectorsInMib), written.line);
    return reading.say('error', words.noWholeMib(sectors, value), written.line);
  };
  return mapping(
    partition.line,
    ...kept(partition, 'label', 'number', 'guid', 'typeGuid'),
    inMib('size', 'sizeMiB'),
    inMib('start', 'startMiB'),
    ...kept(partition, 'shouldExist'),
    textOf(partition, 'wipePartitionEntry') === 'true' ? moved(partition, 'wipePartitionEntry') : undefined,
  );
}
