import { endsWithBreak } from '../../core/document/text-lines.ts';
import { splice, type TextChange } from '../../core/document/write/text-change.ts';
import { trimGap } from '../place/line-shape.ts';
import { blanks } from '../typing/text-edit.ts';
import type { Lines } from './lines.ts';

/** The lines of a document, and those of them that are to be laid out. */
interface Part {
  first: number;
  last: number;
  from: number;
  to: number;
}

/** The indents of lines, what stands behind them, and the empty lines between them, each as it is to be. */
export function changesOfLines(lines: Lines, { first, last, from, to }: Part): TextChange[] {
  const changes: TextChange[] = [];
  let content = last;
  while (content > first && isEmpty(lines, content)) content--;
  for (let line = Math.max(first, from); line <= Math.min(content, to); line++) {
    const [start, end] = [lines.start(line), lines.end(line)];
    if (isEmpty(lines, line)) {
      const isOne = line > first && !isEmpty(lines, line - 1);
      changes.push(splice(start, isOne ? end : lines.start(line + 1), ''));
      continue;
    }
    changes.push(splice(start, start + lines.indent(line), blanks(lines.column(line))));
    if (!lines.isContinued(line) && !lines.isContinued(line + 1)) changes.push(splice(trimGap(lines.text, start, end), end, ''));
  }
  if (to >= lines.count - 1 && last === lines.count - 1) changes.push(...changesOfEnd(lines, content));
  return changes;
}

const isEmpty = (lines: Lines, line: number): boolean => !lines.isContinued(line) && lines.isBlank(line);

/** One line break at the end of the text, and no empty lines. A block of text that has no line break there is to have none. */
function changesOfEnd(lines: Lines, content: number): TextChange[] {
  const { text } = lines;
  const end = lines.end(content);
  const behind = lines.start(content + 1);
  if (content + 1 < lines.count) return [splice(behind, text.length, '')];
  return lines.isContinued(content) || isEmpty(lines, content) || endsWithBreak(text) ? [] : [splice(end, end, '\n')];
}
