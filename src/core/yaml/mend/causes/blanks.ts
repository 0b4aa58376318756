import * as words from '#words/core/yaml-causes';
import { isBlank, TAB } from '../../text/characters.ts';
import type { Line } from './lines.ts';
import type { Mend } from './mended-text.ts';
import type { Situation } from './situation.ts';
import type { Rule } from './cause.ts';
import { replace, together } from './mends.ts';
import { structuralLines } from './line-shapes.ts';

/** Characters that look like a space, and characters that are invisible. */
const wide = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const invisible = /[\xad\u200b-\u200f\u2060-\u2064\ufeff]/;

const names = new Map(Object.entries(words.blanks));

/** Tab widths that may have been meant. */
const tabWidths = [2, 4, 8];

/** A tab that indents a line or follows a dash. */
export const tab: Rule = (situation) => {
  const { text, lines, suspects, code, problem } = situation;
  if (code === 'token-unknown' && text.charCodeAt(problem) === TAB && problem > lines.around(problem).content) {
    return { offset: problem, message: words.tabHere, mends: () => [replace(problem, problem + 1, ' ')] };
  }
  const line = suspects.find(({ start }) => text.slice(start, behindBlanks(text, start)).includes('\t'));
  if (!line) return undefined;
  const offset = text.indexOf('\t', line.start);
  // A line with nothing else on it.
  if (line.empty) return { offset, message: words.tabIndents, mends: () => [replace(line.start, behindBlanks(text, line.start), '')] };
  const mends = (): Mend[] => {
    // A tab at the start of a line indents it; a tab after spaces may belong to a block scalar.
    const indented = [...lines.from(line.index)].filter(
      (each) => !each.empty && (each.index === line.index || text.charCodeAt(each.start) === TAB),
    );
    const wider = (width: number): Mend =>
      together(indented.map((each) => replace(each.start, each.content, widen(text.slice(each.start, each.content), width))));
    // A single line may have been meant to line up with any of those above.
    const fits = situation
      .openAt(line)
      .map(({ column }) => replace(line.start, line.content, ' '.repeat(column)))
      .reverse();
    return [...tabWidths.map(wider), ...fits.slice(0, 4)];
  };
  return { offset, message: words.tabIndents, mends };
};

function behindBlanks(text: string, start: number): number {
  let at = start;
  while (isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Replaces tabs with spaces, up to the next multiple of a width. */
function widen(blanks: string, width: number): string {
  let column = 0;
  for (const blank of blanks) column += blank === '\t' ? width - (column % width) : 1;
  return ' '.repeat(column);
}

/** The odd blanks of a line that affect its structure: in its indentation, after dashes, around the colon. */
function oddBlanks({ text }: Situation, line: Line): number[] {
  const found: number[] = [];
  const isOdd = (at: number): boolean => at < line.end && (wide.test(text.charAt(at)) || invisible.test(text.charAt(at)));
  const run = (from: number): number => {
    let at = from;
    for (; at < line.end && (isOdd(at) || /[ \t]/.test(text.charAt(at))); at++) if (isOdd(at)) found.push(at);
    return at;
  };
  let at = run(line.start);
  while (text.charAt(at) === '-' && (isOdd(at + 1) || text.charAt(at + 1) === ' ')) at = run(at + 1);
  const colon = text.slice(at, line.end).search(/:(?:[\s\xad\u200b-\u200f\u2060-\u2064\ufeff]|$)/);
  if (colon >= 0) {
    let behind = at + colon;
    while (behind > at && isOdd(behind - 1)) behind--;
    for (; behind < at + colon; behind++) found.push(behind);
    run(at + colon + 1);
  }
  return found;
}

/** Whether a line starts with odd blanks. */
function isIndentedOddly(text: string, { content, end }: Line): boolean {
  return content < end && (wide.test(text.charAt(content)) || invisible.test(text.charAt(content)));
}

/** A blank that YAML does not accept as one, such as a no-break space, where only blanks are allowed. */
export const oddBlank: Rule = (situation) => {
  const { text, lines, suspects, code } = situation;
  const isOdd = (line: Line): boolean => oddBlanks(situation, line).length > 0;
  let line = suspects.find(isOdd);
  // Lines above that are indented with them were read, but not as they look.
  for (let above = line && lines.above(line.index); above && isIndentedOddly(text, above); above = lines.above(above.index)) line = above;
  const [suspect] = suspects;
  if (!line && suspect && (code === 'key-missing' || code === 'item-missing')) {
    let above = lines.above(suspect.index);
    while (above && (above.indent > suspect.indent || (above.indent === suspect.indent && !isOdd(above)))) above = lines.above(above.index);
    if (above?.indent === suspect.indent) line = above;
  }
  if (!line) return undefined;
  const first = line.index;
  const offset = oddBlanks(situation, line)[0] ?? line.start;
  const character = text.charAt(offset);
  const number = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const named = words.character(names.get(character), number);
  const mends = (): Mend[] => {
    const odd = [...structuralLines(situation, first)].flatMap((each) => oddBlanks(situation, each));
    return [together(odd.map((at) => replace(at, at + 1, wide.test(text.charAt(at)) ? ' ' : '')))];
  };
  const message = wide.test(character) ? words.oddSpace(named) : words.invisible(named);
  return { offset, message, mends };
};
