import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** The question about an edit of a value that several places share. */

/** How many places use it, and on which lines; of many lines the first ones, and how many there are besides. */
export const usedIn = (places: number, lines: readonly number[], others: number): string =>
  `It is used in ${countOf(places, 'place')}, ${lines.length === 1 ? 'on line' : 'on lines'} ${listOf(
    others > 0 ? [...lines.map(String), `${formatNumber(others)} more`] : lines.map(String),
  )}, through an anchor and its aliases.`;
export const whereToChange = 'Change it here only, or everywhere? For a change here, this place gets a value of its own.';
export const moveHere = 'An alias must stay below its anchor. To move it, this place gets a value of its own.';
export const hereOnly = 'Here only';
export const everywhere = 'Everywhere';
