import type { LineRange } from '../core/document/locate/source-lines.ts';

/**
 * Which lines of a result come from which lines of the text. For each entry of the result there are one or more rows of five numbers: its
 * lines in the result, first and last, those in the text, and 1 where the text has a scalar there. Lines are 1-based; what comes
 * from the config as a whole has 0 in place of the lines of the text.
 */
export type Links = Int32Array;

/** The numbers in a row. */
export const rowLength = 5;

/** The most ranges that are shown at once: nobody looks at more, and an alias may be used in any number of places. */
const maxRanges = 500;

/**
 * The lines of the result that a line of the text produced, in order: those of all entries that begin on it or, when
 * none does, of the innermost one around it. For a line that is `blank`, or a comment, that is only one whose text it may be part of.
 */
export function linesInResult(links: Links, line: number, blank: boolean): LineRange[] {
  let from = 0;
  let to = Infinity;
  for (let row = 0; row < links.length; row += rowLength) {
    const start = links[row + 2] ?? 0;
    const end = links[row + 3] ?? 0;
    if (start === 0 || start > line || end < line) continue;
    if (start > from || (start === from && end < to)) [from, to] = [start, end];
  }
  if (from === 0) return [];
  const found: LineRange[] = [];
  let text = false;
  for (let row = 0; row < links.length; row += rowLength) {
    if (links[row + 2] !== from || (from < line && links[row + 3] !== to)) continue;
    text ||= links[row + 4] === 1;
    found.push({ from: links[row] ?? 0, to: links[row + 1] ?? 0 });
  }
  return blank && !text ? [] : joined(found);
}

/** The lines of the text that a line of the result comes from, in order; `whole` when it comes from the config as a whole. */
export function linesInSource(links: Links, line: number): LineRange[] | 'whole' {
  let from = 0;
  let to = Infinity;
  for (let row = 0; row < links.length; row += rowLength) {
    const start = links[row] ?? 0;
    const end = links[row + 1] ?? 0;
    if (start > line || end < line) continue;
    if (start > from || (start === from && end < to)) [from, to] = [start, end];
  }
  const found: LineRange[] = [];
  for (let row = 0; row < links.length; row += rowLength) {
    if (links[row] !== from || links[row + 1] !== to || links[row + 2] === 0) continue;
    found.push({ from: links[row + 2] ?? 0, to: links[row + 3] ?? 0 });
  }
  return found.length === 0 ? 'whole' : joined(found);
}

/** Ranges in order, those that touch made one. */
function joined(ranges: LineRange[]): LineRange[] {
  ranges.sort((a, b) => a.from - b.from || a.to - b.to);
  const all: LineRange[] = [];
  for (const range of ranges) {
    const last = all.at(-1);
    if (last && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else if (all.push({ ...range }) > maxRanges) return all.slice(0, maxRanges);
  }
  return all;
}
