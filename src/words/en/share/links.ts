import { countOf } from '../formats/counts.ts';

/** Why a link is not made, or cannot be read. */

export const tooLong = (max: number): string => `it is too long (the limit is ${countOf(max, 'character')})`;
export const tooLarge = (maxMebibytes: number): string => `it holds too much (the limit is ${maxMebibytes} MiB)`;
export const damaged = 'it is incomplete or was changed; ask for it again, or copy the whole link';
export const notALink = 'it is not a Bunsen link';
export const newer = 'it was made by a newer version of Bunsen';
export const notAConfig = 'it is damaged: what it holds is not a config';
export const tooManyFiles = (max: number): string => `it holds more than ${countOf(max, 'local file')}`;
/** Paths are quoted already. */
export const badPath = (path: string): string => `it holds a local file with an invalid path: ${path}`;
export const twoFiles = (path: string): string => `it holds two local files at ${path}`;
export const fileAndFolder = (path: string): string => `it holds ${path} both as a file and as a folder`;
export const badName = 'it holds a name that no file can have';
export const badSection = 'it names a section that cannot exist';
export const badLine = 'it points to a line that its config does not have';
