import type { Kind, Path } from '../report/finding.ts';
import type { Rule } from '../rules/rule.ts';
import { resolveSpec } from '../spec/resolve.ts';
import type { Infer, Shape } from '../spec/fields/shape.ts';
import { ignitionVersionOf, versions, type Target } from '../spec/versions.ts';
import { holds } from '../spec/fields/when.ts';

/** A version that is translated to an Ignition version such as `3.2`. */
function specFor(ignition: string) {
  // The table's keys are the targets.
  const targets = Object.keys(versions) as Target[];
  const target = targets.find((key) => ignitionVersionOf(key).startsWith(`${ignition}.`));
  if (target === undefined) throw new Error(`no version writes Ignition ${ignition}`);
  return resolveSpec(target);
}

/** For tests: runs the rules of one shape on a value, without its members, and returns `kind path: message` in order. */
export function checkValue<S extends Shape>(rules: readonly Rule[], shape: S, value: Infer<S>, ignition = '3.6'): string[] {
  const spec = specFor(ignition);
  const findings: string[] = [];
  const add = (message: string, path: Path, kind: Kind) =>
    findings.push(`${kind}${path.length > 0 ? ` ${path.join('.')}` : ''}: ${message}`);
  for (const rule of rules) {
    if (!rule.on.includes(shape) || !holds(rule.when, spec.lineage)) continue;
    rule.check(value, (message, at = [], kind = rule.severity) => add(message, at, kind), {
      path: [],
      spec,
      files: undefined,
      run: rules,
      reportAt: add,
    });
  }
  return findings;
}
