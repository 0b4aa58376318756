import { byCount, countOf, formatNumber } from '../formats/counts.ts';

/** What the list of drafts says, and what leads to it. */

export const whatDraftsAre = 'Toutes les configurations conservées dans ce navigateur, et leurs versions antérieures';
export const whereKept =
  'Ce que vous écrivez est enregistré au fil de la saisie, dans ce navigateur uniquement : personne d’autre ne peut le voir, et effacer les données du navigateur le supprime. Exportez les brouillons pour les conserver ailleurs.';
export const yourDrafts = 'Vos brouillons';
export const showAll = 'Tous les brouillons…';
export const reading = 'Lecture de vos brouillons…';
export const noDrafts = 'Il n’y a pas encore de brouillon.';
export const cannotRead = 'Vos brouillons ne peuvent pas être lus pour l’instant';
export const databaseSilent = 'La base de données du navigateur ne répond pas. La liste apparaîtra dès qu’elle répondra.';

export const exportAll = 'Tout exporter';
export const importDrafts = 'Importer…';
export const imported = (added: number, skipped: number): string =>
  skipped === 0
    ? draftsImported(added)
    : `${draftsImported(added)} ; ${formatNumber(skipped)} ${byCount(skipped, 'était', 'étaient')} déjà là`;
const draftsImported = (count: number): string => countOf(count, 'brouillon importé', 'brouillons importés');
export const notExported = (reason: string): string => `Rien n’a été exporté : ${reason}`;
export const notImported = (file: string, reason: string): string => `${file} n’a pas été importé : ${reason}`;
/** Where the reason is a sentence of its own. */
export const fileRefused = (file: string, reason: string): string => `${file} n’a pas été importé. ${reason}`;
export const notRead = 'il n’a pas pu être lu';
export const largerThan = (size: string): string => `il dépasse ${size}`;

export const openHere = 'ouvert ici';
export const openElsewhere = 'ouvert dans un autre onglet';
export const acts = { open: 'Ouvrir', copy: 'Ouvrir une copie', timeline: 'Historique', delete: 'Supprimer', rename: 'Renommer' };
/** The same, for those who do not see which draft it is for. */
export const actNames: Record<keyof typeof acts, (name: string) => string> = {
  open: (name) => `Ouvrir ${name}`,
  copy: (name) => `Ouvrir une copie de ${name}`,
  timeline: (name) => `Historique de ${name}`,
  delete: (name) => `Supprimer ${name}`,
  rename: (name) => `Renommer ${name}`,
};
export const newName = (name: string): string => `Nouveau nom de ${name}`;
export const deleted = (name: string): string => `${name} supprimé`;
export const notOpened = (name: string): string => `${name} n’a pas été ouvert`;
export const openOrDeletedElsewhere = 'Il est ouvert dans un autre onglet, ou y a été supprimé.';
export const notOpenedAsElsewhere = (name: string): string =>
  `${name} n’a pas été ouvert : il est ouvert dans un autre onglet, ou y a été supprimé`;
export const notOpenedAsDeleted = (name: string): string => `${name} n’a pas été ouvert : il a été supprimé`;
export const notDeleted = (name: string, reason: string): string => `${name} n’a pas été supprimé : ${reason}`;
export const notRenamed = (name: string, reason: string): string => `${name} n’a pas été renommé : ${reason}`;
export const itIsOpenElsewhere = 'il est ouvert dans un autre onglet';
export const notPutBack = (reason: string): string => `Il n’a pas pu être restauré : ${reason}`;
export const nothingDownloaded = (reason: string): string => `Rien n’a été téléchargé : ${reason}`;
const failures: Record<'open' | 'copy' | 'timeline' | 'delete', string> = {
  open: 'n’a pas été ouvert',
  copy: 'n’a pas été ouvert',
  timeline: 'n’a pas été ouvert',
  delete: 'n’a pas été supprimé',
};
export const failed = (act: keyof typeof failures, name: string, reason: string): string => `${name} ${failures[act]} : ${reason}`;

export const noTarget = 'variante inconnue';
export const unknownTime = 'date inconnue';
/** What tells a draft from others; the time is an element. */
export const facts = <Part>(target: string, time: Part, size: string, fileCount: number): (string | Part)[] => [
  `${target} · `,
  time,
  ` · ${size}${fileCount === 0 ? '' : `, avec ${countOf(fileCount, 'fichier local', 'fichiers locaux')}`}`,
];

export const damagedTitle = 'Brouillons endommagés';
export const aboutDamaged =
  'Ces brouillons sont endommagés et ne peuvent pas être ouverts tels quels. Téléchargez-en un pour y chercher votre texte.';
export const damagedFacts = (size: string | undefined, id: string): string =>
  `${size === undefined ? 'sans texte' : `${size} de texte`} · ID ${id}`;
export const downloadLeft = (name: string): string => `Télécharger ce qui reste de ${name}`;
export const draftWithId = (id: string): string => `Brouillon ${id}`;
/** The beginning of a text, in place of a name. */
export const quoted = (beginning: string): string => `« ${beginning} »`;
