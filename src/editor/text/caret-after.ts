import { endOfInserted } from './text-changes.ts';
import type { LineMap, Position } from './line-map.ts';

/** A change of a text, and where the caret is in the text after it. */
interface Edit {
  start: number;
  end: number;
  insert: string;
  caret: number;
}

/** Where the caret is after an edit: in what it inserts, or before or behind it, where the text stays as it was. */
export function caretAfter(lines: LineMap, { start, end, insert, caret }: Edit): Position {
  if (caret < start) return lines.positionAt(caret);
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  const endAfter = (text: string): Position =>
    endOfInserted({
      range: { startLineNumber: from.lineNumber, startColumn: from.column, endLineNumber: to.lineNumber, endColumn: to.column },
      text,
    });
  const behind = caret - start - insert.length;
  if (behind <= 0) return endAfter(insert.slice(0, caret - start));
  const old = lines.positionAt(end + behind);
  const inserted = endAfter(insert);
  return {
    lineNumber: old.lineNumber + inserted.lineNumber - to.lineNumber,
    column: old.lineNumber === to.lineNumber ? old.column + inserted.column - to.column : old.column,
  };
}
