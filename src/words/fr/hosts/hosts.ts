/** Hosts that share a config, and fragments that are merged into one: what is wrong with them. */
import { countOf } from '../formats/counts.ts';

export const noColumns = 'La première ligne nomme les colonnes : name,address';
export const namelessColumn = (number: number): string => `La colonne ${number} n’a pas de nom.`;
export const columnTwice = (name: string): string => `Il y a deux colonnes « ${name} ».`;
export const tooManyColumns = (most: number): string => `Il peut y avoir au plus ${countOf(most, 'colonne')}.`;
export const tooManyHosts = (most: number): string => `Il peut y avoir au plus ${countOf(most, 'hôte')}.`;
export const longRow = (host: number, columns: number): string =>
  `L’hôte ${host} a plus de valeurs que de colonnes (${countOf(columns, 'colonne')}).`;
export const oneLine = (cell: string): string => `Une valeur tient sur une seule ligne de texte, sans caractère de contrôle : ${cell}`;
export const confused = (one: string, other: string): string =>
  `Le premier hôte a la même valeur dans les colonnes ${one} et ${other} : dans la configuration, on ne sait pas de laquelle il s’agit. Donnez-leur des valeurs différentes.`;

export const noFragment = (path: string): string => `${path} n’est pas parmi les fichiers locaux, ou n’est pas du texte.`;
export const inFragment = (path: string, reason: string): string => `${path} : ${reason}`;
export const noMachineConfigs = 'OpenShift fusionne les MachineConfigs dans le cluster : appliquez-les un par un.';
export const errorAt = (message: string, line: number | undefined): string => (line === undefined ? message : `Ligne ${line} : ${message}`);
