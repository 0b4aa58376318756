import { expect, test } from 'vitest';
import { transpile } from '../../core/transpile.ts';
import { describe, readCases } from '../testing/read-cases.ts';
import { convertCloudConfig } from './convert-cloud-config.ts';

const files = ['users', 'files', 'identity', 'commands', 'disks', 'coreos', 'refused'];
const cases = files.flatMap((file) => readCases(new URL(`cases/${file}.txt`, import.meta.url)).map((one) => ({ ...one, file })));

test('there are enough cases', () => {
  expect(cases.length).toBeGreaterThan(75);
});

test.each(cases)('$file: $name', ({ source, to, expected, file }) => {
  const converted = convertCloudConfig(source, { to });
  expect(describe(converted)).toBe(expected);
  // Every config translates, and lines lead to lines.
  expect(converted.text === undefined).toBe(file === 'refused');
  if (converted.text === undefined) return;
  expect(transpile(converted.text).entries.filter(({ kind }) => kind === 'error')).toEqual([]);
  const lines = { source: source.split('\n').length, result: converted.text.split('\n').length };
  for (const link of converted.links) {
    expect(link.source).toBeLessThanOrEqual(lines.source);
    expect(link.result).toBeLessThanOrEqual(lines.result);
  }
});
