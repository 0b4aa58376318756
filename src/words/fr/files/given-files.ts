/** What is said of a file that is given to a field, to be read or hashed. */

export const notTaken = (file: string): string => `${file} n’a pas été utilisé`;
export const notHashed = (file: string): string => `La somme de contrôle de ${file} n’a pas été calculée`;
export const tooLarge = (most: string): string => `Le fichier dépasse ${most}.`;
export const tooLargeUnpacked = (most: string): string => `Une fois décompressé, le fichier dépasse ${most}.`;
export const notGzip = 'Le contenu devrait être au format gzip, mais ce fichier n’est pas du gzip, ou il est endommagé.';
export const notRead = 'Le fichier n’a pas pu être lu.';
