import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.ts';
import { readYaml } from '../parse/read-yaml.ts';
import { recover } from './recover.ts';
import { brokenText } from '../testing/broken-text.ts';
import { areInOrder, faultIn } from '../testing/tree-faults.ts';
import { hunting, runs } from '../../testing/runs.ts';

describe('what remains of a broken text', () => {
  it('is a tree like any other, and guesses lie within the text', () => {
    fc.assert(
      fc.property(brokenText, (text) => {
        const read = readYaml(text);
        // A tree without a failure obeys the same laws; go-yaml has its own idea of where an empty value is.
        if (!read.failure) {
          expect(faultIn(text, read.root, false)).toBeUndefined();
          return;
        }
        const { root, guesses } = recover(text, read);
        expect(faultIn(text, root)).toBeUndefined();
        expect(guesses.length).toBeGreaterThan(0);
        expect(areInOrder(guesses, text.length)).toBe(true);
      }),
      { numRuns: runs(80) },
    );
  });

  const large: [string, string][] = [
    ['brackets', '['.repeat(3000)],
    ['brackets on lines', 'a: [\n'.repeat(100)],
    ['too many brackets', '['.repeat(20_000)],
    ['dashes, then a second colon', `${'- '.repeat(6000)}a: b: c`],
    [
      'nested keys, then one that fits nothing',
      `${Array.from({ length: 1000 }, (_, depth) => `${'  '.repeat(depth)}a:\n`).join('')}   b: 1\n`,
    ],
    ['as many errors as lines', 'a: b: c\n'.repeat(20_000)],
    ['quotes', 'a: "\n'.repeat(20_001)],
    ['tabs', '\ta: b\n'.repeat(20_000)],
    ['closing brackets', `a: ${']\n'.repeat(50_000)}`],
    ['templates', `${'{{ a }} b\n'.repeat(20_000)}c: d`],
    ['escapes', `a: "${'\\d'.repeat(50_000)}"`],
    ['a huge text', `a: b: c\n${'a: b\n'.repeat(200_000)}`],
  ];

  // Each of them takes all the work that is allowed; every other one is enough where nobody hunts.
  it.each(large.filter((_, at) => hunting || at % 2 === 1))('takes bounded work: %s', (_, text) => {
    const read = readYaml(text);
    expect(read.failure).toBeDefined();
    const { root, guesses, work } = recover(text, read);
    // The last text begun may exceed the limit.
    expect(work).toBeLessThanOrEqual(6_000_000 + 15 * text.length);
    expect(faultIn(text, root)).toBeUndefined();
    expect(areInOrder(guesses, text.length)).toBe(true);
  });

  it('has no guesses when a broken text is followed by one that is not', () => {
    const before = 'a:\n  - b: 1\n    c: [d, e]\n';
    const after = 'y:\n  - z: "1"\n';
    fc.assert(
      fc.property(
        fc.constantFrom(
          'nam\n',
          'x: "\n',
          'x: [\n',
          'x: b: c\n',
          '\tx: 1\n',
          '@\n',
          '- x\n',
          '  - x\n',
          '   x: 1\n',
          'x: *y\n',
          '{{ x }}\n',
          'x: |\nfoo bar\n',
          'x: \u0007\n',
        ),
        (broken) => {
          const { guesses } = parseText(before + broken + after);
          expect(guesses.every(({ start, end }) => start >= before.length - 1 && end <= before.length + broken.length)).toBe(true);
        },
      ),
    );
  });
});
