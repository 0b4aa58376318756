/** What the list of problems says. */

export const items = 'problèmes';
export const notChecked = 'La configuration n’a pas encore été vérifiée.';
export const none = 'Aucun problème : cette configuration est valide.';
/** What comments in the text have ignored. */
export const ignored = (count: number): string => `${count} ${count > 1 ? 'ignorés' : 'ignoré'}`;
export const showAgain = (code: string): string => `Afficher de nouveau : ${code}`;
export const line = (number: number): string => `ligne ${number}`;
