import { countOf, formatNumber, listOf } from '../formats/counts.ts';

/** What is said of the lines of the text and of its result that belong together. */

export const goToSource = 'Aller à la ligne d’origine';

/** The most ranges of lines that are named. */
const named = 3;
/** `one` and `several` are what stands before the numbers: "la ligne", "les lignes". */
const linesOf = (ranges: readonly { from: number; to: number }[], one: string, several: string): string => {
  const single = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  const names = ranges
    .slice(0, named)
    .map(({ from, to }) => (from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`));
  const more = ranges.length - names.length;
  if (more > 0) names.push(countOf(more, 'autre endroit', 'autres endroits'));
  return `${single ? one : several} ${listOf(names)}`;
};

/** The line of the text that the caret is on, and the lines of the result that it makes. */
export const makes = (line: number, ranges: readonly { from: number; to: number }[]): string =>
  `La ligne ${formatNumber(line)} du texte donne ici ${linesOf(ranges, 'la ligne', 'les lignes')}.`;
/** The lines of the text that the line with the caret comes from. */
export const comesFrom = (ranges: readonly { from: number; to: number }[]): string =>
  `Provient ${linesOf(ranges, 'de la ligne', 'des lignes')} du texte.`;
export const comesFromWhole = 'Provient de la configuration dans son ensemble.';
