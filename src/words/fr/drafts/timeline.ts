import { byCount, countOf } from '../formats/counts.ts';
import { linesDifferFrom } from '../formats/lines-differ.ts';

/** What the timeline of a draft says: its earlier versions, and how each differs from the current text. */

export const titleOf = (name: string): string => `Historique de ${name}`;
export const allDrafts = 'Tous les brouillons';
export const howMade =
  'Une version est conservée pour chaque minute de travail, et avant que tout le texte ne soit remplacé. Plus elles sont anciennes, moins il en reste. Les fichiers locaux n’ont pas de versions.';
export const someDamaged = (count: number): string =>
  byCount(
    count,
    'Une version ou un fichier local est endommagé et ne peut pas être affiché.',
    `${countOf(count, 'version')} ou fichiers locaux sont endommagés et ne peuvent pas être affichés.`,
  );
export const downloadAllLeft = 'Télécharger le brouillon avec tout ce qu’il en reste';
export const noVersions = 'Il n’y a pas encore de version antérieure : le texte n’a pas changé.';
export const versions = 'Versions';
export const versionFacts = (time: string, size: string): string => `${time} · ${size}`;
export const restore = 'Restaurer cette version';
export const openAsCopy = 'Ouvrir une copie';
export const notRead = (reason: string): string => `L’historique n’a pas pu être lu : ${reason}`;
export const notRestored = (reason: string): string => `La version n’a pas été restaurée : ${reason}`;
export const openOrDeletedElsewhere = 'le brouillon est ouvert dans un autre onglet, ou y a été supprimé';

export const comparing = 'Comparaison…';
export const linesDiffer = (count: number): string => linesDifferFrom('le texte actuel', count);
export const marks = 'Les lignes marquées − sont dans cette version, les lignes marquées + dans le texte actuel.';
export const theVersion = 'La version';
export const currentText = 'Le texte actuel';
export const wholeVersion = 'La version entière est affichée, sans que les différences soient marquées.';
export const slowComparison = 'La comparaison prend du temps. En attendant, la version est affichée telle qu’elle était.';
export const versionAsItWas = 'La version telle qu’elle était';
