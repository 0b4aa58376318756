import { countOf } from '../formats/counts.ts';

/** Why local files cannot have a path. Embeds load this before they are touched. */

export const needsPath = 'Un fichier doit avoir un chemin.';
export const leadsOut = (path: string): string => `${path} mène hors du répertoire des fichiers.`;
export const pathTooLong = (beginning: string, most: number): string =>
  `${beginning}… est trop long pour un chemin (la limite est de ${countOf(most, 'caractère')}).`;
export const fileAndFolder = (path: string): string => `${path} serait à la fois un fichier et un dossier.`;
export const fileExists = (path: string): string => `Il y a déjà un fichier au chemin ${path}.`;
