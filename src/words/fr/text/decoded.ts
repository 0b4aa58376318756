/** What the result says in its decoded view, as comments between the lines. */

export const notForMachines = 'Décodé, pour la lecture uniquement';
export const empty = 'vide';
/** Contents of which only the beginning is shown. */
export const cut = (size: string): string => `… coupé ici ; ${size} en tout`;
export const tooMuchInAll = 'non décodé : trop de contenu à afficher';
