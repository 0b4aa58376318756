/** What the list of problems says. */

export const items = 'problems';
export const notChecked = 'The config has not been checked yet.';
export const none = 'No problems: this config is valid.';
/** What comments in the text have ignored. */
export const ignored = (count: number): string => `${count} ignored`;
export const showAgain = (code: string): string => `Show again: ${code}`;
export const line = (number: number): string => `line ${number}`;
