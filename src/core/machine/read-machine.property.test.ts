import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../document/read.ts';
import { memoryFiles } from '../files/memory-files.ts';
import { configShape } from '../spec/fields/config.ts';
import { resolveSpec } from '../spec/resolve.ts';
import type { Shape } from '../spec/fields/shape.ts';
import { versions, type Target } from '../spec/versions.ts';
import { planDisks } from './disks.ts';
import { machineNodes } from './nodes.ts';
import { deviceValues, readDevices, readMachine } from './read-machine.ts';
import { stackDevices } from './stacks.ts';
import { runs } from '../testing/runs.ts';

const texts = fc.oneof(
  fc.constantFrom(
    '',
    'true',
    'no',
    '0',
    '1',
    '-5',
    '99999999999999999999',
    '0644',
    '/',
    '/a',
    '/dev/sda',
    '/dev/md/a',
    'a',
    '%',
    'data:,a',
    'xfs',
    'swap',
    'root',
    'web',
    's390x-eckd',
  ),
  fc.string({ maxLength: 6 }),
);

/** Values for the keys of a shape, most of the right type and some of a wrong one. */
function valueOf(shape: Shape): fc.Arbitrary<Value> {
  const members = Object.entries(shape.fields).map(([name, field]) => {
    const one: fc.Arbitrary<Value> = fc.oneof(
      { weight: 8, arbitrary: field.shape ? valueOf(field.shape) : texts },
      { weight: 1, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: texts },
    );
    return [
      name,
      field.list ? fc.oneof({ weight: 9, arbitrary: fc.array(one, { maxLength: 3 }) }, { weight: 1, arbitrary: one }) : one,
    ] as const;
  });
  return fc
    .subarray(members, { minLength: Math.min(2, members.length), maxLength: Math.min(4, members.length) })
    .chain((chosen) => fc.record(Object.fromEntries(chosen), { noNullPrototype: true }));
}

test('any text can be shown as a picture, every part of it with a position', () => {
  // The keys of the table of versions are its targets.
  const targets = fc.constantFrom(...(Object.keys(versions) as Target[]));
  const files = memoryFiles({ 'web/a': { text: 'a' }, 'web/b': { link: '../..' } });
  fc.assert(
    fc.property(valueOf(configShape), targets, (value, target) => {
      const spec = resolveSpec(target);
      const devices = readDevices(deviceValues(value), spec);
      const disks = planDisks(devices);
      for (const { segments } of disks) {
        expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
        expect(segments.every(({ share }) => share > 0)).toBe(true);
      }
      for (const { origin } of stackDevices(devices, disks).tops) expect(origin).toBeDefined();
      for (const { origin } of machineNodes(readMachine(value, spec, files))) expect(origin.length).toBeGreaterThan(0);
    }),
    { numRuns: runs(60) },
  );
});
