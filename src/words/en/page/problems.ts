/** What the list of problems says. */

export const items = 'problems';
export const notChecked = 'The config has not been checked yet.';
export const none = 'No problems: this config is valid.';
export const line = (number: number): string => `line ${number}`;
