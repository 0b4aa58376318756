import { formatNumber } from '../formats/counts.ts';

/** The way to the place at hand, above the text. */

export const placeInText = 'Place in the text';
export const item = (number: number): string => `item ${formatNumber(number)}`;
