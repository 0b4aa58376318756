import { byCount, formatNumber, listOf } from '../formats/counts.ts';

/** What is said of the lines of the text and of its result that belong together. */

export const goToSource = 'Go to the Line It Comes From';

/** The most ranges of lines that are named. */
const named = 3;
const linesOf = (ranges: readonly { from: number; to: number }[]): string => {
  const single = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
  const names = ranges
    .slice(0, named)
    .map(({ from, to }) => (from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`));
  const more = ranges.length - names.length;
  if (more > 0) names.push(byCount(more, 'one more place', `${formatNumber(more)} more places`));
  return `${single ? 'line' : 'lines'} ${listOf(names)}`;
};

/** The line of the text that the caret is on, and the lines of the result that it makes. */
export const makes = (line: number, ranges: readonly { from: number; to: number }[]): string =>
  `Line ${formatNumber(line)} of the text makes ${linesOf(ranges)} here.`;
/** The lines of the text that the line with the caret comes from. */
export const comesFrom = (ranges: readonly { from: number; to: number }[]): string => `From ${linesOf(ranges)} of the text.`;
export const comesFromWhole = 'From the config as a whole.';
