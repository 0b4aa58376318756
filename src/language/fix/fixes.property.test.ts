import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adviseParsed } from '../../core/advise-parsed.ts';
import { allChecks } from '../../core/all-checks.ts';
import { cases } from '../../core/conformance/corpus.ts';
import { pathOfPlace, scalarsOf } from '../../core/document/locate/written-scalars.ts';
import { valueAt } from '../../core/document/read.ts';
import { applyChanges } from '../../core/document/write/text-change.ts';
import { memoryFiles } from '../../core/files/memory-files.ts';
import type { Finding, Path } from '../../core/report/finding.ts';
import { hunting, runs } from '../../core/testing/runs.ts';
import { transpileParsed } from '../../core/transpile-parsed.ts';
import { parseText, type ParsedText } from '../../core/yaml/parse-text.ts';
import { readPath } from '../../values/path.ts';
import { fixesFor } from './fixes-for.ts';

/** A way to spoil a text at one of its places; the same text where there is none. */
type Fault = (text: string, at: number) => string;

/** Replaces one of the matches of an expression. */
const replaceOne =
  (pattern: RegExp, by: (match: RegExpMatchArray) => string): Fault =>
  (text, at) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[at % Math.max(1, matches.length)];
    return match ? text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length) : text;
  };

const faults: readonly Fault[] = [
  replaceOne(/^( *(?:- )?)(\w)(\w)(\w+):/gm, ([, gap = '', a = '', b = '', rest = '']) => `${gap}${b}${a}${rest}:`),
  replaceOne(/^( *(?:- )?)(\w{3,})\w:/gm, ([, gap = '', name = '']) => `${gap}${name}:`),
  replaceOne(/_(\w)/g, ([, letter = '']) => letter.toUpperCase()),
  replaceOne(/: (\d+)$/gm, ([, number = '']) => `: "${number}"`),
  replaceOne(/: (true|false)$/gm, ([, word = '']) => `: '${word}'`),
  replaceOne(/mode: 0(\d+)/g, ([, digits = '']) => `mode: ${digits}`),
  replaceOne(/^( +\w+:.*)$/gm, ([line]) => `${line}\n${line}`),
  replaceOne(/^version: .*/gm, () => 'version: 1.0.0'),
  replaceOne(/^version: .*/gm, () => 'version: 1.99.0'),
  replaceOne(/^variant: (\w)(\w)(\w+)/gm, ([, a = '', b = '', rest = '']) => `variant: ${b}${a}${rest}`),
  replaceOne(/^ {2,}/gm, () => '\t'),
  replaceOne(/: /g, () => ':\u00a0'),
  replaceOne(/\.(?:service|timer)$/gm, () => '.container'),
  replaceOne(/: \/(\S+)$/gm, ([, path = '']) => `: ${path}`),
  replaceOne(/^( +)(WantedBy|ExecStart|Restart|Type)=/gm, ([, gap = '', name = '']) => `${gap}${name.slice(0, -2)}${name.slice(-1)}=`),
];

const files = { 'a.txt': { text: 'a' } };

/** What is said of a text, with the error that no finding explains. */
function said(parsed: ParsedText): Finding[] {
  const options = { files: memoryFiles(files) };
  const { entries, error } = transpileParsed(parsed, options);
  const all = [...entries, ...adviseParsed(parsed, { ...options, checks: allChecks })];
  return error === undefined || entries.some(({ kind }) => kind === 'error') ? all : [{ kind: 'error', message: error, path: '' }, ...all];
}

/** Every value that is written, with its key: in a list, that of the list. What a fix may change is left out. */
function written(parsed: ParsedText, except?: Path): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { isKey, text, place } of scalarsOf(parsed)) {
    const path = pathOfPlace(place);
    // Where there is only the empty root, nothing is written.
    if (isKey || path.length === 0 || except?.every((step, index) => path[index] === step)) continue;
    const key = path.findLast((step) => typeof step === 'string');
    const leaf = `${String(key)}: ${text}`;
    counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  }
  return counts;
}

/** Fixes that say that they take something away, move it, or make another text of it. */
const takesAway = /remove|^(?:Remove line|Move it|Write it|Change the line|Indent|Replace|Ignore)/;

test('what is mended is not said any more, nothing new is, and no other value is lost', () => {
  const inputs = cases.filter(({ input }, at) => (hunting || at % 9 === 0) && input.length < 2500).map(({ input }) => input);
  const titles = new Set<string>();
  fc.assert(
    fc.property(
      fc.constantFrom(...inputs),
      fc.array(fc.tuple(fc.constantFrom(...faults), fc.nat()), { minLength: 1, maxLength: 2 }),
      (input, spoilt) => {
        const text = spoilt.reduce((now, [fault, at]) => fault(now, at), input);
        const parsed = parseText(text);
        const findings = said(parsed);
        for (const finding of findings.slice(0, 8)) {
          const path = readPath(finding.path, valueAt(parsed, []));
          for (const { title, changes, isSilence } of fixesFor({ parsed, finding, path, files })) {
            const what = `${title}, for: ${finding.message}\n${text}`;
            const after = parseText(applyChanges(text, changes));
            expect(after.text === text, what).toBe(false);
            titles.add(title.replace(/[\d./"'].*|\b[a-z_]+_\w+.*/, ''));
            const isSaid = ({ kind, message, path: where, line }: Finding) =>
              `${kind} ${message} ${where} ${where === '' ? (line ?? '') : ''}`;
            // A place may have another number once something is removed or moved; there it is said less often.
            const count = (list: readonly Finding[]) =>
              list.filter(({ kind, message }) => kind === finding.kind && message === finding.message).length;
            const now = said(after);
            expect(count(now) < count(findings) || !now.map(isSaid).includes(isSaid(finding)), what).toBe(true);
            if (isSilence || parsed.problem || takesAway.test(title)) continue;
            const left = written(after);
            for (const [leaf, times] of written(parsed, path.length === 0 ? undefined : path)) {
              // An empty value is none to lose.
              if (/: (?:null|~)?$/i.test(leaf)) continue;
              // The header, and what has another name now.
              if (/^(?:variant|version): /.test(leaf) || title.startsWith(`Change ${leaf.slice(0, leaf.indexOf(':'))} to `)) continue;
              expect((left.get(leaf) ?? 0) >= times, `${leaf} is lost by ${what}`).toBe(true);
            }
          }
        }
      },
    ),
    { numRuns: runs(120) },
  );
  // Many kinds of fixes were tried.
  expect(titles.size).toBeGreaterThan(8);
});
