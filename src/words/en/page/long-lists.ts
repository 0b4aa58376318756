import { formatNumber } from '../formats/counts.ts';

/** What stands before and after the items of a long list that are shown. */

export const showPrevious = (count: number): string => `Show the previous ${formatNumber(count)}`;
/** The same, for those who do not see the list: `items` is what is in it, "files". */
export const showPreviousOf = (count: number, items: string): string => `Show the previous ${formatNumber(count)} ${items}`;
export const moreBefore = (count: number): string => `${formatNumber(count)} more before these`;
export const showNext = (count: number): string => `Show the next ${formatNumber(count)}`;
export const showNextOf = (count: number, items: string): string => `Show the next ${formatNumber(count)} ${items}`;
export const moreAfter = (count: number): string => `${formatNumber(count)} more after these`;
