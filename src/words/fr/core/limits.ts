/** What Bunsen refuses and Butane does not: what is too much, or not text. */

export const aliases = (mebibytes: number): string => `les alias de ce document représentent plus de ${mebibytes} Mio de texte`;
export const treeFiles = (most: number): string => `les arborescences contiennent plus de ${most} fichiers, liens et répertoires`;
export const outputTooLong = 'la configuration Ignition serait plus longue qu’un texte ne peut l’être';
export const moreFindings = (count: number): string => `… et ${count} de plus`;
export const notInEncoding = (encoding: 'UTF-8' | 'UTF-16'): string =>
  `${encoding} invalide : le fichier n’est pas un texte dans cet encodage`;
/** For the command. */
export const tooMuchMemory = (option: string): string =>
  `il faut plus de mémoire qu’il n’y en a (NODE_OPTIONS=${option}=N autorise N Mio, si la machine en dispose)`;
export const tooLarge = (reason: string): string => `elle est trop grande pour être traduite ici (${reason})`;
export const inputTooLarge = (most: number): string =>
  `une configuration peut compter au plus ${most} octets ici, et celle-ci est plus grande`;
