import type { Kind } from '../../../report/finding.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { oncePerText, type UnitText } from '../index/unit-text.ts';

/** Something wrong on a line of a unit's contents, 0-based. */
export interface TextProblem {
  message: string;
  line: number;
}

/** A rule on the texts of units, drop-ins and quadlets, each by itself: what it finds in one is remembered with it. */
export function textRule(code: string, severity: Kind, find: (text: UnitText) => readonly TextProblem[]): AdviceRule {
  const problemsOf = oncePerText(find);
  return {
    code,
    severity,
    check({ units }, report) {
      for (const { text, at } of [...units.parts, ...units.quadlets])
        for (const { message, line } of problemsOf(text)) report(message, at, { line });
    },
  };
}
