/** What is said around quick fixes; what each does is in language/fixes. */

export const fixes = 'Corrections rapides';
/** The menu of a piece of advice. */
export const advice = 'Conseil';
export const aboutAdvice = (code: string): string => `Conseil : ${code}`;
export const ignoreHere = 'Ignorer ici';
export const explained = (code: string): string => `Que signifie ${code} ?`;
export const notLoaded = 'Les corrections rapides n’ont pas pu être chargées.';
