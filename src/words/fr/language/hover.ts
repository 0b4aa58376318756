import { countOf, listOf } from '../formats/counts.ts';

/** What the text pane says of keys and values when they are pointed at. */

export const missingHere = (system: string, version: string): string => `${system} ${version} n’a pas cette clé.`;
export const sinceVersion = (version: string): string => `Elle existe depuis la version ${version}.`;
export const onlyIn = (systems: readonly string[]): string => `C’est une clé de ${listOf(systems)}.`;
export const unknownKey = 'Aucune version de Butane n’a cette clé ici.';
export const modeMeans = (letters: string): string => `${letters} : propriétaire, groupe, autres`;
export const decimalMode = (octal: string): string => `Sans zéro devant, il est lu comme un nombre décimal, soit ${octal} en octal.`;
export const meantMode = (octal: string): string => `Écrivez ${octal} si les chiffres sont à lire en octal.`;
export const numberMeans = (number: string): string => `Butane lit le nombre ${number}.`;
export const flagMeans = (value: boolean): string => `Butane lit ${value ? 'true' : 'false'}.`;
export const keyMeans = (type: string, bits: number | undefined, comment: string): string =>
  [type, bits !== undefined && countOf(bits, 'bit'), comment].filter(Boolean).join(' · ');
export const notInFiles = 'Ce fichier local n’existe pas.';
export const fileSize = (size: string): string => `Un fichier local de ${size}`;
export const variantMeans = (system: string): string => `La configuration est destinée à ${system}.`;
export const blockMeans = {
  '|': 'Les lignes ci-dessous forment le texte, telles quelles, avec un saut de ligne à la fin.',
  '|-': 'Les lignes ci-dessous forment le texte, telles quelles, sans saut de ligne à la fin.',
  '|+': 'Les lignes ci-dessous forment le texte, telles quelles, avec les lignes vides de la fin.',
  '>': 'Les lignes ci-dessous forment le texte ; elles sont jointes, et les lignes vides les séparent.',
  '>-': 'Les lignes ci-dessous forment le texte ; elles sont jointes, et les lignes vides les séparent. Il n’y a pas de saut de ligne à la fin.',
  '>+': 'Les lignes ci-dessous forment le texte ; elles sont jointes, et les lignes vides les séparent. Les lignes vides de la fin restent.',
};
export const becomes = (things: readonly string[], others: number): string =>
  `Donne : ${listOf(others > 0 ? [...things, countOf(others, 'autre')] : things)}.`;
export const becomesDataUrl = 'Devient une URL data dans source ; Butane la compresse avec gzip quand c’est plus court.';
export const becomesContents = 'Le texte du fichier devient contents.';
export const becomesKeys = 'Les lignes du fichier s’ajoutent à ssh_authorized_keys.';
export const becomesMachineConfig = 'Une partie du MachineConfig qui entoure la configuration Ignition.';
export const becomesHeader = 'Butane la lit avant tout le reste ; elle ne fait pas partie du résultat.';
