import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { isMapping, isScalar } from '../../yaml/tree/node.ts';
import { nodesIn } from '../../yaml/tree/walk.ts';
import { cases } from '../../conformance/corpus.ts';
import { checkEditLaws, marksRenewed } from '../../testing/edit-laws.ts';
import { Random } from '../../testing/random.ts';
import { randomDocument } from '../../testing/random-document.ts';
import { randomEdit } from '../../testing/random-edit.ts';
import { applyEdit, type Edit, type SharedChoice } from './apply-edit.ts';
import { parseText } from '../../yaml/parse-text.ts';
import { isShared, valueAt } from '../read.ts';
import { hunting, runs } from '../../testing/runs.ts';

/** Edits in each of the two runs, the same ones each time unless one hunts. */
const edits = runs(400);
const editsOfDocument = 5;
const documents = Math.ceil(edits / editsOfDocument);
const timeout = 60_000 + edits * 100;

/** How often each outcome occurred. */
class Counts {
  private readonly counts = new Map<string, number>();

  add(what: string): void {
    this.counts.set(what, this.of(what) + 1);
  }

  of(what: string): number {
    return this.counts.get(what) ?? 0;
  }

  total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  toString(): string {
    return [...this.counts]
      .sort(([, a], [, b]) => b - a)
      .map(([what, count]) => `${count} ${what}`)
      .join(', ');
  }
}

const seeds = fc.array(fc.noShrink(fc.nat()), { minLength: 1, maxLength: editsOfDocument, size: 'max' });

/** Makes a random edit of a text and checks the result against the laws; returns the text for the next one. */
function step(text: string, seed: number, made: Counts, refusals: Counts): string {
  const random = new Random(seed);
  const parsed = parseText(text);
  const edit = randomEdit(random, valueAt(parsed, []) ?? {}, (path) => text.includes('*') && isShared(parsed, path));
  let shared: SharedChoice | undefined;
  let result = applyEdit(parsed, edit);
  if (!result.ok && result.shared) {
    expect(result.shared.places).toBeGreaterThan(1);
    shared = result.shared.everywhere && random.chance(50) ? 'everywhere' : 'here';
    result = applyEdit(parsed, edit, { shared });
  }
  made.add(`${edit.op}${shared ? ` ${shared}` : ''}`);
  if (!result.ok) {
    refusals.add(result.reason.replace(/\d+|\$\S*|, at .*/g, '…'));
    if (hunting) console.log(describeCase(text, edit, shared), result.reason);
    return text;
  }
  try {
    checkEditLaws(text, edit, shared, result);
  } catch (error) {
    throw new Error(`${describeCase(text, edit, shared)}\n--- after\n${result.text}`, { cause: error });
  }
  return marksRenewed(text, edit, shared, result);
}

const describeCase = (text: string, edit: Edit, shared: SharedChoice | undefined): string =>
  `${JSON.stringify(edit)} ${shared ?? ''}\n--- before\n${text}`;

describe('applyEdit', () => {
  const made = new Counts();
  const refusals = new Counts();

  function run(texts: fc.Arbitrary<string>, seen: (text: string) => void): void {
    fc.assert(
      fc.property(texts, seeds, (document, chosen) => {
        seen(document);
        chosen.reduce((text, seed) => step(text, seed, made, refusals), document);
      }),
      // Longer sequences of edits come from seeds that are drawn alike, whatever their length.
      {
        // How many edits a document gets is random, and the fewer documents, the further from the mean.
        numRuns: Math.ceil((1.1 * (documents * editsOfDocument)) / ((editsOfDocument + 1) / 2)),
        plugins: [fc.unbiased()],
        ...(!hunting && { seed: 29 }),
      },
    );
  }

  test(
    'keeps every byte outside of the edited entry of random commented documents, and writes exactly the new value',
    () => {
      const kinds: { readonly [kind: string]: RegExp } = {
        CRLF: /\r\n/,
        CR: /\r(?!\n)/,
        'NEL, LS or PS': /[\x85\u2028\u2029]/,
        'quoted text over lines': /: ["'][^"'\n]*\n[^"'\n]*["']$/m,
        'byte order mark': /^\ufeff/,
        'no final line break': /[^\n]$/,
        'tab in a text': /\w\\?\t\w|\\t/,
        'indentation indicator': /[|>][-+]?[1-9]/,
        'long line': /.{200}/,
        comment: /# above/,
        flow: /[[{]\w/,
        anchor: /&n\d/,
        alias: /\*n\d/,
        'merge key': /<<: \*n/,
        'block scalar': /[|>][-+\d]*$/m,
        'lines of flow': /[[{]$/m,
      };
      const counts = new Counts();
      run(randomDocument, (text) => {
        if (parseText(text).problem) throw new Error(`the generator wrote bad YAML:\n${text}`);
        for (const [kind, pattern] of Object.entries(kinds)) if (pattern.test(text)) counts.add(kind);
      });
      for (const kind of Object.keys(kinds)) expect(counts.of(kind), kind).toBeGreaterThan(documents / 50);
      console.log(`random documents with: ${counts.toString()}`);
    },
    timeout,
  );

  test(
    'and so for the texts of the corpus',
    () => {
      const texts = [...new Set(cases.map(({ input }) => input))]
        .filter((text) => text.length < 20_000 && isEditable(text))
        .sort((a, b) => a.length - b.length);
      const sharing = texts.filter((text) => /[[{\s]\*\w/.test(text));
      // A failure is retried with a shorter text. Shared values are rare, so they get more than their share.
      const one = (among: readonly string[]): fc.Arbitrary<string> => fc.nat(among.length - 1).map((at) => among[at] ?? '');
      run(fc.oneof({ weight: 9, arbitrary: one(texts) }, { weight: 1, arbitrary: one(sharing) }), () => undefined);
    },
    timeout,
  );

  test('values that come through an alias or a merge key are reported as shared', () => {
    const parsed = parseText('a: &x {k: 1}\nb: *x\nc:\n  <<: *x\n  own: 2\n');
    expect(isShared(parsed, ['a', 'k'])).toBe(true);
    expect(isShared(parsed, ['b', 'k'])).toBe(true);
    expect(isShared(parsed, ['c', 'k'])).toBe(true);
    expect(isShared(parsed, ['c', 'own'])).toBe(false);
  });

  afterAll(() => {
    const all = made.total();
    console.log(`${all} edits: ${made.toString()}. ${refusals.total()} refused: ${refusals.toString()}`);
    expect(all).toBeGreaterThan(2 * edits * 0.95);
    expect(refusals.total() / all).toBeLessThan(0.005);
  });
});

/** Whether forms can edit a text at all: it is a YAML mapping whose keys are texts. */
function isEditable(text: string): boolean {
  const parsed = parseText(text);
  if (parsed.problem || !isMapping(parsed.root)) return false;
  return [...nodesIn(parsed.root)].every((node) => !isMapping(node) || node.pairs.every(({ key }) => isScalar(key)));
}
