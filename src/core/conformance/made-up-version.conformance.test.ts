import { afterEach, expect, test } from 'vitest';
import { versions, type VersionRow } from '../spec/versions.ts';
import { transpile } from '../transpile.ts';
import { cases, files } from './corpus.ts';

// The table is constant in the product; here it gets an extra row for the duration of a test.
const table = versions as Record<string, VersionRow>;
afterEach(() => {
  delete table['openshift@4.99.0'];
});

test('a version that differs only in its number is one row', () => {
  const inputs = cases.filter(({ input }) => /^variant: openshift$/m.test(input) && /^version: "?4\.22\.0"?$/m.test(input));
  expect(inputs.length).toBeGreaterThan(20);
  const madeUp = (input: string) => input.replace('4.22.0', '4.99.0');
  const error = 'No translator exists for variant openshift with version 4.99.0';
  expect(transpile(madeUp('variant: openshift\nversion: 4.22.0\n')).error).toBe(error);

  table['openshift@4.99.0'] = { extends: 'fcos@1.6.0', output: 'MachineConfig' };

  for (const { id, input, raw, files: withFiles } of inputs) {
    const options = { raw: raw === true, ...(withFiles && { files }) };
    expect(transpile(madeUp(input), options), id).toEqual(transpile(input, options));
  }
});
