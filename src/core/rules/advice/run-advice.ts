import { placeFinding } from '../../document/pending-finding.ts';
import { nodeAt, positionAt, positionOf, type Position } from '../../document/position.ts';
import { blockScalarBody, isBlockScalar } from '../../document/entries.ts';
import type { Finding, Path } from '../../report/finding.ts';
import type { ParsedText } from '../../yaml/parse-text.ts';
import type { AdviceRule } from './advice-rule.ts';
import type { ConfigIndex } from './index/config-index.ts';

/** The most findings of a rule: nobody reads more, and a text may be crafted to have many. */
const maxFindings = 100;

/** What the rules say of a config, in the order of the rules. */
export function runAdvice(config: ConfigIndex, rules: readonly AdviceRule[]): Finding[] {
  const findings: Finding[] = [];
  for (const { code, severity, check } of rules) {
    let left = maxFindings;
    check(config, (message, path, { kind = severity, line, beside } = {}) => {
      if (left-- <= 0) return;
      const { parsed } = config;
      const position = line !== undefined ? positionOfLine(parsed, path, line) : beside && positionOf(parsed, beside);
      findings.push(Object.assign(placeFinding({ kind, message, path, ...(position && { position }) }, parsed), { code }));
    });
  }
  return findings;
}

/** The position of a line of a value, where each line of the value is one of the text: in a literal block. */
function positionOfLine(parsed: ParsedText, path: Path, line: number): Position | undefined {
  const node = nodeAt(parsed, path);
  if (!isBlockScalar(node) || node.style !== 'literal') return undefined;
  const { text, lineStarts } = parsed;
  const first = positionAt(parsed, blockScalarBody(text, node)).line;
  const start = lineStarts[first - 1 + line];
  if (start === undefined || start >= node.end) return undefined;
  const indent = /^[ \t]*/.exec(text.slice(start, start + 200))?.[0].length ?? 0;
  return positionAt(parsed, start + indent);
}
