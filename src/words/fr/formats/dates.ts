import { onFirstUse } from '../../types/on-first-use.ts';

/** Dates and times of day as they are shown. */

const fullFormat = /* @__PURE__ */ onFirstUse(() => new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeStyle: 'medium' }));
const shortFormat = /* @__PURE__ */ onFirstUse(() => new Intl.DateTimeFormat('fr', { dateStyle: 'medium', timeStyle: 'short' }));
const clockFormat = /* @__PURE__ */ onFirstUse(() => new Intl.DateTimeFormat('fr', { timeStyle: 'short' }));

/** A date with its time: "samedi 28 novembre 2026 à 13:03:46". */
export const fullDate = (date: Date): string => fullFormat().format(date);
/** The same in short: "28 nov. 2026, 13:03". */
export const shortDate = (date: Date): string => shortFormat().format(date);
/** A time of day: "13:03". */
export const clockTime = (date: Date): string => clockFormat().format(date);
