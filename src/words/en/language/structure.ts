/** What renaming and formatting say. */

export const notAName = 'There is no name here that other places use.';
export const nameTaken = (name: string): string => `${name} is taken already.`;
export const nameOfLetters = 'Use letters, digits and the characters . _ - + @ only.';
export const pathOfDevice = 'Write the path of a device, such as /dev/vdb.';
export const brokenText = 'Fix the YAML first: in a text that cannot be read, not every place would be found.';
export const notRenamed = 'The name is written in a way that cannot be changed here. Change it in the text.';
export const notFormatted = 'The text has not been formatted: its meaning would change. Nothing has been changed.';
/** In the editor's menu and among its commands. */
export const formatCommand = 'Format';
