import { factsOf } from '#words/formats/counts';
import { counted } from '#words/names/findings';
import type { Finding } from '../../core/report/finding.ts';

/** The number of each kind: "1 error · 2 warnings"; empty when there are none. */
export const countKinds = (findings: readonly Finding[]): string =>
  factsOf(
    ...(['error', 'warning', 'info'] as const).map((kind) => {
      const count = findings.filter((finding) => finding.kind === kind).length;
      return count > 0 ? counted[kind](count) : undefined;
    }),
  );
