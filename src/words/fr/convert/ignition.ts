import { byCount, countOf } from '../formats/counts.ts';

/** Ignition as Butane: what was decided, and what cannot be said. */

export const madeFrom = (version: string): string => `Créé à partir d’une configuration Ignition ${version}.`;
export const noVersion = 'Ce n’est pas une configuration Ignition : elle n’a pas ignition.version.';
export const unknownVersion = (version: string): string => `Ignition ne lit pas la version ${version} de ses configurations.`;
export const wrongType = (name: string): string =>
  name === '' ? 'Ceci n’est pas un mapping.' : `« ${name} » a une valeur du mauvais type. Ignition refuse cette configuration.`;
export const unknownKey = (name: string): string => `Ignition ne connaît pas « ${name} » ici et l’ignore. Ceci n’a pas été repris.`;
export const unsayable = (target: string, name: string): string =>
  `${target} ne peut pas exprimer « ${name} ». Choisissez une version ultérieure, ou retirez cet élément.`;
export const refused = (target: string, message: string): string => `${target} refuse ceci : ${message}.`;
export const otherwise = (target: string, path: string): string => `${target} ferait autre chose de ${path}.`;
export const noTarget = (variant: string, version: string): string =>
  `Aucune version de ${variant} n’est traduite vers Ignition ${version} ou une version ultérieure.`;
export const specialModeBits = (target: string): string =>
  `${target} n’a pas de bits setuid, setgid ni sticky dans les modes. Choisissez une version à partir d’Ignition 3.6, ou retirez-les.`;
export const modeMasked =
  'Jusqu’à Ignition 3.5, les bits setuid, setgid et sticky des modes étaient sans effet. Ils n’ont pas été repris, car les versions suivantes les appliqueraient.';
export const keptAsSourceFinding =
  'Le contenu n’est pas du texte. Il reste dans une URL data ; placez-le dans un fichier local pour le modifier.';
export const mergeInside =
  'À l’intérieur de celle-ci se trouve une configuration qu’Ignition fusionne avec elle. Faut-il n’en faire qu’une ?';
export const keepMerges = 'La garder à l’intérieur';
export const openMerges = 'N’en faire qu’une';
export const mergeOpened = 'La configuration intérieure est devenue une partie de celle-ci, comme Ignition les fusionnerait.';
export const mergesLeft = (count: number): string =>
  byCount(
    count,
    `${countOf(count, 'configuration')} reste à fusionner : elle doit être récupérée par Ignition, ou ne peut pas être ouverte.`,
    `${countOf(count, 'configuration')} restent à fusionner : l’une d’elles doit être récupérée par Ignition, ou ne peut pas être ouverte.`,
  );
export const forWorkers =
  'Une configuration Ignition n’a ni nom ni rôle. Elle est devenue le MachineConfig 99-worker-custom pour les workers ; changez les deux selon vos besoins.';
