import * as words from '#words/pictures/disk-picture';
import { mebibytes } from '#words/formats/sizes';
import * as stackWords from '#words/pictures/stacks';
import type { Fate } from '../../core/machine/fate.ts';
import type { PartitionPlan } from '../../core/machine/partitions.ts';
import type { Layer } from '../../core/machine/stacks.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { describeMib } from '../../values/size.ts';

/** What has a fate. */
export type Subject = 'partition' | 'raid' | 'luks' | 'filesystem';

/** A kind of part with its fate as a sentence, for the legend. */
export const explain = (subject: Subject, fate: Fate): { term: string; meaning: string } => ({
  term: words.term(subject, fate),
  meaning: words.meanings[subject][fate] ?? '',
});

/** A size in human-readable form. */
export const sizeWords = (mib: number): string => describeMib(`${mib}`) ?? mebibytes(mib);

/** A partition's number and label. */
export function partitionName({ number, label: written }: PartitionPlan): string {
  const label = visibleText(written ?? '');
  if (label === '') return number === undefined ? words.anyPartition : words.partitionNumber(`${number}`);
  return number === undefined ? label : `${number} ${label}`;
}

/** The same where it is clear that it is one. */
export function bareName(partition: PartitionPlan): string {
  const { number, label } = partition;
  return visibleText(label ?? '') === '' && number !== undefined ? `${number}` : partitionName(partition);
}

/** Names the first few of the partitions that one overlaps. */
export const overlapWords = (overlaps: readonly PartitionPlan[]): string =>
  words.overlaps(overlaps.slice(0, 3).map(partitionName), overlaps.length - 3);

/** The text in a box of a stack: its kind, its name, and any remarks. */
export interface LayerWords {
  what: string;
  name: string;
  notes: readonly string[];
  fate: { subject: Subject; fate: Fate } | undefined;
}

/** Describes a layer in words. */
export function layerWords(layer: Layer): LayerWords {
  const { name, notes, ...rest } = wordsOf(layer);
  return { ...rest, name: visibleText(name), notes: notes.map((note) => visibleText(note)) };
}

function wordsOf(layer: Layer): LayerWords {
  switch (layer.kind) {
    case 'device':
      return { what: stackWords.existingDevice, name: layer.name, notes: [], fate: undefined };
    case 'disk':
      return { what: stackWords.wholeDisk, name: layer.disk.device, notes: [], fate: undefined };
    case 'partition':
      return {
        what: stackWords.partition,
        name: bareName(layer.partition),
        notes: [stackWords.ofDisk(layer.disk.device.slice(layer.disk.device.lastIndexOf('/') + 1))],
        fate: undefined,
      };
    case 'raid':
      return {
        what: levelWords(layer.level),
        name: layer.name,
        notes: layer.spares > 0 ? [stackWords.spares(layer.spares)] : [],
        fate: { subject: 'raid', fate: layer.fate },
      };
    case 'luks':
      return {
        what: stackWords.volume,
        name: layer.name,
        notes: [stackWords.openedBy(layer.unlockedBy, layer.threshold)],
        fate: { subject: 'luks', fate: layer.fate },
      };
    case 'filesystem':
      return {
        what: layer.format === 'swap' ? stackWords.swapArea : stackWords.filesystem,
        name: layer.format,
        notes: layer.label === '' ? [] : [stackWords.label(layer.label)],
        fate: { subject: 'filesystem', fate: layer.fate },
      };
    case 'mount':
      return { what: stackWords.mounted[layer.mounted], name: layer.path, notes: [], fate: undefined };
  }
}

const levelWords = (level: string): string => stackWords.raid(/^raid\d+$/.test(level) ? level.slice(4) : level);
