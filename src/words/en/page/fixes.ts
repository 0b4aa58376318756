/** What is said around quick fixes; what each does is in language/fixes. */

export const fixes = 'Quick fixes';
export const notLoaded = 'Quick fixes could not be loaded.';
