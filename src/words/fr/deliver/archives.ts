/** What is wrong with archives and images, for the dialog, the library and the command. */
import { countOf } from '../formats/counts.ts';
import { mebibytes } from '../formats/sizes.ts';

export const archiveBroken = 'L’archive qu’il contient est endommagée.';
export const archiveTooLarge = (most: number): string => `Décompressée, l’archive qu’il contient dépasse ${mebibytes(most / 2 ** 20)}.`;
export const archiveUnsupported = (compression: string): string =>
  `L’archive qu’il contient est compressée avec ${compression}, d’une manière que Bunsen ne sait pas lire. Il lit gzip, xz et zstd.`;

export const noZip = 'Ce n’est pas un zip complet.';
export const zipBroken = 'Le zip est endommagé.';
export const zipTooMany = (most: number): string => `Le zip contient plus de ${countOf(most, 'fichier')}.`;
export const zipTooLarge = (most: number): string => `Décompressé, le zip dépasse ${mebibytes(most / 2 ** 20)}.`;
export const zipEncrypted = (path: string): string => `Dans le zip, ${path} est chiffré.`;
export const zipMethod = (path: string): string => `Dans le zip, ${path} est compressé d’une manière inhabituelle. Utilisez deflate.`;
export const zipWithoutConfig = 'Le zip ne contient aucun fichier dont le nom se termine par .bu.';
export const zipWithConfigs = (one: string, other: string): string =>
  `Le zip contient plusieurs configurations, ${one} et ${other}. Décompressez-le et ouvrez-en une.`;
export const zipConfigNoText = (path: string): string => `Dans le zip, ${path} n’est pas du texte.`;
export const zipLeadsOut = (path: string): string => `Dans le zip, ${path} mène hors de son dossier.`;
