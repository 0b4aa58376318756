/** MachineConfigs as Butane. */
import { listOf } from '../formats/counts.ts';

export const noMachineConfig = 'There is no MachineConfig in this.';
export const whichOne = 'Which MachineConfig do you want? Each becomes a config of its own.';
export const oneOf = (others: readonly string[]): string => `One MachineConfig is converted at a time. The others: ${listOf(others)}.`;
export const unsayable = (key: string): string => `Butane has nothing for “${key}” of a MachineConfig. Remove it to convert the rest.`;
export const byCluster = (key: string): string => `The cluster sets “${key}” itself. It was left out.`;
export const leftOut = (key: string): string => `Butane has nothing for “${key}” of a MachineConfig. It was left out.`;
export const onlyOpenshift = (names: readonly string[]): string => `Only the variant openshift has ${listOf(names)}.`;
