/** What an embed answers to messages of its page that it cannot follow. */

export const notLoaded = (error: string): string => `not followed because a part of Bunsen could not be loaded: ${error}`;
export const filesTooLarge = (most: number): string => `files are more than ${most} bytes in total`;
export const fileCutOff = (path: string): string => `files.${path}.base64 is cut off`;
export const otherVersion = 'this is version 1 of the protocol: bunsen must be 1';
export const notValid = 'the message is not valid';
export const unknownType = 'type must be hello, set, get or edit';
export const theMessage = 'the message';
/** What is wrong with a part of the message, in the words of the validator if it has some, and the values that it is about. */
export const invalid = (part: string, problem = 'is not valid', values: readonly string[] = []): string =>
  [`${part} ${problem}`, values.join(', ')].filter((part) => part !== '').join(': ');
