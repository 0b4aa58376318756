/** What many screens say. */

export const cancel = 'Cancel';
export const close = 'Close';
export const done = 'Done';
export const butaneConfig = 'Butane config';
export const tryAgain = 'Try again';
/** How bad a finding is, as one says it of a single one. */
export const kindNames: Record<'error' | 'warning' | 'info', string> = { error: 'error', warning: 'warning', info: 'note' };
/** Facts in a row, those left out that are not known: "1.5 KB · 2 hours ago". */
export const factsOf = (...facts: readonly (string | undefined)[]): string => facts.filter((fact) => fact !== undefined).join(' · ');
