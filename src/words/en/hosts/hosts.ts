/** Hosts that share a config, and fragments that are merged into one: what is wrong with them. */
import { countOf } from '../formats/counts.ts';

export const noColumns = 'The first line names the columns: name,address';
export const namelessColumn = (number: number): string => `Column ${number} has no name.`;
export const columnTwice = (name: string): string => `There are two columns “${name}”.`;
export const tooManyColumns = (most: number): string => `There can be ${countOf(most, 'column')} at most.`;
export const tooManyHosts = (most: number): string => `There can be ${countOf(most, 'host')} at most.`;
export const longRow = (host: number, columns: number): string => `Host ${host} has more values than the ${countOf(columns, 'column')}.`;
export const oneLine = (cell: string): string => `A value is one line of text, without control characters: ${cell}`;
export const confused = (one: string, other: string): string =>
  `The first host has the same ${one} and ${other}, so it is unclear which of them a value in the config is. Make them differ.`;

export const noFragment = (path: string): string => `${path} is not among the local files, or not text.`;
export const inFragment = (path: string, reason: string): string => `${path}: ${reason}`;
export const noMachineConfigs = 'OpenShift merges MachineConfigs in the cluster: apply each by itself.';
export const errorAt = (message: string, line: number | undefined): string => (line === undefined ? message : `Line ${line}: ${message}`);
