import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAt } from '../document/read.ts';
import { parseText } from '../yaml/parse-text.ts';
import { writeYaml, type Json } from './write-yaml.ts';

describe('go-yaml writes', () => {
  test.each<[string, Json, string]>([
    ['a mapping with sorted keys', { b: 1, a: 2 }, 'a: 2\nb: 1'],
    ['numbers in keys by their value', { a10: 1, a9: 2, b: 3 }, 'a9: 2\na10: 1\nb: 3'],
    ['nested mappings by two spaces', { a: { b: { c: 1 } } }, 'a:\n  b:\n    c: 1'],
    ['lists indented below their key', { a: [1, { b: 2, c: [3] }] }, 'a:\n  - 1\n  - b: 2\n    c:\n      - 3'],
    ['what is empty in flow style', { a: {}, b: [], c: '' }, 'a: {}\nb: []\nc: ""'],
    ['what reads as something else in quotes', { a: 'true', b: '1', c: 'null', d: 'yes', e: '0644', f: '1:30' }, 'a: "true"\nb: "1"\nc: "null"\nd: "yes"\ne: "0644"\nf: "1:30"'],
    ['what has a mark of YAML in single quotes', { a: 'b: c', d: '# e', f: "'g", h: '- i' }, "a: 'b: c'\nd: '# e'\nf: '''g'\nh: '- i'"],
    ['lines as a literal', { a: 'one\ntwo\n' }, 'a: |\n  one\n  two'],
    ['lines without a last break', { a: 'one\ntwo' }, 'a: |-\n  one\n  two'],
    ['several last breaks', { a: 'one\n\n', b: 1 }, 'a: |+\n  one\n\nb: 1'],
    ['what cannot be printed in double quotes', { a: '\u0000\t\u0085' }, 'a: "\\0\\t\\N"'],
    ['large numbers as Go does', { a: 999999, b: 1000000, c: 1.5, d: 12345678 }, 'a: 999999\nb: 1e+06\nc: 1.5\nd: 1.2345678e+07'],
    ['null and booleans', { a: null, b: true }, 'a: null\nb: true'],
  ])('%s', (_, value, text) => {
    expect(writeYaml(value)).toBe(text);
  });
});

test('texts are read again as they were', () => {
  const marks = fc.array(fc.constantFrom('a', ' ', '\n', ':', '#', '-', "'", '"', '1', '\t', 'ä', '{'), { maxLength: 8 }).map((parts) => parts.join(''));
  // The reader is one of YAML 1.2, to which these break no lines.
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), marks).filter((text) => !/[\u0085\u2028\u2029]/.test(text));
  const { value } = fc.letrec<{ value: Json }>((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, texts, fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(texts, tie('value'), { maxKeys: 3, noNullPrototype: true })),
  }));
  fc.assert(
    fc.property(value, (json) => {
      const parsed = parseText(`${writeYaml({ root: json })}\n`);
      expect(parsed.problem).toBeUndefined();
      expect(valueAt(parsed, [])).toEqual({ root: json });
    }),
    { numRuns: 500 },
  );
});
