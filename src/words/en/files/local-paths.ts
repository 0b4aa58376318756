import { countOf } from '../formats/counts.ts';

/** Why local files cannot have a path. Embeds load this before they are touched. */

export const needsPath = 'A file needs a path.';
export const leadsOut = (path: string): string => `${path} leads out of the files directory.`;
export const pathTooLong = (beginning: string, most: number): string =>
  `${beginning}… is too long for a path (the limit is ${countOf(most, 'character')}).`;
export const fileAndFolder = (path: string): string => `${path} would be both a file and a folder.`;
export const fileExists = (path: string): string => `There is already a file at ${path}.`;
