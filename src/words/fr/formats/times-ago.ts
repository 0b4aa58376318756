import { onFirstUse } from '../../types/on-first-use.ts';

/** How long ago something was. */

const format = /* @__PURE__ */ onFirstUse(() => new Intl.RelativeTimeFormat('fr', { numeric: 'auto' }));

export const justNow = 'à l’instant';
/** "il y a 5 minutes", "hier". */
export const ago = (count: number, unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'): string => format().format(-count, unit);
export const longAgo = 'il y a longtemps';
