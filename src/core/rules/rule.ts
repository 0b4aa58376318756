import type { Kind, Path } from '../report/finding.ts';
import type { Spec } from '../spec/resolve.ts';
import type { Infer, Shape } from '../spec/fields/shape.ts';
import type { When } from '../spec/fields/when.ts';

/** What a rule may look at beside the value itself. */
export interface RuleContext {
  /** Where the value stands. */
  path: Path;
  spec: Spec;
  /** Stands for one run of the rules: what a rule keeps by it is good for as long. */
  run: object;
  /** Reports at a path from the root instead of below the value. */
  reportAt: (message: string, path: Path, severity: Kind) => void;
}

/** Says what is wrong at a path below the value; the rule's severity holds unless one is given. */
export type Report = (message: string, at?: Path, severity?: Kind) => void;

/** One thing that can be wrong with a mapping of a certain shape. */
export interface Rule<V = unknown> {
  /** Stable name, e.g. `partition-label-too-long`. */
  code: string;
  on: readonly Shape[];
  when?: When;
  severity: Kind;
  check: (value: V, report: Report, context: RuleContext) => void;
}

/** Ties a rule's check to the decoded value of the shapes it is on. */
export function rule<S extends Shape>(
  definition: Omit<Rule, 'on' | 'check'> & {
    on: S | readonly S[];
    check: (value: Infer<S>, report: Report, context: RuleContext) => void;
  },
): Rule {
  return {
    ...definition,
    on: Array.isArray(definition.on) ? definition.on : [definition.on],
    // The walker hands a rule only values of the shapes it is on.
    check: definition.check as Rule['check'],
  };
}
