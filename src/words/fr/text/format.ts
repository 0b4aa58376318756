/** What is said after the whole text was to be formatted. */

export const notFormatted = 'Le texte n’a pas été mis en forme';
export const isFormatted = 'Le texte est déjà mis en forme.';
