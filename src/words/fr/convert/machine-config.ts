/** MachineConfigs as Butane. */
import { byCount, listOf } from '../formats/counts.ts';

export const noMachineConfig = 'Il n’y a pas de MachineConfig là-dedans.';
export const whichOne = 'Quel MachineConfig voulez-vous ? Chacun devient une configuration à part.';
export const oneOf = (others: readonly string[]): string =>
  `Un seul MachineConfig est converti à la fois. ${byCount(others.length, 'L’autre', 'Les autres')} : ${listOf(others)}.`;
export const unsayable = (key: string): string =>
  `Butane n’a rien pour « ${key} » d’un MachineConfig. Retirez cet élément pour convertir le reste.`;
export const byCluster = (key: string): string => `Le cluster définit « ${key} » lui-même. Ceci n’a pas été repris.`;
export const leftOut = (key: string): string => `Butane n’a rien pour « ${key} » d’un MachineConfig. Ceci n’a pas été repris.`;
export const onlyOpenshift = (names: readonly string[]): string => `Seule la variante openshift a ${listOf(names)}.`;
