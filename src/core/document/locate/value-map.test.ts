import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cases, yamlCases } from '../../conformance/corpus.ts';
import { parseText } from '../../yaml/parse-text.ts';
import { isList, isMapping, isScalar, type Scalar, type YamlNode } from '../../yaml/tree/node.ts';
import { valueMapOf } from './value-map.ts';
import { runs } from '../../testing/runs.ts';

/** The scalars of a tree that are not empty. */
function* scalarsOf(node: YamlNode | undefined): Generator<Scalar> {
  if (isScalar(node) && node.text !== '') yield node;
  if (isList(node)) for (const item of node.items) yield* scalarsOf(item);
  if (isMapping(node)) for (const { key, value } of node.pairs) yield* [...scalarsOf(key), ...scalarsOf(value)];
}

const scalarIn = (text: string): Scalar => {
  const { root } = parseText(text);
  const value = isMapping(root) ? root.pairs[0]?.value : undefined;
  if (!isScalar(value)) throw new Error('no scalar');
  return value;
};

/** The rest of the line in the text at which a word of the value is written, and back. */
function written(text: string, word: string): string {
  const map = valueMapOf(text, scalarIn(text));
  const offset = map?.value.indexOf(word) ?? -1;
  if (!map || offset < 0) throw new Error(`no ${word} in ${JSON.stringify(map?.value)}`);
  const at = map.toText(offset);
  expect(map.toValue(at)).toBe(offset);
  return text.slice(at, at + word.length);
}

test.each([
  ['a literal', 'a: |\n  one\n  two\n'],
  ['further in', 'a: |\n  one\n    two\n'],
  ['after empty lines', 'a: |\n\n\n  one\n\n  two\n'],
  ['with an indentation that is said', 'a: |2\n    one\n  two\n'],
  ['with CR LF', 'a: |\r\n  one\r\n\r\n  two\r\n'],
  ['folded', 'a: >\n  one\n  two\n'],
  ['folded with empty lines', 'a: >\n  one\n\n\n  two\n'],
  ['folded, further in', 'a: >\n  one\n    two\n  three\n'],
  ['plain', 'a: one two\n'],
  ['plain over lines', 'a: one\n  and\n\n  two\n'],
  ['in single quotes', "a: 'it''s one and two'\n"],
  ['in double quotes', 'a: "\\tone\\u00e4\\U0001F600two"\n'],
  ['in double quotes over lines', 'a: "one\n  and \\\n  two"\n'],
  ['with an anchor and a tag', 'a: &x !!str "one two"\n'],
])('words of a value are found: %s', (_, text) => {
  for (const word of ['one', 'two']) expect(written(text, word)).toBe(word);
});

test('an empty line is at its own line', () => {
  const text = 'a: |\n  one\n\n  two\n';
  const map = valueMapOf(text, scalarIn(text));
  expect(map?.toText('one\n'.length)).toBe(text.indexOf('\n\n') + 1);
});

test('a line break is at the end of its line, what is in the indentation at the line before', () => {
  const text = 'a: |\n  one\n  two\n';
  const map = valueMapOf(text, scalarIn(text));
  expect(map?.toText(3)).toBe(text.indexOf('\n  two'));
  expect(map?.toValue(text.indexOf('  two') + 1)).toBe(3);
});

describe('of any text that is YAML', () => {
  const read = [...cases, ...yamlCases].map(({ input }) => parseText(input)).filter(({ problem }) => !problem);
  const all = read.flatMap(({ text, root }) => [...scalarsOf(root)].map((node) => ({ text, node })));

  test('every value is matched, and its letters and digits are where they are written', () => {
    const unmatched: string[] = [];
    const misplaced: string[] = [];
    for (const { text, node } of all) {
      const map = valueMapOf(text, node);
      if (!map) unmatched.push(JSON.stringify([node.style, text.slice(node.content, node.end)]));
      else if (node.style !== 'double-quoted')
        for (const { index, 0: word } of node.text.slice(0, 300).matchAll(/\w+/g))
          if (!text.startsWith(word, map.toText(index))) misplaced.push(word);
    }
    expect(misplaced).toEqual([]);
    expect(unmatched.slice(0, 5)).toEqual([]);
  });

  test('both directions grow, and stay within the scalar', () => {
    fc.assert(
      fc.property(fc.nat({ max: all.length - 1 }), fc.nat(), fc.nat(), (index, a, b) => {
        const { text, node } = all[index] ?? { text: '', node: undefined };
        if (!node) return;
        const map = valueMapOf(text, node);
        if (!map) return;
        const [low, high] = [a % (node.text.length + 1), b % (node.text.length + 1)].sort((x, y) => x - y) as [number, number];
        expect(map.toText(low)).toBeLessThanOrEqual(map.toText(high));
        expect(map.toText(low)).toBeGreaterThanOrEqual(node.content);
        expect(map.toText(high)).toBeLessThanOrEqual(node.end);
        expect(map.toValue(map.toText(low))).toBeLessThanOrEqual(low);
      }),
      { numRuns: runs(400) },
    );
  });
});
