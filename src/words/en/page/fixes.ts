/** What is said around quick fixes; what each does is in language/fixes. */

export const fixes = 'Quick fixes';
/** The menu of a piece of advice. */
export const advice = 'Advice';
export const aboutAdvice = (code: string): string => `Advice: ${code}`;
export const ignoreHere = 'Ignore here';
export const explained = (code: string): string => `What ${code} means`;
export const notLoaded = 'Quick fixes could not be loaded.';
