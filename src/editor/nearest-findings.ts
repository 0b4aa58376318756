import type { Finding } from '../core/report/finding.ts';

/** How many findings are underlined at once. Monaco shows no more per text, and is slow when given more. */
export const maxMarked = 500;

/** The findings nearest to a line, in the order of the text; all of them if there are few. */
export function nearestFindings(findings: readonly Finding[], line: number, most = maxMarked): readonly Finding[] {
  if (findings.length <= most) return findings;
  const lineOf = ({ line = 1 }: Finding): number => line;
  const sorted = findings.toSorted((a, b) => lineOf(a) - lineOf(b));
  const here = sorted.findIndex((finding) => lineOf(finding) >= line);
  const middle = here < 0 ? sorted.length : here;
  const from = Math.min(Math.max(0, middle - Math.floor(most / 2)), sorted.length - most);
  return sorted.slice(from, from + most);
}
