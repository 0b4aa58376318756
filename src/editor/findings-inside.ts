import { valueMapAt } from '../core/document/locate/place-inside.ts';
import { rangeAt, valueAt } from '../core/document/read.ts';
import { formatPath, type Finding, type Path } from '../core/report/finding.ts';
import type { ParsedText } from '../core/yaml/parse-text.ts';
import { toUnits } from './findings.ts';
import type { FindingInside } from './language/known-contents.ts';
import { LineMap } from './text/line-map.ts';

/**
 * The findings about the text at a path of a config, each at its line of that text, as an editor of the text alone shows
 * it. What is said of the text as a whole is at its first line.
 *
 * @param findings those of `parsed`
 * @param contents the lines of the text as it is edited; while they are not those of the config, nothing is said of them
 */
export function findingsInside(parsed: ParsedText, path: Path, findings: readonly Finding[], contents: LineMap): FindingInside[] {
  const name = formatPath(path);
  const about = findings.filter((finding) => finding.path === name);
  if (about.length === 0 || (valueAt(parsed, path) ?? '') !== contents.text) return [];
  const map = valueMapAt(parsed, path, contents.text);
  const lines = new LineMap(parsed.text);
  const start = rangeAt(parsed, path)?.start ?? 0;
  const offsetOf = ({ line = 1, column = 1 }: Finding): number =>
    lines.offsetAt({ lineNumber: line, column: toUnits(lines.lineText(line), column) });
  return about.map((finding) => {
    const offset = offsetOf(finding);
    const isInside = map && offset >= map.range.start && offset <= map.range.end;
    const { lineNumber, column } = contents.positionAt(isInside ? map.toValue(offset) : 0);
    const end = contents.lineText(lineNumber).trimEnd().length + 1;
    return {
      finding,
      isOfWhole: !isInside || offset <= start,
      range: { startLineNumber: lineNumber, startColumn: column, endLineNumber: lineNumber, endColumn: Math.max(column, end) },
    };
  });
}
