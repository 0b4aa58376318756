import { formatNumber, listOf } from '../formats/counts.ts';

/** What the text pane says of keys and values when they are pointed at. */

export const missingHere = (system: string, version: string): string => `${system} ${version} does not have this key.`;
export const sinceVersion = (version: string): string => `It is there since version ${version}.`;
export const onlyIn = (systems: readonly string[]): string => `It is a key of ${listOf(systems)}.`;
export const unknownKey = 'No version of Butane has this key here.';
export const modeMeans = (letters: string): string => `${letters}: owner, group, others`;
export const decimalMode = (octal: string): string => `Without a zero in front it is read as decimal, which is ${octal} in octal.`;
export const meantMode = (octal: string): string => `Write ${octal} if the digits are meant to be octal.`;
export const numberMeans = (number: string): string => `Butane reads the number ${number}.`;
export const flagMeans = (value: boolean): string => `Butane reads ${value ? 'true' : 'false'}.`;
export const keyMeans = (type: string, bits: number | undefined, comment: string): string =>
  [type, bits !== undefined && `${bits} bits`, comment].filter(Boolean).join(' · ');
export const notInFiles = 'There is no such local file.';
export const fileSize = (size: string): string => `A local file of ${size}`;
export const variantMeans = (system: string): string => `The config is for ${system}.`;
export const blockMeans = {
  '|': 'The lines below are the text, as they stand, with a line break at the end.',
  '|-': 'The lines below are the text, as they stand, without a line break at the end.',
  '|+': 'The lines below are the text, as they stand, with the empty lines at the end.',
  '>': 'The lines below are the text; lines are joined, empty lines part them.',
  '>-': 'The lines below are the text; lines are joined, empty lines part them. There is no line break at the end.',
  '>+': 'The lines below are the text; lines are joined, empty lines part them. Empty lines at the end stay.',
};
export const becomes = (things: readonly string[], others: number): string =>
  `Becomes ${listOf(others > 0 ? [...things, `${formatNumber(others)} more`] : things)}.`;
export const becomesDataUrl = 'Becomes a data URL in source; Butane packs it with gzip where that is shorter.';
export const becomesContents = 'The text of the file becomes contents.';
export const becomesKeys = 'The lines of the file join ssh_authorized_keys.';
export const becomesMachineConfig = 'A part of the MachineConfig around the Ignition config.';
export const becomesHeader = 'Butane reads it before all else; it is not part of the result.';
