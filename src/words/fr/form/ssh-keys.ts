import { byCount, countOf } from '../formats/counts.ts';

/** What is said of SSH keys in the form, and of files of keys. */

export const addFromFile = 'Ajouter depuis un fichier…';
export const dropHere = 'ou déposez des fichiers .pub ici';

const keys = (count: number): string => countOf(count, 'clé SSH', 'clés SSH');
export const added = (count: number): string =>
  count === 0 ? 'Aucune clé SSH n’a été ajoutée' : `${keys(count)} ${byCount(count, 'ajoutée', 'ajoutées')}`;
export const duplicates = (count: number): string => `${keys(count)} ${byCount(count, 'était', 'étaient')} déjà là.`;
export const filesNotUsed = 'Les clés des fichiers n’ont pas été ajoutées';
export const tooLarge = (file: string): string => `${file} est trop volumineux pour un fichier de clés.`;
export const notRead = (file: string): string => `${file} n’a pas pu être lu.`;
/** Reasons have no full stop. */
export const notKeys = (file: string, reason: string): string => `${file} : ${reason}.`;
export const noKeys = (file: string): string => `${file} : aucune clé dans ce fichier.`;
/** `others`: how many more lines of the file are no keys. */
export const badLine = (file: string, line: number, reason: string, others: number): string =>
  `${file}, ligne ${line} : ${reason}.${
    others > 0
      ? ` ${countOf(others, 'autre ligne', 'autres lignes')} du fichier ${byCount(others, 'n’est pas une clé', 'ne sont pas des clés')} non plus.`
      : ''
  }`;

export const secretKeptOut = 'Une clé privée a été tenue à l’écart de la configuration';
export const notPasted = 'Non collé';
/** A reason as a sentence of its own. */
export const reasonSentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;

export const bits = (count: number): string => countOf(count, 'bit');
export const withOptions = 'avec des options';
export const keysIn = (file: string): string => `Clés dans ${file}`;
export const andMore = (count: number): string => `et ${countOf(count, 'autre')}`;
