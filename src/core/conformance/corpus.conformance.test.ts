import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { decodeHeader } from '../document/header.ts';
import { parseText } from '../document/parse.ts';
import { findTarget } from '../spec/versions.ts';
import { transpile } from '../transpile.ts';
import { judge, type Case } from './judge.ts';

const corpus = gunzipSync(readFileSync(new URL('./cases.jsonl.gz', import.meta.url))).toString('utf8');
const cases = corpus.trimEnd().split('\n').map((line): Case => JSON.parse(line));

/** The version a case is about: its header's when Bunsen has it, none when its header is what is wrong. */
function versionOf({ input }: Case): string {
  const header = decodeHeader(parseText(input));
  if (!header.ok) return 'no version';
  const { variant = '', version = '' } = header.value;
  const target = findTarget(String(variant), String(version));
  if (target) return target;
  return ['openshift', 'r4e', 'fiot'].includes(String(variant)) || /experimental/.test(String(version)) ? 'other' : 'no version';
}

const byVersion = new Map<string, Case[]>();
for (const each of cases) {
  const version = versionOf(each);
  byVersion.set(version, [...(byVersion.get(version) ?? []), each]);
}
// Versions still to come; a header with no known version at all is covered here.
byVersion.delete('other');

describe('the conformance corpus', () => {
  const failures: string[] = [];
  const lines: string[] = [];
  let passed = 0;

  for (const [version, list] of [...byVersion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    test(version, () => {
      let ok = 0;
      for (const each of list) {
        const why = each.files ? 'needs a files directory' : judge(each, transpile(each.input, { pretty: each.pretty === true }));
        if (why === undefined) ok++;
        else failures.push(`${each.id}: ${why}`);
      }
      passed += ok;
      lines.push(`${version}: ${ok} of ${list.length}`);
      expect(ok / list.length).toBeGreaterThanOrEqual(0.95);
    });
  }

  afterAll(() => {
    console.log([...lines, '', ...failures, '', `conformance: ${passed} passed, ${failures.length} failed`].join('\n'));
  });
});
