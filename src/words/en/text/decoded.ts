/** What the result says in its decoded view, as comments between the lines. */

export const notForMachines = 'Decoded, for reading only';
export const empty = 'empty';
/** Contents of which only the beginning is shown. */
export const cut = (size: string): string => `… cut here; ${size} in all`;
export const tooMuchInAll = 'not decoded: there is too much to show';
