import type { Finding } from '../core/report/finding.ts';
import { visibleText } from '../core/report/visible-text.ts';
import { glossOf } from '../words/gloss-of.ts';
import type { LineMap } from './text/line-map.ts';
import type { LineRange } from './text/text-changes.ts';

/** A finding and the part of one line that it underlines. */
interface PlacedFinding extends LineRange {
  kind: Finding['kind'];
  message: string;
}

/**
 * Places a finding in the text: from its position to the end of its node, but no further than the end of
 * its line. One about the whole config is on the first line.
 *
 * @param endOf the offset where the node at an offset ends, if there is one
 */
export function placeFinding(finding: Finding, lines: LineMap, endOf: (offset: number) => number | undefined): PlacedFinding {
  const lineNumber = Math.min(Math.max(finding.line ?? 1, 1), lines.lineCount);
  const line = lines.lineText(lineNumber);
  const startColumn = finding.line === undefined ? 1 : toUnits(line, finding.column ?? 1);
  const lineEnd = line.trimEnd().length + 1;
  return {
    kind: finding.kind,
    message: shownMessage(finding),
    startLineNumber: lineNumber,
    startColumn: Math.min(startColumn, line.length + 1),
    endLineNumber: lineNumber,
    endColumn: Math.max(startColumn, Math.min(lineEnd, nodeEnd())),
  };

  function nodeEnd(): number {
    if (finding.line === undefined) return lineEnd;
    const start = { lineNumber, column: startColumn };
    const end = endOf(lines.offsetAt(start));
    if (end === undefined) return lineEnd;
    const position = lines.positionAt(end);
    return position.lineNumber === lineNumber && position.column > startColumn ? position.column : lineEnd;
  }
}

/** A finding in an editor's list and at its place: what Butane says, and on a line of its own what that means. */
export function shownMessage({ message }: Finding): string {
  const gloss = glossOf(message);
  return visibleText(message) + (gloss === undefined ? '' : `\n${visibleText(gloss)}`);
}

/** Turns a column counted in characters into one counted in UTF-16 units, both 1-based. */
export function toUnits(line: string, column: number): number {
  let units = 1;
  let characters = 1;
  for (const character of line) {
    if (characters >= column) break;
    characters++;
    units += character.length;
  }
  return units;
}
