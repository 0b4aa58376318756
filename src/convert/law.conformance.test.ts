import { parse } from 'yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { cases, files, yamlCases } from '../core/conformance/corpus.ts';
import { transpile } from '../core/transpile.ts';
import { convertIgnition } from './ignition/convert-ignition.ts';
import { convertMachineConfig } from './machine-config/convert-machine-config.ts';
import { sameIgnition } from './testing/same-ignition.ts';

/** Everything Butane made in the corpus, as it is and raw. */
const outputs = [...cases, ...yamlCases].filter(({ output }) => output !== null);

/** A MachineConfig in YAML, as it is in JSON. */
const asJson = (output: string): string => (output.startsWith('#') ? JSON.stringify(parse(output)) : output);
const sameOutput = (expected: string, actual: string) => sameIgnition(asJson(expected), actual === '' ? undefined : asJson(actual));

describe('what Butane made is Butane again, which makes the same', () => {
  const failures: string[] = [];
  let passed = 0;
  let seen = 0;

  test.each(['as it is', 'raw'])(
    '%s',
    (way) => {
      const before = failures.length;
      for (const each of outputs) {
        const raw = way === 'raw';
        if (raw && (each.raw === true || !each.input.includes('openshift'))) continue;
        const source = raw ? transpile(each.input, { raw, ...(each.files && { files }) }).output : each.output;
        if (source === undefined || source === null) continue;
        seen++;
        const convert = source.startsWith('{') ? convertIgnition : convertMachineConfig;
        const { text, findings } = convert(source, {});
        const why =
          text === undefined ? findings.map(({ message }) => message).join(' ') : sameOutput(source, transpile(text).output ?? '');
        if (why === undefined) passed++;
        else failures.push(`${each.id}: ${why}`);
      }
      expect(failures.slice(before)).toEqual([]);
    },
    600_000,
  );

  afterAll(() => {
    console.log([...failures, `conversion law: ${passed} passed, ${failures.length} failed`].join('\n'));
    expect(seen).toBeGreaterThan(2900);
  });
});
