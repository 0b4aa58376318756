import { afterAll, describe, expect, test } from 'vitest';
import { findTarget } from '../spec/versions.ts';
import { transpile } from '../transpile.ts';
import { cases, files, yamlCases } from './corpus.ts';
import { judge, type Case } from './judge.ts';

/** The version of a case, as its header says or, where that cannot be read, seems to say. */
function versionOf({ input }: Case): string {
  const said = (key: string) => new RegExp(`^\\s*\\{?"?${key}"?\\s*:\\s*"?([^"\\s,}#]+)`, 'm').exec(input)?.[1] ?? '';
  const variant = said('variant');
  const target = findTarget(variant, said('version'));
  if (target) return target;
  return 'no version';
}

const byVersion = new Map<string, Case[]>();
for (const each of [...cases, ...yamlCases]) {
  const version = versionOf(each);
  byVersion.set(version, [...(byVersion.get(version) ?? []), each]);
}

describe('the conformance corpus', () => {
  const failures: string[] = [];
  let identical = 0;
  const length = { reference: 0, ours: 0 };
  const lines: string[] = [];
  let passed = 0;

  for (const [version, list] of [...byVersion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    test(version, () => {
      let ok = 0;
      for (const each of list) {
        const actual = transpile(each.input, { pretty: each.pretty === true, raw: each.raw === true, ...(each.files && { files }) });
        const why = judge(each, actual);
        if (each.output !== null && each.output === actual.output) identical++;
        length.reference += each.output?.length ?? 0;
        length.ours += actual.output?.length ?? 0;
        if (why === undefined) ok++;
        else failures.push(`${each.id}: ${why}`);
      }
      passed += ok;
      lines.push(`${version}: ${ok} of ${list.length}`);
      expect(ok).toBe(list.length);
    });
  }

  test("the outputs together are at most 1% longer than the reference's", () => {
    expect(length.ours).toBeGreaterThan(0);
    expect(length.ours / length.reference).toBeLessThanOrEqual(1.01);
  });

  afterAll(() => {
    const outputs = [...cases, ...yamlCases].filter(({ output }) => output !== null).length;
    const sizes = `${identical} of ${outputs} outputs are identical byte for byte (the others hold gzip)`;
    const total = `outputs together: ${length.ours} characters, the reference's ${length.reference}`;
    console.log([...lines, '', ...failures, '', sizes, total, '', `conformance: ${passed} passed, ${failures.length} failed`].join('\n'));
  });
});
