import type { Finding } from '../../core/report/finding.ts';

/** Says how many of each kind there are: "1 error · 2 warnings"; empty when there are none. */
export function countKinds(findings: readonly Finding[]): string {
  const kinds = [
    ['error', 'errors'],
    ['warning', 'warnings'],
    ['info', 'notes'],
  ] as const;
  return kinds
    .map(([kind, plural]) => [findings.filter((finding) => finding.kind === kind).length, kind === 'info' ? 'note' : kind, plural] as const)
    .filter(([count]) => count > 0)
    .map(([count, singular, plural]) => `${count} ${count === 1 ? singular : plural}`)
    .join(' · ');
}
