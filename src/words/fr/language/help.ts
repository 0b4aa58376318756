/** What completion and hover say of a key: what it takes, since when, where there is more. */

/** Before a vowel, "de" is "d’"; none of the items begins with an h. */
export const listOfItems = (items: string): string => `une liste ${/^[aâeéèêiîoôuœ]/i.test(items) ? 'd’' : 'de '}${items}`;
export const octalMode = 'un mode en octal';
export const mebibytes = 'un nombre entier de Mio';
export const secondsWords = 'un nombre entier de secondes';
export const ownKeys = 'des clés de votre choix, avec des textes';
/** The kind of value of a field and what else there is to know at a glance: "a list of texts, required, since 1.3.0". */
export const factsOf = (type: string, isRequired: boolean, since: string | undefined): string =>
  [`Attend ${type}`, isRequired && 'obligatoire', since !== undefined && `depuis ${since}`].filter(Boolean).join(' · ');
export const exampleIs = (example: string): string => `Par exemple ${example}`;
export const choices = (values: readonly string[], isOpen: boolean): string =>
  `${isOpen ? 'Valeurs habituelles' : 'Valeurs'} : ${values.join(', ')}`;
export const notAllowed = (reason: string): string => `Butane la refuse ici : ${reason}.`;
export const allKeys = (system: string, version: string): string => `Toutes les clés de ${system} ${version}`;
export const moreAbout = 'En savoir plus';
