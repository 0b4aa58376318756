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

/** The version a config gives itself; only a nested one can be wrong, Bunsen writes its own. */
const versionReadable: Rule = rule({
  code: 'ignition-version-readable',
  on: ignitionShape,
  severity: 'error',
  check({ version = '' }, report) {
    if (canonicalSemver(version) === undefined) report("invalid config version (couldn't parse)", ['version']);
  },
});

const nestedRules: readonly Rule[] = [versionReadable, ...ignitionRules];

/** What there is to say of a nested config: at its place in the Butane config, or at a place of its own. */
type Said = PendingFinding & { isHere?: true };

/** What was said in a run of the rules of each text: aliases may give many resources the same. */
const said = new WeakMap<object, Map<string, readonly Said[]>>();

/** An inline config to merge, or to be replaced by, is checked as Ignition would check it. */
export const nestedConfig: Rule = rule({
  code: 'nested-config',
  on: configResourceShape,
  when: { base: '>=0.2' },
  severity: 'error',
  check({ inline, local, source }, report, { spec, run, reportAt }) {
    if (inline === undefined || local !== undefined || source !== undefined) return;
    const known = said.get(run) ?? new Map<string, readonly Said[]>();
    said.set(run, known);
    const findings = known.get(inline) ?? check(inline, spec);
    known.set(inline, findings);
    for (const { kind, message, path, isHere } of findings) {
      if (isHere) report(message, path, kind);
      else reportAt(message, path, kind);
    }
  },
});

function check(inline: string, spec: Spec): Said[] {
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
    ...findings.map(({ kind, message, path }): Said => ({ kind, message, path: ignitionPath(path) })),
    ...config.warnings.map(({ message, path }): Said => ({ kind: 'warning', message, path })),
  ];
}

/** A path in a nested config has Ignition's names, and none in the Butane config around it. */
const ignitionPath = (path: Path): Path => path.map((step) => (typeof step === 'string' ? ignitionName(step) : step));
