/** What an embed answers to messages of its page that it cannot follow. */

export const notLoaded = (error: string): string => `message non traité, car une partie de Bunsen n’a pas pu être chargée : ${error}`;
export const filesTooLarge = (most: number): string => `files dépasse ${most} octets au total`;
export const fileCutOff = (path: string): string => `files.${path}.base64 est tronqué`;
export const otherVersion = 'ceci est la version 1 du protocole : bunsen doit valoir 1';
export const notValid = 'le message n’est pas valide';
export const unknownType = 'type doit valoir hello, set, get ou edit';
export const theMessage = 'le message';
/** What is wrong with a part of the message, in the words of the validator if it has some, and the values that it is about. */
export const invalid = (part: string, problem = 'non valide', values: readonly string[] = []): string =>
  [part, problem, values.join(', ')].filter((part) => part !== '').join(' : ');
