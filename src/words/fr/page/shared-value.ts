import { countOf, listOf } from '../formats/counts.ts';

/** The question about an edit of a value that several places share. */

/** How many places use it, and on which lines; of many lines the first ones, and how many there are besides. */
export const usedIn = (places: number, lines: readonly number[], others: number): string =>
  `Elle est utilisée à ${countOf(places, 'endroit')}, ${lines.length === 1 ? 'à la ligne' : 'aux lignes'} ${listOf(
    others > 0 ? [...lines.map(String), countOf(others, 'autre')] : lines.map(String),
  )}, au moyen d’une ancre et de ses alias.`;
export const whereToChange = 'La modifier seulement ici, ou partout ? Si vous ne la modifiez qu’ici, cet endroit reçoit sa propre valeur.';
export const moveHere = 'Un alias doit rester sous son ancre. Pour pouvoir être déplacé, cet endroit reçoit sa propre valeur.';
export const hereOnly = 'Ici seulement';
export const everywhere = 'Partout';
