import type { FilesDir } from '../files/files-dir.ts';
import type { Kind, Path } from '../report/finding.ts';
import type { Spec } from '../spec/resolve.ts';
import type { Infer, Shape } from '../spec/fields/shape.ts';
import type { When } from '../spec/fields/when.ts';

/** What a rule has access to besides the value itself. */
export interface RuleContext {
  /** The path of the value. */
  path: Path;
  spec: Spec;
  /** The local files, where they are known. */
  files: FilesDir | undefined;
  /** Identifies one run of the rules: anything cached under it is valid for that run. */
  run: object;
  /** Reports at a path from the root instead of below the value. */
  reportAt: (message: string, path: Path, severity: Kind) => void;
}

/** Reports a problem at a path below the value; with the rule's severity unless one is given. */
export type Report = (message: string, at?: Path, severity?: Kind) => void;

/** A check of mappings of a certain shape. */
export interface Rule<V = unknown> {
  /** Stable name, e.g. `partition-label-too-long`. */
  code: string;
  on: readonly Shape[];
  when?: When;
  severity: Kind;
  check: (value: V, report: Report, context: RuleContext) => void;
}

/** Ties a rule's check to the decoded value of the shapes it applies to. */
export function rule<S extends Shape>(
  definition: Omit<Rule, 'on' | 'check'> & {
    on: S | readonly S[];
    check: (value: Infer<S>, report: Report, context: RuleContext) => void;
  },
): Rule {
  return {
    ...definition,
    on: Array.isArray(definition.on) ? definition.on : [definition.on],
    // The walker passes a rule only values of the shapes it applies to.
    check: definition.check as Rule['check'],
  };
}
