import { isDash } from '../place/line-shape.ts';
import type { Column } from './align-entries.ts';
import type { Lines } from './lines.ts';

/**
 * Moves comments on lines of their own with what they are about: the entry whose column they share, above all one that is
 * still open, or else the one they stand above.
 */
export function alignComments(lines: Lines, columns: readonly Column[], first: number, last: number): void {
  const open: Column[] = [];
  let next = 0;
  for (let line = first; line <= last; line++) {
    const [start, end] = [lines.start(line), lines.end(line)];
    for (let column = columns[next]; column && column.start < end; column = columns[++next]) {
      for (let top = open.at(-1); top && closes(lines.text, column, top); top = open.at(-1)) open.pop();
      open.push(column);
    }
    const indent = lines.indent(line);
    if (lines.isContinued(line) || lines.text[start + indent] !== '#') continue;
    lines.place(line, columnOf(indent, open, columns[next]));
  }
}

/** Whether an entry is the end of another. A list may stand in the column of its key. */
const closes = (text: string, next: Column, open: Column): boolean =>
  open.old > next.old || (open.old === next.old && (isDash(text, open.start) || !isDash(text, next.start)));

function columnOf(indent: number, open: readonly Column[], next: Column | undefined): number {
  if (next?.old === indent) return next.new;
  const same = open.find(({ old }) => old === indent);
  if (same) return same.new;
  if (next && next.old > (open.findLast(({ old }) => old < indent)?.old ?? -1)) return next.new;
  return open.findLast(({ old }) => old < indent)?.new ?? 0;
}
