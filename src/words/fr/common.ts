/** What many screens say. */

export const cancel = 'Annuler';
export const close = 'Fermer';
export const copy = 'Copier';
export const dismiss = 'Fermer le message';
export const done = 'Terminé';
export const download = 'Télécharger';
export const open = 'Ouvrir';
export const reloadPage = 'Recharger la page';
export const rename = 'Renommer';
export const undo = 'Annuler';
/** How bad a finding is, as one says it of a single one. */
export const kindNames: Record<'error' | 'warning' | 'info', string> = { error: 'erreur', warning: 'avertissement', info: 'remarque' };

// An embed loads these before it is touched, and none of the others.
export { factsOf } from './formats/counts.ts';
export { tryAgain } from './store/loading.ts';
export { butaneConfig } from './names/variants.ts';
