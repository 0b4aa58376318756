import type { Path } from '../report/finding.ts';
import { runRules, tableOf } from '../rules/run.ts';
import { rule, type Rule } from '../rules/rule.ts';
import type { Config } from '../spec/fields/config.ts';
import { configResourceShape } from '../spec/fields/resource.ts';
import { ignitionShape } from '../spec/fields/ignition.ts';
import { ignitionName } from '../spec/resolve.ts';
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

/** An inline config to merge, or to be replaced by, is checked as Ignition would check it. */
export const nestedConfig: Rule = rule({
  code: 'nested-config',
  on: configResourceShape,
  when: { base: '>=0.2' },
  severity: 'error',
  check({ inline, local, source }, report, { spec, reportAt }) {
    if (inline === undefined || local !== undefined || source !== undefined) return;
    const config = readIgnitionJson(inline, spec.config);
    if (!config.ok) {
      reportAt(config.message, [], 'error');
      report('config is not valid', ['inline']);
      return;
    }
    // A config without this section has an empty one, whose version is wrong.
    const { ignition = {} }: Config = config.value;
    const canonical = canonicalSemver(ignition.version ?? '');
    if (canonical !== undefined && canonical !== spec.ignitionVersion) {
      report('skipping validation for the merge/replace ignition config due to an unkown version', ['version'], 'warning');
      return;
    }
    for (const entry of [
      ...runRules({ ...config.value, ignition }, spec.config, spec, tableOf(nestedRules, spec)),
      ...findDuplicates(config.value, spec.config),
    ]) {
      reportAt(entry.message, ignitionPath(entry.path), entry.kind);
    }
    for (const { message, path } of config.warnings) reportAt(message, path, 'warning');
  },
});

/** A path in a nested config has Ignition's names, and none in the Butane config around it. */
const ignitionPath = (path: Path): Path => path.map((step) => (typeof step === 'string' ? ignitionName(step) : step));
