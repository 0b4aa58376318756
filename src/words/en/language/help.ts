/** What completion and hover say of a key: what it takes, since when, where there is more. */

export const listOfItems = (items: string): string => `a list of ${items}`;
export const octalMode = 'a mode in octal';
export const mebibytes = 'a whole number of MiB';
export const secondsWords = 'a whole number of seconds';
export const ownKeys = 'keys of your own with texts';
/** The kind of value of a field and what else there is to know at a glance: "a list of texts, required, since 1.3.0". */
export const factsOf = (type: string, isRequired: boolean, since: string | undefined): string =>
  [`Takes ${type}`, isRequired && 'required', since !== undefined && `since ${since}`].filter(Boolean).join(' · ');
export const exampleIs = (example: string): string => `For example ${example}`;
export const choices = (values: readonly string[], isOpen: boolean): string =>
  `${isOpen ? 'Usual values' : 'Values'}: ${values.join(', ')}`;
export const notAllowed = (reason: string): string => `Butane refuses it here: ${reason}.`;
export const allKeys = (system: string, version: string): string => `All keys of ${system} ${version}`;
export const moreAbout = 'More about it';
