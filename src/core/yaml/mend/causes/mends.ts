import { isBlank } from '../../text/characters.ts';
import type { Entry, Line } from './lines.ts';
import type { Edit, Mend, Range } from './mended-text.ts';
import type { Situation } from './situation.ts';

/** A change of one range, which is then a guess. */
export const replace = (start: number, end: number, insert: string, guess: Range = { start, end }): Mend => ({
  edits: [{ start, end, insert }],
  guesses: [guess],
});

/** Several changes at once. */
export const together = (mends: readonly Mend[]): Mend => ({
  edits: mends.flatMap(({ edits }) => edits),
  guesses: mends.flatMap(({ guesses }) => guesses),
});

/** Reads part of a line as text, whatever is in it. */
export function asText(text: string, { start, end }: Range): Mend {
  const edits: Edit[] = [{ start, end: start, insert: "'" }];
  for (let at = text.indexOf("'", start); at >= 0 && at < end; at = text.indexOf("'", at + 1))
    edits.push({ start: at, end: at, insert: "'" });
  edits.push({ start: end, end, insert: "'" });
  return { edits, guesses: [{ start, end }] };
}

/** The part of a line that would be text if it started at an offset: the key there, an item in brackets, or everything up to the comment. */
export function textRange(situation: Situation, offset: number): Range {
  const { text, lines } = situation;
  const line = lines.around(offset);
  const entry = lines.entry(line);
  let end = entry.colon > offset && entry.start === offset ? entry.colon : Math.max(entry.end, offset + 1);
  if (situation.bracketsAt(offset).length > 0) {
    const next = text.slice(offset, end).search(/[,\]}]|:(?=\s)/);
    if (next > 0) end = offset + next;
  }
  while (end > offset + 1 && isBlank(text.charCodeAt(end - 1))) end--;
  return { start: offset, end: Math.min(end, text.length) };
}

/** Removes the content of a line. */
export const dropLine = ({ content, end }: Line): Mend => replace(content, end, '');

/** Removes the content of lines. */
export const dropLines = (lines: readonly Line[]): Mend => together(lines.filter(({ empty }) => !empty).map(dropLine));

/** A line and those below that are indented further, up to the last non-empty one. */
export function withChildren(situation: Situation, line: Line, siblings: (line: Line) => boolean = () => false): Line[] {
  const block = [line];
  for (const next of situation.lines.from(line.index + 1)) {
    if (!next.empty && next.indent <= line.indent && !(next.indent === line.indent && siblings(next))) break;
    block.push(next);
  }
  while (block.at(-1)?.empty) block.pop();
  return block;
}

/** Moves lines in or out by some columns. */
export function indent(lines: readonly Line[], columns: number): Mend {
  const moved = lines.filter(({ empty }) => !empty);
  return {
    edits: moved.map(({ start, indent: blanks }) => ({
      start,
      end: start + Math.min(Math.max(-columns, 0), blanks),
      insert: ' '.repeat(Math.max(columns, 0)),
    })),
    guesses: moved.map(({ start, end }) => ({ start, end })),
  };
}

/** Describes an entry so that a message can refer to it. */
export const nameOf = (text: string, { start, colon, end }: Entry): string => {
  const name = text.slice(start, colon < 0 ? end : colon).trim();
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
};
