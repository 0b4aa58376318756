import { byCount, countOf, listOf } from '../formats/counts.ts';

/** What the picture of the disks says. */

export const nothing = 'Aucun disque n’est encore touché.';
export const moreDisks = (count: number): string =>
  `${countOf(count, 'autre disque n’est pas dessiné', 'autres disques ne sont pas dessinés')}.`;
export const unknownSize = 'La configuration ne dit pas la taille des disques : la partie au bord déchiré va jusqu’au bout.';
export const isCut = 'Tout n’est pas montré : la configuration a trop de couches pour être dessinée en entier.';
export const partitionOn = (partition: string, disk: string): string => `${partition} de ${disk}`;
/** Partitions that are not used by anything, the first of them named. */
export const unused = (partitions: readonly string[], others: number): string =>
  `${byCount(partitions.length + Math.max(0, others), 'Partition', 'Partitions')} que rien n’utilise dans cette configuration : ${firstOf(partitions, others)}.`;
const firstOf = (named: readonly string[], others: number): string => listOf(others > 0 ? [...named, countOf(others, 'autre')] : named);

export const disk = 'Disque';
export const partition = 'Partition';
export const noDevice = 'sans périphérique';
export const diskPicture = (disk: string): string => `Schéma du disque ${disk}`;
export const partsOf = (disk: string): string => `Parties de ${disk}`;
export const note = 'Remarque :';
export const tableWiped = 'La table de partitions est effacée : tout ce que contient le disque est perdu.';
export const bootDisk = 'Le disque du système : ses propres partitions restent, sauf si elles sont indiquées.';
export const othersStay = 'Les partitions non indiquées restent telles quelles.';
export const noRoom = (left: number, room: number): string =>
  `${countOf(left, 'autre partition n’est pas montrée', 'autres partitions ne sont pas montrées')}. Une table de partitions a ${countOf(room, 'place')}.`;
export const goneWithTable = (partitions: readonly string[]): string =>
  `${byCount(partitions.length, 'Perdue', 'Perdues')} avec la table : ${listOf(partitions)}.`;
/** Parts of a bar that are too short for their words: what each says. */
export const shortParts = (parts: readonly (readonly string[])[]): string =>
  `${byCount(parts.length, 'Partie courte', 'Parties courtes')} : ${parts.map((part) => part.join(', ')).join(' ; ')}.`;
export const notToScale = (parts: readonly string[]): string =>
  `Hors échelle, le dessin étant allongé pour rester visible : ${listOf(parts)}.`;

/** What Bunsen advises about a part, and the mark on the part. */
export const doubts = 'Ce qui peut mal tourner ici';
export const doubted = 'Ceci peut mal tourner :';

/** What is left of a disk. */
export const free = 'libre';
export const allOfDisk = 'tout le disque';
export const restOfDisk = 'reste du disque';
export const unallocated = 'non alloué';
export const staysAsIs = 'reste tel quel';
/** Sizes of partitions that are not given. */
export const keptOrFree = 'sa taille, ou tout l’espace libre';
export const allFree = 'tout l’espace libre';
export const sizeAllFree = (size: string): string => `${size}, tout l’espace libre`;
export const sizeUnknown = 'taille inconnue';
export const squeezed = 'peut-être sans place, car une autre prend le reste';
export const overlaps = (partitions: readonly string[], others: number): string => `chevauche : ${firstOf(partitions, others)}`;
export const partitionNumber = (number: string): string => `partition ${number}`;
export const anyPartition = 'partition';

type Fate = 'created' | 'reused' | 'resized' | 'replaced' | 'wiped' | 'deleted' | 'forbidden' | 'gone' | 'kept';
type Subject = 'partition' | 'raid' | 'luks' | 'filesystem';

/** What happens to a part, in a few words. */
export const fates: Record<Fate, string> = {
  created: 'création',
  reused: 'création ou réutilisation',
  resized: 'création ou redimensionnement',
  replaced: 'création ou remplacement',
  wiped: 'effacement puis création',
  deleted: 'suppression',
  forbidden: 'ne doit pas exister',
  gone: 'perte avec la table',
  kept: 'aucun changement',
};
const subjects: Record<Subject, string> = {
  partition: 'Partition',
  raid: 'RAID',
  luks: 'Volume chiffré',
  filesystem: 'Système de fichiers',
};
/** A kind of part with what happens to it, before what that means. */
export const term = (subject: Subject, fate: Fate): string => `${subjects[subject]} (${fates[fate]}) :`;
export const meanings: Record<Subject, Partial<Record<Fate, string>>> = {
  partition: {
    created: 'créée, là où il y a de la place.',
    reused:
      'créée ; s’il en existe une de ce numéro, elle est conservée avec ses données si elle correspond, sinon le premier démarrage s’arrête.',
    resized:
      'créée ; s’il en existe une de ce numéro, elle est redimensionnée si seule sa taille diffère ; toute autre différence interrompt le premier démarrage.',
    replaced:
      'créée ; s’il en existe une de ce numéro, elle est conservée si elle correspond, sinon supprimée avec ses données et recréée.',
    deleted: 'supprimée avec ses données, s’il en existe une de ce numéro.',
    forbidden: 's’il en existe une de ce numéro, le premier démarrage s’arrête.',
  },
  raid: { created: 'créé ; le contenu de ses périphériques est perdu.' },
  luks: {
    created: 'créé ; si le périphérique contient déjà quelque chose de reconnaissable, le premier démarrage s’arrête.',
    reused:
      'créé ; s’il en existe un qui correspond et que le fichier de clé ouvre, il est conservé avec ses données ; tout autre contenu interrompt le premier démarrage.',
    wiped: 'créé en écrasant ce qui s’y trouve, qui est perdu.',
  },
  filesystem: {
    reused:
      'créé ; s’il en existe un de ce format (avec l’étiquette et l’UUID, s’ils sont indiqués), il est conservé avec ses données ; tout autre interrompt le premier démarrage.',
    wiped: 'créé en écrasant ce qui s’y trouve, qui est perdu.',
    deleted: 'ce qui est là est supprimé, et rien n’est créé.',
    forbidden: 's’il en existe un, le premier démarrage s’arrête.',
    kept: 'laissé tel quel, car il n’a pas de format ici.',
  },
};
