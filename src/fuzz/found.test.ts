import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFound } from './found.ts';
import config from './rolldown.config.ts';
import { Tester } from './tester.ts';

// Past failures of the fuzzer, each tried in a watched process, since it may crash or hang.
const folder = mkdtempSync(join(tmpdir(), 'found-'));
const script = join(folder, 'fuzz.js');
const tester = new Tester(script);

beforeAll(async () => {
  const bundle = await rolldown(config);
  await bundle.write({ file: script, format: 'esm' });
  await bundle.close();
});
afterAll(() => {
  tester.stop();
  rmSync(folder, { recursive: true });
});

const found = readFound('src/fuzz/cases');

test('there are failures to try', () => {
  expect(found.size).toBeGreaterThan(0);
});

test.each([...found])('%s', async (_, { target, input }) => {
  const { failure } = await tester.try(target, input);
  // Excessive cost only beside other tests is not a failure.
  const isDear = failure?.check === 'slow' || failure?.check === 'memory';
  expect(isDear ? await tester.confirm(target, input) : failure).toBeUndefined();
});
