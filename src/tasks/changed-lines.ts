import type { TextChange } from '../core/document/edit/apply-edit.ts';

/** A line of a text before or after a change. */
export interface ChangedLine {
  kind: 'kept' | 'added' | 'removed';
  text: string;
}

/** Lines that are next to each other, with a little of what is around them. */
export type Hunk = readonly ChangedLine[];

/** How many lines are shown before a change, to say where it is. */
const around = 2;

/** A stretch of whole lines, by number, before a change and after it; the ends are behind it. */
interface Stretch {
  before: readonly [from: number, to: number];
  after: readonly [from: number, to: number];
}

/** What changes of a text do to its lines; the changes are in order, their offsets count in the text before. */
export function changedLines(before: string, after: string, changes: readonly TextChange[]): readonly Hunk[] {
  const old = linesOf(before);
  const now = linesOf(after);
  return join(stretchesOf(before, after, changes))
    .map((stretch) => trim(stretch, old, now))
    .map(({ before: [from, to], after: [start, end] }) => [
      ...old.slice(Math.max(0, from - around), from).map((text): ChangedLine => ({ kind: 'kept', text })),
      ...old.slice(from, to).map((text): ChangedLine => ({ kind: 'removed', text })),
      ...now.slice(start, end).map((text): ChangedLine => ({ kind: 'added', text })),
    ]);
}

const linesOf = (text: string): string[] => (text.endsWith('\n') ? text.slice(0, -1) : text).split(/\r\n|\r|\n/);

/** Counts the line breaks before offsets, which come in order. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++;
    }
    return line;
  };
}

function stretchesOf(before: string, after: string, changes: readonly TextChange[]): Stretch[] {
  const oldLine = lineCounter(before);
  const newLine = lineCounter(after);
  let shift = 0;
  return changes.map(({ offset, length, text }) => {
    const from = oldLine(offset);
    const start = newLine(offset + shift);
    const to = oldLine(offset + length) + 1;
    shift += text.length - length;
    return { before: [from, to], after: [start, newLine(offset + length + shift) + 1] };
  });
}

/** Leaves out the lines at both ends that are the same before and after. */
function trim({ before: [from, to], after: [start, end] }: Stretch, old: readonly string[], now: readonly string[]): Stretch {
  let [a, b, c, d] = [from, Math.min(to, old.length), start, Math.min(end, now.length)];
  while (a < b && c < d && old[a] === now[c]) [a, c] = [a + 1, c + 1];
  while (a < b && c < d && old[b - 1] === now[d - 1]) [b, d] = [b - 1, d - 1];
  return { before: [a, b], after: [c, d] };
}

/** Stretches that touch become one. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && stretch.before[0] - last.before[1] <= around)
      joined[joined.length - 1] = {
        before: [last.before[0], Math.max(last.before[1], stretch.before[1])],
        after: [last.after[0], Math.max(last.after[1], stretch.after[1])],
      };
    else joined.push(stretch);
  }
  return joined;
}
