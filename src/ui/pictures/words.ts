import type { Fate } from '../../core/machine/fate.ts';
import type { PartitionPlan } from '../../core/machine/partitions.ts';
import type { Layer, Mounting } from '../../core/machine/stacks.ts';
import type { Unlocking } from '../../core/machine/unlocking.ts';
import { visibleText } from '../../core/report/visible-text.ts';
import { describeMib } from '../wording/size.ts';

/** What has a fate. */
export type Subject = 'partition' | 'raid' | 'luks' | 'filesystem';

const subjects: Readonly<Record<Subject, string>> = {
  partition: 'Partition',
  raid: 'RAID',
  luks: 'Encrypted volume',
  filesystem: 'Filesystem',
};

/** What happens to a part, in a few words. */
export const fateWords: Readonly<Record<Fate, string>> = {
  created: 'created',
  reused: 'created or reused',
  resized: 'created or resized',
  replaced: 'created or replaced',
  wiped: 'wiped and created',
  deleted: 'deleted',
  forbidden: 'must be absent',
  gone: 'gone with the table',
  kept: 'left as it is',
};

const meanings: Readonly<Record<Subject, Partial<Record<Fate, string>>>> = {
  partition: {
    created: 'made anew, where there is room.',
    reused: 'made; one of this number that matches is kept with its data, one that differs stops the first boot.',
    resized: 'made; one of this number that differs in size alone gets this size, any other difference stops the first boot.',
    replaced: 'made; one of this number that matches is kept, one that differs is deleted with its data and made anew.',
    deleted: 'removed with its data, if there is one of this number.',
    forbidden: 'one of this number stops the first boot.',
  },
  raid: { created: 'made anew; what its devices hold is lost.' },
  luks: {
    created: 'made; if the device holds anything that is known, the first boot stops.',
    reused: 'made; one that the key file opens and that matches is kept with its data, anything else there stops the first boot.',
    wiped: 'made over whatever is there, which is lost.',
  },
  filesystem: {
    reused:
      'made; one that is there with this format (and label and UUID, if given) is kept with its data, any other stops the first boot.',
    wiped: 'made over whatever is there, which is lost.',
    deleted: 'whatever is there is removed, and none is made.',
    forbidden: 'one that is there stops the first boot.',
    kept: 'not touched, for it has no format here.',
  },
};

/** A fate of a kind of part in a sentence, for the legend. */
export const explain = (subject: Subject, fate: Fate): { term: string; meaning: string } => ({
  term: `${subjects[subject]} ${fateWords[fate]}`,
  meaning: meanings[subject][fate] ?? '',
});

/** A size as people say it. */
export const sizeWords = (mib: number): string => describeMib(`${mib}`) ?? `${mib} MiB`;

/** A partition's number and label. */
export function partitionName({ number, label: written }: PartitionPlan): string {
  const label = visibleText(written ?? '');
  if (label === '') return number === undefined ? 'partition' : `partition ${number}`;
  return number === undefined ? label : `${number} ${label}`;
}

/** Names what a partition overlaps, the first few of it. */
export function overlapWords(overlaps: readonly PartitionPlan[]): string {
  const named = overlaps.slice(0, 3).map(partitionName).join(', ');
  return `overlaps ${named}${overlaps.length > 3 ? ` and ${overlaps.length - 3} more` : ''}`;
}

const mountWords: Readonly<Record<Mounting, string>> = {
  'at-boot': 'mounted at every boot',
  'by-system': 'mounted by the system',
  'by-ignition': 'mounted only while Ignition writes',
  nowhere: 'not mounted',
  swap: 'swap, on at every boot',
  'swap-off': 'swap, not turned on',
};

/** What a box of a stack says: what it is, what it is called, and what there is to say of it. */
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
      return { what: 'existing device', name: layer.name, notes: [], fate: undefined };
    case 'disk':
      return { what: 'whole disk', name: layer.disk.device, notes: [], fate: undefined };
    case 'partition':
      return {
        what: 'partition',
        name: partitionName(layer.partition).replace(/^partition /, ''),
        notes: [`of ${layer.disk.device.slice(layer.disk.device.lastIndexOf('/') + 1)}`],
        fate: undefined,
      };
    case 'raid':
      return {
        what: levelWords(layer.level),
        name: layer.name,
        notes: layer.spares > 0 ? [`${layer.spares} spare`] : [],
        fate: { subject: 'raid', fate: layer.fate },
      };
    case 'luks':
      return { what: 'encrypted volume', name: layer.name, notes: [unlockWords(layer)], fate: { subject: 'luks', fate: layer.fate } };
    case 'filesystem':
      return {
        what: layer.format === 'swap' ? 'swap area' : 'filesystem',
        name: layer.format,
        notes: layer.label === '' ? [] : [`label ${layer.label}`],
        fate: { subject: 'filesystem', fate: layer.fate },
      };
    case 'mount':
      return { what: mountWords[layer.mounted], name: layer.path, notes: [], fate: undefined };
  }
}

const levelWords = (level: string): string => (/^raid\d+$/.test(level) ? `RAID ${level.slice(4)}` : `RAID ${level}`.trim());

const unlockNames: Readonly<Record<Unlocking, string>> = {
  'TPM 2.0': 'TPM 2.0',
  Tang: 'a Tang server',
  'key file': 'a key file on the machine',
  'Crypto Express': 'a Crypto Express card',
  'custom pin': 'a pin of your own',
};

/** `opened by TPM 2.0 and 2 Tang servers, 2 of them needed`. */
function unlockWords({ unlockedBy, threshold }: Extract<Layer, { kind: 'luks' }>): string {
  const servers = unlockedBy.filter((way) => way === 'Tang').length;
  const others = unlockedBy.filter((way) => way !== 'Tang').map((way) => unlockNames[way]);
  const ways = [...others, ...(servers === 0 ? [] : [servers === 1 ? unlockNames.Tang : `${servers} Tang servers`])];
  const needed = unlockedBy.length < 2 ? '' : threshold === 1 ? ', one of them is enough' : `, ${threshold} of them needed`;
  return `opened by ${ways.join(' and ')}${needed}`;
}
