/** What many screens say. */

export const cancel = 'Cancel';
export const close = 'Close';
export const copy = 'Copy';
export const dismiss = 'Dismiss';
export const done = 'Done';
export const download = 'Download';
export const open = 'Open';
export const reloadPage = 'Reload the page';
export const rename = 'Rename';
export const butaneConfig = 'Butane config';
export const ignitionConfig = 'Ignition config';
export const tryAgain = 'Try again';
export const undo = 'Undo';
/** How bad a finding is, as one says it of a single one. */
export const kindNames: Record<'error' | 'warning' | 'info', string> = { error: 'error', warning: 'warning', info: 'note' };
/** Facts in a row, those left out that are not known: "1.5 KB · 2 hours ago". */
export const factsOf = (...facts: readonly (string | undefined)[]): string => facts.filter((fact) => fact !== undefined).join(' · ');
