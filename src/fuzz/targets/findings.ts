import type { Finding } from '../../core/report/finding.ts';
import { parseText } from '../../core/yaml/parse-text.ts';
import { law } from './target.ts';

/** Checks that findings are valid: of a known kind, in words, at a position within the text. */
export function checkFindings(findings: readonly Finding[], text: string): void {
  if (findings.length === 0) return;
  const { lineStarts } = parseText(text);
  for (const { kind, message, path, line, column } of findings) {
    law(['error', 'warning', 'info'].includes(kind), `a finding is of the kind ${kind}`);
    law(message !== '', 'a finding has no message');
    law(path === '' || path === '$' || path.startsWith('$.'), `a finding has the path ${path}`);
    law((line === undefined) === (column === undefined), 'a finding has a line without a column, or a column without a line');
    if (line === undefined || column === undefined) continue;
    law(
      Number.isInteger(line) && line >= 1 && line <= lineStarts.length,
      `a finding is on line ${line} of ${lineStarts.length}: ${message}`,
    );
    const start = lineStarts[line - 1] ?? 0;
    const length = (lineStarts[line] ?? text.length) - start;
    law(
      Number.isInteger(column) && column >= 1 && column <= length + 1,
      `a finding is in column ${column} of line ${line}, which has ${length} characters: ${message}`,
    );
  }
}
