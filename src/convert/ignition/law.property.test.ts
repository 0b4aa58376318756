import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDuplicates } from '../../core/ignition/duplicates.ts';
import { ignitionRules } from '../../core/ignition/rules/all.ts';
import { writeJson } from '../../core/ignition/write-json.ts';
import type { DecodedMapping } from '../../core/document/decode.ts';
import { isFatal } from '../../core/document/pending-finding.ts';
import { runRules, tableOf } from '../../core/rules/run.ts';
import { resolveSpec } from '../../core/spec/resolve.ts';
import type { Target } from '../../core/spec/versions.ts';
import { runs } from '../../core/testing/runs.ts';
import { transpile } from '../../core/transpile.ts';
import { randomIgnition } from '../testing/random-ignition.ts';
import { sameIgnition } from '../testing/same-ignition.ts';
import { convertIgnition } from './convert-ignition.ts';

const targets: Target[] = [
  'fcos@1.0.0',
  'fcos@1.1.0',
  'fcos@1.3.0',
  'fcos@1.4.0',
  'fcos@1.5.0',
  'fcos@1.6.0',
  'fcos@1.7.0',
  'fcos@1.8.0-experimental',
];

test.each(targets)('any Ignition config that a machine takes is Butane, and again itself: %s', (target) => {
  const spec = resolveSpec(target);
  let taken = 0;
  const times = runs(25);
  fc.assert(
    fc.property(randomIgnition(spec.config), fc.boolean(), (random, pretty) => {
      const config: DecodedMapping = {
        ...random,
        ignition: { ...(random['ignition'] as DecodedMapping | undefined), version: spec.ignitionVersion },
      };
      const findings = [...findDuplicates(config, spec.config), ...runRules(config, spec.config, spec, tableOf(ignitionRules, spec))];
      const source = writeJson(config, spec.config, pretty);
      const { text, findings: said } = convertIgnition(source, {});
      const valid = !isFatal(findings);
      if (valid) taken++;
      // What is refused is refused by name.
      if (text === undefined) expect(valid ? said : said.slice(0, 1).map(({ kind }) => kind)).toEqual(valid ? [] : ['error']);
      else expect(sameIgnition(source, transpile(text).output)).toBeUndefined();
    }),
    { numRuns: times },
  );
  expect(taken).toBeGreaterThan(times / 4);
});
