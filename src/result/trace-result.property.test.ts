import fc from 'fast-check';
import { expect, test } from 'vitest';
import { memoryFiles } from '../core/files/memory-files.ts';
import { resolveSpec } from '../core/spec/resolve.ts';
import { splitTarget, versions, type Target } from '../core/spec/versions.ts';
import { randomConfig } from '../core/testing/random-config.ts';
import { checkTrace } from './testing/check-trace.ts';
import { runs } from '../core/testing/runs.ts';

const files = memoryFiles({ 'web/a': { text: 'a' }, 'web/b': { link: '../..' }, keys: { text: 'a\nb\n' } });

test('every line of a result comes from lines of the text that lead back to it', () => {
  // The keys of the table of versions are its targets.
  const targets = fc.constantFrom(...(Object.keys(versions) as Target[]));
  let placed = 0;
  fc.assert(
    fc.property(
      targets.chain((target) => fc.tuple(fc.constant(target), randomConfig(resolveSpec(target).config))),
      fc.constantFrom(0, 2),
      ([target, config], indent) => {
        placed += checkTrace(JSON.stringify({ ...config, ...splitTarget(target), ignition: {} }, null, indent), files);
      },
    ),
    { numRuns: runs(300) },
  );
  expect(placed).toBeGreaterThan(runs(300));
});
