import { byCount, countOf, formatNumber } from '../formats/counts.ts';

/** What is said of SSH keys in the form, and of files of keys. */

export const addFromFile = 'Add from file…';
export const dropHere = 'or drop .pub files here';

const keys = (count: number): string => countOf(count, 'SSH key');
export const added = (count: number): string => (count === 0 ? 'No SSH key was added' : `Added ${keys(count)}`);
export const duplicates = (count: number): string => `${keys(count)} ${byCount(count, 'was', 'were')} there already.`;
export const filesNotUsed = 'The keys in the files were not added';
export const tooLarge = (file: string): string => `${file} is too large to be a file of keys.`;
export const notRead = (file: string): string => `${file} could not be read.`;
/** Reasons have no full stop. */
export const notKeys = (file: string, reason: string): string => `${file}: ${reason}.`;
export const noKeys = (file: string): string => `${file}: there is no key in it.`;
/** `others`: how many more lines of the file are no keys. */
export const badLine = (file: string, line: number, reason: string, others: number): string =>
  `${file}, line ${line}: ${reason}.${others > 0 ? ` ${countOf(others, 'more line')} of it ${byCount(others, 'is not a key', 'are not keys')} either.` : ''}`;

export const secretKeptOut = 'A private key was kept out of the config';
export const notPasted = 'Not pasted';
/** A reason as a sentence of its own. */
export const reasonSentence = (reason: string): string => `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;

export const bits = (count: number): string => `${count} bits`;
export const withOptions = 'with options';
export const keysIn = (file: string): string => `Keys in ${file}`;
export const andMore = (count: number): string => `and ${formatNumber(count)} more`;
