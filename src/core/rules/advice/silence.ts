import * as words from '#words/core/advice/text';
import { nodeAt, positionAt } from '../../document/position.ts';
import type { Finding, Path } from '../../report/finding.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import { silenceComments } from './silence-comments.ts';

/** The code of findings about these comments. */
export const silenceCode = 'ignore-unknown-code';

/**
 * Leaves out what a comment silences: `# bunsen: ignore <code>, <code>` at the end of a line or in a line above, of the place
 * itself or of the list item that it is in. Says which codes do not exist, where all are known.
 */
export function withoutSilenced(findings: readonly Finding[], parsed: ParsedText, codes?: ReadonlySet<string>): Finding[] {
  const { byLine, unknown } = readComments(parsed, codes);
  if (byLine.size === 0) return [...findings, ...unknown];
  const isSilenced = ({ code, line, path }: Finding) =>
    code !== undefined && [line, ...linesOfItems(parsed, path)].some((each) => each !== undefined && byLine.get(each)?.has(code));
  return [...findings.filter((finding) => !isSilenced(finding)), ...unknown];
}

function readComments(
  parsed: ParsedText,
  codes: ReadonlySet<string> | undefined,
): { byLine: Map<number, Set<string>>; unknown: Finding[] } {
  const byLine = new Map<number, Set<string>>();
  const unknown: Finding[] = [];
  for (const { start, parts } of silenceComments(parsed)) {
    const line = lineMeant(parsed, positionAt(parsed, start).line, start);
    const said = byLine.get(line) ?? new Set();
    byLine.set(line, said);
    for (const part of parts) {
      const [first, ...others] = part.words;
      // What follows a code is a remark, unless it is another code.
      for (const code of [first, ...others.filter((word) => codes?.has(word))]) said.add(code);
      if (codes && !codes.has(first))
        unknown.push({
          kind: 'warning',
          message: words.unknownCode(first),
          path: '',
          ...positionAt(parsed, part.start),
          code: silenceCode,
        });
    }
  }
  return { byLine, unknown };
}

/** The line that a comment is about: its own, or the next one that has more than a comment. */
function lineMeant({ text, lineStarts }: ParsedText, line: number, offset: number): number {
  const lineText = (number: number) => text.slice(lineStarts[number - 1] ?? text.length, lineStarts[number] ?? text.length);
  if (text.slice(lineStarts[line - 1] ?? 0, offset).trim() !== '') return line;
  let next = line + 1;
  while (next <= lineStarts.length && /^\s*(?:#|$)/.test(lineText(next))) next++;
  return next;
}

/** The lines on which the list items begin that a path leads through: at their dash, and at their first key. */
function linesOfItems(parsed: ParsedText, path: string): number[] {
  const steps: Path = path
    .split('.')
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  return steps.flatMap((step, index) => {
    if (typeof step !== 'number') return [];
    const list = nodeAt(parsed, steps.slice(0, index));
    const item = nodeAt(parsed, steps.slice(0, index + 1));
    if (!item || !list || list === item) return [];
    const mark = list.kind === 'list' ? list.marks[step] : undefined;
    return mark === undefined || mark < 0 ? [item.line] : [positionAt(parsed, mark).line, item.line];
  });
}
