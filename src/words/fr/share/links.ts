import { countOf } from '../formats/counts.ts';

/** Why a link is not made, or cannot be read. */

export const tooLong = (max: number): string => `le lien est trop long (la limite est de ${countOf(max, 'caractère')})`;
export const tooLarge = (maxMebibytes: number): string => `le lien contient trop de données (la limite est de ${maxMebibytes} Mio)`;
export const damaged = 'le lien est incomplet ou a été modifié ; redemandez-le, ou copiez-le en entier';
export const notALink = 'ce n’est pas un lien Bunsen';
export const newer = 'le lien a été créé par une version plus récente de Bunsen';
export const notAConfig = 'le lien est endommagé : ce qu’il contient n’est pas une configuration';
export const tooManyFiles = (max: number): string => `le lien contient plus de ${countOf(max, 'fichier local', 'fichiers locaux')}`;
/** Paths are quoted already. */
export const badPath = (path: string): string => `le lien contient un fichier local dont le chemin n’est pas valide : ${path}`;
export const twoFiles = (path: string): string => `le lien contient deux fichiers locaux au chemin ${path}`;
export const fileAndFolder = (path: string): string => `le lien contient ${path} à la fois comme fichier et comme dossier`;
export const badName = 'le lien contient un nom qu’aucun fichier ne peut porter';
export const badSection = 'le lien désigne une section qui ne peut pas exister';
export const badLine = 'le lien renvoie à une ligne que sa configuration n’a pas';
