import { factsOf } from '../common.ts';

/** What is said of the contents of files, units and the like: where they come from, what they hold, and how others take their place. */

/** Shapes that are contents themselves have no field to name them. */
export const contents = 'contenu';
export const kindOf = (label: string): string => `Type : ${label}`;
export const fetched = 'Téléchargé au premier démarrage. Sans somme de contrôle, la machine accepte tout ce que le serveur envoie.';
export const hashCopy = 'Calculer la somme d’une copie sur cet ordinateur…';
export const hashNotUsed = (file: string): string => `La somme de contrôle de ${file} n’a pas été utilisée`;

/** Files that are to become contents. */
export const becomes = 'Contenu à utiliser';
export const useLocal = 'Utiliser comme fichier local';
export const useUrl = (size: string): string => `Utiliser comme URL data (${size})`;
/** Why bytes cannot be the text of a config: as a sentence, and what then can become of the file. */
const whyNotText = {
  large: (size: string) => `dépasse ${size}`,
  binary: () => 'n’est pas un texte UTF-8',
  version: () => 'est un texte, mais cette version n’en accepte pas ici',
};
export type WhyNotText = keyof typeof whyNotText;
export const notText = (why: WhyNotText, limit: string): string => `Le fichier ${whyNotText[why](limit)}.`;
export const notTextNorLocal = (why: WhyNotText, limit: string): string =>
  why === 'version'
    ? 'Le fichier est un texte, mais cette version n’accepte ici ni texte ni fichier local.'
    : `Le fichier ${whyNotText[why](limit)}, et cette version n’a pas de fichiers locaux.`;
export const askBecomes = (file: string, size: string, why: WhyNotText, limit: string): string =>
  `${file} (${size}) ${whyNotText[why](limit)}. Comment faut-il l’enregistrer ?`;
export const askLocal = (size: string, file: string): string =>
  `Conserver le contenu précédent (${size}) sous la forme du fichier local ${file} ?`;

export const tooMuch = (size: string): string => `${size} : trop pour l’afficher ici.`;
export const firstBytes = (label: string): string => `${label} : premiers octets, en hexadécimal`;
export const readOnly = (label: string): string => `${label}, en lecture seule`;
export const localFile = (path: string): string => `Fichier local ${path}`;
export const showInLocalFiles = 'Afficher dans Fichiers locaux';

export const urlContents = 'Ce que contient l’URL data';
export const urlHolds = (facts: string): string => `Le contenu est dans l’URL elle-même : ${facts}`;
export const decoded = 'Contenu décodé';
export const turnIntoText = 'Convertir en texte';
export const turnIntoLocal = 'Convertir en fichier local';
export const saveCopy = 'Enregistrer une copie';
export const urlFacts = (mediaType: string, isText: boolean, size: string, packed: string | undefined): string => {
  const kind = isText ? 'texte' : 'binaire';
  return factsOf(mediaType === '' ? kind : `${mediaType}, ${kind}`, size, packed === undefined ? undefined : `${packed} en gzip`);
};
/** The reason is Ignition's. */
export const notDataUrl = (reason: string): string => `Ignition ne peut pas lire cette URL data : ${reason}.`;
export const notGzip = 'Les données ne sont pas en gzip : la machine ne peut donc pas les décompresser.';
export const brokenGzip =
  'Les données commencent comme du gzip, mais sont tronquées ou endommagées : la machine ne peut donc pas les décompresser.';
export const tooLargeUnpacked = (size: string): string => `Décompressées, les données dépassent ${size} : trop pour les afficher ici.`;
