import { formatNumber } from '../formats/counts.ts';

/** What stands before and after the items of a long list that are shown. */

export const showPrevious = (count: number): string => `Remonter de ${formatNumber(count)}`;
/** The same, for those who do not see the list: `items` is what is in it, "files". */
export const showPreviousOf = (count: number, items: string): string => `${showPrevious(count)} ${named(count, items)}`;
export const moreBefore = (count: number): string => `${others(count)} avant`;
export const showNext = (count: number): string => `Afficher encore ${formatNumber(count)}`;
export const showNextOf = (count: number, items: string): string => `${showNext(count)} ${named(count, items)}`;
export const moreAfter = (count: number): string => `${others(count)} après`;
/** The noun is a plural, whatever the count. */
const named = (count: number, items: string): string => (count > 1 ? items : `(${items})`);
const others = (count: number): string => `${formatNumber(count)} ${count > 1 ? 'autres' : 'autre'}`;
