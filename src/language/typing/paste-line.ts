import { afterBreak, lineEnd, lineStart } from '../../core/document/text-lines.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { isDash, skipGap } from '../place/line-shape.ts';
import { blockColumn, caretLine, type CaretLine } from './caret-line.ts';
import { blanks, outOfBreak, type TextEdit } from './text-edit.ts';

/**
 * What becomes of a line that was copied or cut whole, without a selection: it goes above the line of the caret, as far in as
 * that keeps the text YAML; below it where nothing can be above. Undefined for an empty line, which goes anywhere.
 */
export function pasteLineAt(parsed: ParsedText, offset: number, pasted: string): TextEdit | undefined {
  const copied = pasted.replace(/(?:\r\n?|\n)$/, '');
  const content = copied.trimStart();
  if (content === '' || /[\r\n]/.test(copied)) return undefined;
  const at = caretLine(parsed, outOfBreak(parsed.text, offset));
  const own = skipGap(copied, 0);
  const { block, layout } = at;
  // The line of a block's own key is not in it.
  if (block && at.start >= (block.value?.body ?? Infinity))
    return above(at, blanks(Math.max(own, blockColumn(at.text, block, layout.step))) + content);
  const columns = [...new Set([...columnsOf(at, content), own])];
  const edits = [above, below].flatMap((place) => columns.map((column) => place(at, blanks(column) + content)));
  return edits.find((edit) => parsed.problem || !parseText(applied(at.text, edit)).problem) ?? edits[0];
}

/**
 * What becomes of a line from elsewhere that comes with its break, in the middle of another: the same, where the text would be
 * no YAML with the line in that place. Undefined where it goes there as it is.
 */
export function pasteForeignLineAt(parsed: ParsedText, offset: number, pasted: string): TextEdit | undefined {
  const { text, problem } = parsed;
  if (problem || !/^[^\r\n]+(?:\r\n?|\n)$/.test(pasted)) return undefined;
  if (!parseText(text.slice(0, offset) + pasted + text.slice(offset)).problem) return undefined;
  const edit = pasteLineAt(parsed, offset, pasted);
  return edit && !parseText(applied(text, edit)).problem ? edit : undefined;
}

/** How far in the line may be: as what it goes above, then as what is written above that. */
function columnsOf({ text, start, end }: CaretLine, content: string): number[] {
  const columns: number[] = [];
  // The first line begins after a byte order mark.
  const first = lineStart(text, 0);
  let line = { start, end };
  while (skipGap(text, line.start, line.end) === line.end && line.start > first) line = lineBefore(text, line.start);
  for (const { start: from, end: to } of line.start <= first ? [line] : [line, lineBefore(text, line.start)]) {
    let at = skipGap(text, from, to);
    columns.push(at - from);
    while (isDash(text, at) && at < to) {
      at = skipGap(text, at + 1, to);
      columns.push(at - from);
    }
  }
  // A key goes beside the key behind a dash, an item to the dash.
  return isDash(content, 0) ? columns : columns.toSorted((a, b) => b - a);
}

function lineBefore(text: string, start: number): { start: number; end: number } {
  const end = lineEnd(text, outOfBreak(text, start - 1));
  return { start: lineStart(text, end), end };
}

function above({ start, offset, layout }: CaretLine, line: string): TextEdit {
  const insert = line + layout.eol;
  return { start, end: start, insert, caret: offset + insert.length };
}

function below({ text, end, offset, layout }: CaretLine, line: string): TextEdit {
  const next = afterBreak(text, end);
  const isLast = next === end;
  return { start: next, end: next, insert: isLast ? layout.eol + line : line + layout.eol, caret: offset };
}

const applied = (text: string, { start, end, insert }: TextEdit): string => text.slice(0, start) + insert + text.slice(end);
