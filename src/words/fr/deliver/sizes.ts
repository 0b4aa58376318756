/** Sizes of configs against what platforms take, and the forms that help. */
import { byCount, countOf, formatNumber } from '../formats/counts.ts';

export const noIgnition = 'Ce n’est pas une configuration Ignition en JSON.';
export const noUrl = 'Ignition sait télécharger depuis des adresses http, https, tftp, s3, gs et arn.';
export const notCompressed = 'La configuration dit que ce contenu est compressé, mais ce n’est pas du gzip.';
export const needsCompression = 'Ignition 3.0 ne peut pas fusionner une configuration compressée. Utilisez une version plus récente.';

export const file = (path: string): string => `Fichier ${path}`;
export const directory = (path: string): string => `Répertoire ${path}`;
export const link = (path: string): string => `Lien ${path}`;
export const unit = (name: string): string => `Unité ${name}`;
export const user = (name: string): string => `Utilisateur ${name}`;
export const merged = 'Une configuration fusionnée';

export const fits = (name: string, needed: number, most: number): string =>
  `${countOf(needed, 'octet')} sur ${formatNumber(most)} pour ${name}`;
export const isTooLarge = (name: string, over: number): string => `Trop grande de ${countOf(over, 'octet')} pour ${name}.`;
export const helpRemote = (count: number, saved: number): string =>
  `Servez ${byCount(count, 'le plus gros fichier', `les ${formatNumber(count)} plus gros fichiers`)} depuis une URL avec une somme de contrôle : gain de ${countOf(saved, 'octet')}.`;
export const helpUrl = (length: number): string =>
  `Servez la configuration depuis une URL, et utilisez une configuration de ${countOf(length, 'octet')} qui la fusionne et en connaît la somme de contrôle.`;
export const helpGzip = (length: number): string =>
  `Utilisez une configuration qui contient celle-ci, compressée : ${countOf(length, 'octet')}.`;

export const notOnNodes = (part: string): string => `OpenShift ne gère pas storage.${part} sur ses nœuds.`;
export const noGroups = 'OpenShift ne gère pas les groupes.';
export const onlyCore = (name: string): string => `OpenShift n’a pas d’autre utilisateur que core : ${name} n’est pas créé.`;
export const coreFields = 'De l’utilisateur core, OpenShift ne gère que les clés SSH et le mot de passe.';
export const noAppend = (path: string): string => `OpenShift n’ajoute rien à la fin des fichiers : ${path}.`;
export const noRemote = (path: string): string => `OpenShift ne récupère pas le contenu des fichiers : ${path}.`;
export const noMerge = 'OpenShift ne fusionne pas d’autres configurations dans un MachineConfig.';
export const noRemovedArguments = 'OpenShift ne supprime pas d’arguments du noyau avec un MachineConfig.';
