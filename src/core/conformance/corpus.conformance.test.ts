import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryFiles, type FileEntry } from '../files/memory-files.ts';
import { findTarget } from '../spec/versions.ts';
import { transpile } from '../transpile.ts';
import { judge, type Case } from './judge.ts';

const corpus = gunzipSync(readFileSync(new URL('./cases.jsonl.gz', import.meta.url))).toString('utf8');
// The corpus's own README says what its lines hold.
const cases = corpus.trimEnd().split('\n').map((line) => JSON.parse(line) as Case);

const files = memoryFiles(JSON.parse(readFileSync(new URL('./files.json', import.meta.url), 'utf8')) as Record<string, FileEntry>, 'FILES');

/** The version a case is about, as its header says or, where it cannot be read, seems to say. */
function versionOf({ input }: Case): string {
  const said = (key: string) => new RegExp(`^\\s*\\{?"?${key}"?\\s*:\\s*"?([^"\\s,}#]+)`, 'm').exec(input)?.[1] ?? '';
  const variant = said('variant');
  const target = findTarget(variant, said('version'));
  if (target) return target;
  return 'no version';
}

const byVersion = new Map<string, Case[]>();
for (const each of cases) {
  const version = versionOf(each);
  byVersion.set(version, [...(byVersion.get(version) ?? []), each]);
}

describe('the conformance corpus', () => {
  const failures: string[] = [];
  const lines: string[] = [];
  let passed = 0;

  for (const [version, list] of [...byVersion].sort(([a], [b]) => (a < b ? -1 : 1))) {
    test(version, () => {
      let ok = 0;
      for (const each of list) {
        const why = judge(each, transpile(each.input, { pretty: each.pretty === true, raw: each.raw === true, ...(each.files && { files }) }));
        if (why === undefined) ok++;
        else failures.push(`${each.id}: ${why}`);
      }
      passed += ok;
      lines.push(`${version}: ${ok} of ${list.length}`);
      expect(ok).toBe(list.length);
    });
  }

  afterAll(() => {
    console.log([...lines, '', ...failures, '', `conformance: ${passed} passed, ${failures.length} failed`].join('\n'));
  });
});
