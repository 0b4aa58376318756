import { onFirstUse } from '../../types/on-first-use.ts';

/** How long ago something was. */

const format = /* @__PURE__ */ onFirstUse(() => new Intl.RelativeTimeFormat('en', { numeric: 'auto' }));

export const justNow = 'just now';
/** "5 minutes ago", "yesterday". */
export const ago = (count: number, unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'): string => format().format(-count, unit);
export const longAgo = 'long ago';
