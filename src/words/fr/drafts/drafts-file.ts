import { countOf } from '../formats/counts.ts';

/** Why a file of drafts is not imported. */

export const notDrafts = 'Ce n’est pas un fichier de brouillons de Bunsen.';
export const newer = 'Il a été écrit par une version plus récente de Bunsen.';
export const notJson = 'Il est endommagé, ou n’est pas un fichier de brouillons de Bunsen : ce n’est pas du JSON.';
export const noList = 'Il est endommagé : il n’a pas de liste de brouillons.';
export const tooManyDrafts = (most: number): string => `Il contient plus de ${countOf(most, 'brouillon')}.`;
export const missing = (draft: number, key: string): string => `Il est endommagé : le brouillon ${draft} n’a pas de clé ${key}.`;
export const tooLong = (draft: number, key: string): string =>
  `Il est endommagé : la valeur de ${key} du brouillon ${draft} est trop longue.`;
export const noTime = (draft: number, key: string): string =>
  `Il est endommagé : la valeur de ${key} du brouillon ${draft} n’est pas une date.`;
export const noContents = (draft: number, path: string): string =>
  `Il est endommagé : le brouillon ${draft} n’a pas de contenu pour le fichier local ${path}.`;
export const badFiles = (draft: number, reason: string): string =>
  `Il est endommagé : les fichiers locaux du brouillon ${draft} ne sont pas valides. ${reason}`;
export const tooManyFiles = (draft: number): string => `Il est endommagé : le brouillon ${draft} a trop de fichiers locaux.`;
