import { endsWithBreak } from '../../core/document/text-lines.ts';
import type { Range } from '../place/sketch.ts';
import { trimGap } from '../place/line-shape.ts';
import { blanks } from '../typing/text-edit.ts';
import type { Lines } from './lines.ts';

/** A piece of a text and what it is to be. */
export interface Edit {
  range: Range;
  insert: string;
}

/** The lines of a document, and those of them that are to be laid out. */
interface Part {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** The indents of lines, what stands behind them, and the empty lines between them, each as it is to be. */
export function lineEdits(lines: Lines, { first, last, from, to }: Part): Edit[] {
  const edits: Edit[] = [];
  let content = last;
  while (content > first && isEmpty(lines, content)) content--;
  for (let line = Math.max(first, from); line <= Math.min(content, to); line++) {
    const [start, end] = [lines.start(line), lines.end(line)];
    if (isEmpty(lines, line)) {
      const isOne = line > first && !isEmpty(lines, line - 1);
      edits.push({ range: { start, end: isOne ? end : lines.start(line + 1) }, insert: '' });
      continue;
    }
    edits.push({ range: { start, end: start + lines.indent(line) }, insert: blanks(lines.column(line)) });
    if (!lines.isContinued(line) && !lines.isContinued(line + 1))
      edits.push({ range: { start: trimGap(lines.text, start, end), end }, insert: '' });
  }
  if (to >= lines.count - 1 && last === lines.count - 1) edits.push(...endEdit(lines, content));
  return edits;
}

const isEmpty = (lines: Lines, line: number): boolean => !lines.isContinued(line) && lines.isBlank(line);

/** One line break at the end of the text, and no empty lines. A block of text that has no line break there is to have none. */
function endEdit(lines: Lines, content: number): Edit[] {
  const { text } = lines;
  const end = lines.end(content);
  const behind = lines.start(content + 1);
  if (content + 1 < lines.count) return [{ range: { start: behind, end: text.length }, insert: '' }];
  return lines.isContinued(content) || isEmpty(lines, content) || endsWithBreak(text) ? [] : [{ range: { start: end, end }, insert: '\n' }];
}
