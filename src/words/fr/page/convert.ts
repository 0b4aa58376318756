import { byCount, countOf, listOf } from '../formats/counts.ts';

/** What is said of a text that is not Butane, before it becomes a config. */

export const source = 'Texte d’origine';
export const result = 'En Butane';
export const moreLines = (lines: number): string =>
  `${countOf(lines, 'autre ligne', 'autres lignes')} non ${byCount(lines, 'affichée', 'affichées')}`;

/** Of a text in the editor. */
export const looksLike = (format: string): string => `Ceci ressemble à ${format}`;
export const convertIt = 'Convertir en Butane…';
export const staysAsItIs = 'Vous voyez d’abord le résultat, et ce texte reste en place tant que vous ne l’ouvrez pas.';

export const converting = 'Conversion en cours';
export const unknown = 'Qu’est-ce que c’est ?';
export const thisIs = (format: string): string => `C’est ${format}`;
export const converted = 'Bunsen convertit ce texte en Butane. Rien de ce que vous avez n’est remplacé : un brouillon séparé est créé.';
export const item = 'Vous pouvez l’ajouter à la configuration ouverte, ou en faire un brouillon séparé.';
export const notConverted = 'Bunsen ne convertit pas ceci en Butane.';

export const target = 'Convertir pour';
export const newestFitting = 'la version adaptée';
export const choose = 'Choisir…';
export const decided = 'Décisions prises';
export const doubts = 'Laissé de côté ou à vérifier';
export const failed = 'Pourquoi il n’y a pas de configuration';
export const atLine = (line: number): string => `ligne ${line}`;
export const notes = 'remarques';
export const nothingSaid = 'Tout a été repris.';

export const take = 'Ouvrir dans un nouveau brouillon';
export const add = 'Ajouter à la configuration ouverte';
export const openAsIs = 'Ouvrir tel quel';
export const openedFrom = (format: string): string => `Converti depuis ${format}.`;
/** `added` names what: "2 units". */
export const addedFrom = (format: string, added: readonly string[]): string => `Ajouté depuis ${format} : ${listOf(added)}`;
export const versionHasNot = (left: readonly string[]): string =>
  `La version de la configuration ouverte ne prévoit pas : ${listOf(left)}.`;
export const notAdded = 'Impossible de l’ajouter';
