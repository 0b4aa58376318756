import { factsOf } from '#words/formats/counts';
import * as words from '#words/store/checking';
import type { Finding } from '../../core/report/finding.ts';
import { countKinds } from './count-kinds.ts';

/**
 * The outcome of a check, in a line: "valid · 1 warning", "2 errors". Not every failure is among the findings: a version that
 * does not exist leaves none, and counts as one error. Where there is an output, an error is one of advice.
 */
export function describeVerdict(error: string | undefined, findings: readonly Finding[]): string {
  const counts = countKinds(findings);
  const hasErrors = findings.some(({ kind }) => kind === 'error');
  if (error === undefined) return hasErrors ? words.willNotBoot(counts) : factsOf(words.valid, counts || undefined);
  return hasErrors ? counts : factsOf(words.oneError, counts || undefined);
}
