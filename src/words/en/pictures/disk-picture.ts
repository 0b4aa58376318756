import { byCount, countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What the picture of the disks says. */

export const nothing = 'Nothing happens to any disk yet.';
export const moreDisks = (count: number): string => `${countOf(count, 'more disk')} ${byCount(count, 'is', 'are')} not drawn.`;
export const unknownSize = 'The config does not say how large a disk is: the part with the torn edge reaches to its end.';
export const isCut = 'There is more than is shown: the config has too many layers to draw.';
export const partitionOn = (partition: string, disk: string): string => `${partition} of ${disk}`;
/** Partitions that are not used by anything, the first of them named. */
export const unused = (partitions: readonly string[], others: number): string =>
  `Nothing in this config uses ${firstOf(partitions, others)}.`;
const firstOf = (named: readonly string[], others: number): string =>
  listOf(others > 0 ? [...named, `${formatNumber(others)} more`] : named);

export const disk = 'Disk';
export const partition = 'Partition';
export const noDevice = 'without a device';
export const diskPicture = (disk: string): string => `Picture of the disk ${disk}`;
export const partsOf = (disk: string): string => `Parts of ${disk}`;
export const note = 'Note:';
export const tableWiped = 'The partition table is wiped: everything on the disk is lost.';
export const bootDisk = 'The system disk: its own partitions stay unless they are listed.';
export const othersStay = 'Partitions that are not listed stay as they are.';
export const noRoom = (left: number, room: number): string =>
  `Not shown: ${formatNumber(left)} more. A partition table has room for ${formatNumber(room)}.`;
export const goneWithTable = (partitions: readonly string[]): string => `Lost with the table: ${listOf(partitions)}.`;
/** Parts of a bar that are too short for their words: what each says. */
export const shortParts = (parts: readonly (readonly string[])[]): string =>
  `Short parts: ${parts.map((part) => part.join(', ')).join('; ')}.`;
export const notToScale = (parts: readonly string[]): string =>
  `Not to scale: ${listOf(parts)} ${byCount(parts.length, 'is', 'are')} drawn longer to be visible.`;

/** What Bunsen advises about a part, and the mark on the part. */
export const doubts = 'What may go wrong here';
export const doubted = 'This may go wrong:';

/** What is left of a disk. */
export const free = 'free';
export const allOfDisk = 'all of the disk';
export const restOfDisk = 'rest of the disk';
export const unallocated = 'unallocated';
export const staysAsIs = 'stays as it is';
/** Sizes of partitions that are not given. */
export const keptOrFree = 'its size, or all that is free';
export const allFree = 'all that is free';
export const sizeAllFree = (size: string): string => `${size}, all that is free`;
export const sizeUnknown = 'size unknown';
export const squeezed = 'possibly without room, because another takes the rest';
export const overlaps = (partitions: readonly string[], others: number): string => `overlaps ${firstOf(partitions, others)}`;
export const partitionNumber = (number: string): string => `partition ${number}`;
export const anyPartition = 'partition';

type Fate = 'created' | 'reused' | 'resized' | 'replaced' | 'wiped' | 'deleted' | 'forbidden' | 'gone' | 'kept';
type Subject = 'partition' | 'raid' | 'luks' | 'filesystem';

/** What happens to a part, in a few words. */
export const fates: Record<Fate, string> = {
  created: 'created',
  reused: 'created or reused',
  resized: 'created or resized',
  replaced: 'created or replaced',
  wiped: 'wiped and created',
  deleted: 'deleted',
  forbidden: 'must be absent',
  gone: 'lost with the table',
  kept: 'left as it is',
};
const subjects: Record<Subject, string> = {
  partition: 'Partition',
  raid: 'RAID',
  luks: 'Encrypted volume',
  filesystem: 'Filesystem',
};
/** A kind of part with what happens to it, before what that means. */
export const term = (subject: Subject, fate: Fate): string => `${subjects[subject]} ${fates[fate]}:`;
export const meanings: Record<Subject, Partial<Record<Fate, string>>> = {
  partition: {
    created: 'made anew, where there is room.',
    reused: 'made; one of this number that matches is kept with its data, one that differs stops the first boot.',
    resized: 'made; one of this number that differs only in size is resized, any other difference stops the first boot.',
    replaced: 'made; one of this number that matches is kept, one that differs is deleted with its data and made anew.',
    deleted: 'removed with its data, if there is one of this number.',
    forbidden: 'one of this number stops the first boot.',
  },
  raid: { created: 'made anew; what its devices hold is lost.' },
  luks: {
    created: 'made; if the device already holds anything recognizable, the first boot stops.',
    reused: 'made; one that matches and opens with the key file is kept with its data, anything else there stops the first boot.',
    wiped: 'made over whatever is there, which is lost.',
  },
  filesystem: {
    reused: 'made; an existing one with this format (and label and UUID, if given) is kept with its data, any other stops the first boot.',
    wiped: 'made over whatever is there, which is lost.',
    deleted: 'whatever is there is removed, and none is made.',
    forbidden: 'an existing one stops the first boot.',
    kept: 'not touched, because it has no format here.',
  },
};
