import type { PendingFinding } from '../document/pending-finding.ts';
import type { Path } from '../report/finding.ts';
import { runRules, tableOf } from '../rules/run.ts';
import { rule, type Rule } from '../rules/rule.ts';
import type { Config } from '../spec/fields/config.ts';
import { configResourceShape } from '../spec/fields/resource.ts';
import { ignitionShape } from '../spec/fields/ignition.ts';
import { ignitionName, type Spec } from '../spec/resolve.ts';
import { canonicalSemver } from '../spec/semver.ts';
import { findDuplicates } from './duplicates.ts';
import { readIgnitionJson } from './read-json.ts';
import { ignitionRules } from './rules/all.ts';

/** The version that a config declares; only a nested one can be wrong, since Bunsen writes its own. */
const versionReadable: Rule = rule({
  code: 'ignition-version-readable',
  on: ignitionShape,
  severity: 'error',
  check({ version = '' }, report) {
    if (canonicalSemver(version) === undefined) report("invalid config version (couldn't parse)", ['version']);
  },
});

const nestedRules: readonly Rule[] = [versionReadable, ...ignitionRules];

/** A finding about a nested config: at a path below its resource in the Butane config, or at a path of its own. */
export type SaidOfNested = PendingFinding & { isHere?: true };

/** The findings of the rules for each text: aliases may give the same text to many resources. */
const said = new WeakMap<object, Map<string, readonly SaidOfNested[]>>();

/** Checks an inline config, to merge or to be replaced by, as Ignition would. */
export const nestedConfig: Rule = rule({
  code: 'nested-config',
  on: configResourceShape,
  when: { base: '>=0.2' },
  severity: 'error',
  check({ inline, local, source }, report, { spec, run, reportAt }) {
    if (inline === undefined || local !== undefined || source !== undefined) return;
    const known = said.get(run) ?? new Map<string, readonly SaidOfNested[]>();
    said.set(run, known);
    const findings = known.get(inline) ?? findingsInNested(inline, spec);
    known.set(inline, findings);
    for (const { kind, message, path, isHere } of findings) {
      if (isHere) report(message, path, kind);
      else reportAt(message, path, kind);
    }
  },
});

/** What Ignition says of the text of a config that is to be merged or to replace the one around it. */
export function findingsInNested(inline: string, spec: Spec): SaidOfNested[] {
  const config = readIgnitionJson(inline, spec.config);
  if (!config.ok) {
    return [
      { kind: 'error', message: config.message, path: [] },
      { kind: 'error', message: 'config is not valid', path: ['inline'], isHere: true },
    ];
  }
  // A config without this section has an empty one, whose version is wrong.
  const { ignition = {} }: Config = config.value;
  const canonical = canonicalSemver(ignition.version ?? '');
  if (canonical !== undefined && canonical !== spec.ignitionVersion) {
    const message = 'skipping validation for the merge/replace ignition config due to an unkown version';
    return [{ kind: 'warning', message, path: ['version'], isHere: true }];
  }
  const findings = [
    ...runRules({ ...config.value, ignition }, spec.config, spec, tableOf(nestedRules, spec)),
    ...findDuplicates(config.value, spec.config),
  ];
  return [
    ...findings.map(({ kind, message, path }): SaidOfNested => ({ kind, message, path: ignitionPath(path) })),
    ...config.warnings.map(({ message, path }): SaidOfNested => ({ kind: 'warning', message, path })),
  ];
}

/** A path in a nested config has Ignition's names, and does not exist in the Butane config around it. */
const ignitionPath = (path: Path): Path => path.map((step) => (typeof step === 'string' ? ignitionName(step) : step));
