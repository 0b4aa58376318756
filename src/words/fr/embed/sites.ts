/** What is said beside the code blocks of a documentation page. */

export const close = 'Fermer';
export const notYetChecked = 'Vérifier';
export const checkAgain = 'Non vérifiée. Réessayer';
export const checking = 'Vérification…';
/** Two parts of “Open in Bunsen”, of which a narrow block shows the first. */
export const open = 'Ouvrir';
export const inBunsen = ' dans Bunsen';
