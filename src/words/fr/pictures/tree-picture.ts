import { byCount, formatNumber } from '../formats/counts.ts';

/** What the picture of the files on the machine says. */

export const nothing = 'La configuration ne met encore rien sur la machine.';
export const aboutImage =
  'Les fichiers de l’image ne sont pas montrés. Un répertoire sans droits d’accès ici existe déjà, ou est créé au passage avec le mode 0755, propriété de root.';
export const files = 'Fichiers sur la machine';
export const filesIn = (directory: string): string => `Dans ${directory}`;
export const linesOf = (file: string): string => `Lignes de ${file}`;
export const notShown = (count: number): string =>
  `${formatNumber(count)} ${byCount(count, 'autre n’est pas montré', 'autres ne sont pas montrés')}.`;
/** Before the items that have no place. */
export const noPlace = 'Ces éléments n’ont pas de chemin absolu qu’une machine puisse utiliser, et donc pas de place ici :';

export const mountPoint = 'point de montage';
export const hardLinkTo = 'lien physique vers';
/** After a mode: what is there already keeps its own. */
export const ifNew = 'si nouveau';
export const ways: Record<'written' | 'replaced' | 'appended' | 'kept', string> = {
  written: '',
  replaced: 'remplace l’existant',
  appended: 'ajouté à l’existant',
  kept: 'vide, sauf s’il existe déjà',
};
/** Before the item of the config that makes something. */
export const from = 'origine :';
