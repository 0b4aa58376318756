import type { ParsedText } from '../../core/yaml/parse-text.ts';
import { pathAt } from '../../core/document/read.ts';
import type { Path } from '../../core/report/finding.ts';

/** The deepest place on a line (1-based); the whole config when there is no line. */
export function placeOfLine(parsed: ParsedText, line: number | undefined): Path {
  if (line === undefined) return [];
  const start = parsed.lineStarts[line - 1] ?? parsed.text.length;
  const indentation = /^[ \t]*/.exec(parsed.text.slice(start))?.[0].length ?? 0;
  return pathAt(parsed, start + indentation);
}
