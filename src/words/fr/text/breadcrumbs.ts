import { formatNumber } from '../formats/counts.ts';

/** What the places of a text are called: in the way to the caret, and in the outline. */

export const placeInText = 'Position dans le texte';
export const itemNumber = (number: number): string => `élément ${formatNumber(number)}`;
