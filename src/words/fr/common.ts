/** What many screens say. */

export const cancel = 'Cancel';
export const close = 'Fermer';
export const copy = 'Copy';
export const dismiss = 'Dismiss';
export const done = 'Done';
export const download = 'Download';
export const open = 'Open';
export const reloadPage = 'Reload the page';
export const rename = 'Rename';
export const undo = 'Undo';
/** How bad a finding is, as one says it of a single one. */
export const kindNames: Record<'error' | 'warning' | 'info', string> = { error: 'erreur', warning: 'warning', info: 'note' };

// An embed loads these before it is touched, and none of the others.
export { factsOf } from './formats/counts.ts';
export { tryAgain } from './store/loading.ts';
export { butaneConfig } from './names/variants.ts';
