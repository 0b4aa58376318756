import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nodesIn } from '../tree/walk.ts';
import { isAlias, type YamlNode } from '../tree/node.ts';
import type { FailureCode } from '../text/read-failure.ts';
import { readYaml } from './read-yaml.ts';
import { runs } from '../../testing/runs.ts';

/** A tree in short: positions, texts with their style, anchors and tags. */
function inShort(node: YamlNode): string {
  const head = `${node.line}:${node.column}${node.anchor === undefined ? '' : ` &${node.anchor}`}${node.tag === '' ? '' : ` ${node.tag}`}`;
  switch (node.kind) {
    case 'scalar':
      return `${head} ${node.style === 'plain' ? '' : `${node.style} `}${JSON.stringify(node.text)}`;
    case 'alias':
      return `${head} *${node.name}`;
    case 'list':
      return `${head} [${node.items.map(inShort).join(', ')}]`;
    case 'mapping':
      return `${head} {${node.pairs.map(({ key, value }) => `${inShort(key)}: ${inShort(value)}`).join(', ')}}`;
  }
}

const read = (text: string): string => {
  const { root, failure } = readYaml(text);
  if (failure) return `${failure.code} ${failure.namedLine ?? '-'}`;
  return root ? inShort(root) : 'nothing';
};

describe('what go-yaml refuses, and the line it names', () => {
  test.each<[string, FailureCode, number | undefined]>([
    ['a: 1\nb\nc: 2\n', 'key-without-colon', 2],
    ['a: 1\nb\n: 2\n', 'key-without-colon', 2],
    [`a: 1\n${'b'.repeat(1025)}: 2\n`, 'key-without-colon', 2],
    ['a:\n  b: 1\n c: 2\n', 'key-missing', 2],
    ['x: 1\na: 1\n: x\n', 'key-missing', 2],
    ['x: 1\na:\n  - b\n  c: d\n', 'item-missing', 2],
    ['x: 1\na: [1, 2\nb: 3\n', 'flow-list-end', 1],
    ['x: 1\na: [?]\n', 'flow-list-end', 1],
    ['x: 1\na: {b\n: c}\n', 'flow-mapping-end', 1],
    ['x: 1\na: {b:[]}\n', 'flow-mapping-end', 1],
    ['a: b: c\n', 'value-misplaced', undefined],
    ['x: 1\n[a]: b\nc: []: d\n', 'value-misplaced', 3],
    ['x: 1\na: - b\n', 'item-misplaced', 2],
    ['x: 1\na: ? b\n', 'key-misplaced', 2],
    ['a: @b\n', 'token-unknown', undefined],
    ['x: 1\na: `b`\n', 'token-unknown', 2],
    ['a:\n\tb: 1\n', 'token-unknown', 2],
    ['x: 1\na: [|]\n', 'token-unknown', 2],
    ["x: 1\na: 'b\n", 'quote-open', 2],
    ['x: 1\na: "b', 'quote-open', 2],
    ["x: 1\na: 'b\n---\n", 'document-in-quotes', 2],
    ['x: 1\na: "\\q"\n', 'escape-unknown', 2],
    ['x: 1\na: "\\/"\n', 'escape-unknown', 2],
    ['x: 1\na: "\\x4"\n', 'escape-hex', 2],
    ['x: 1\na: "\\ud83d"\n', 'escape-range', 2],
    ['x: 1\na: |0\n  b\n', 'block-indent-zero', 2],
    ['x: 1\na: |x\n  b\n', 'block-header', 2],
    ['x: 1\na: |\n\tb\n', 'block-indent-tab', 2],
    ['x: 1\na: b\n\tc\n', 'plain-tab', 2],
    ['x: 1\na: !e!f g\n', 'tag-undefined', 1],
    ['x: 1\na: !<b c\n', 'tag-end', 2],
    ['x: 1\na: !b,{ c\n', 'tag-end', 2],
    ['x: 1\na: !!%4 c\n', 'tag-uri', 2],
    ['x: 1\na: }\n', 'node-missing', 1],
    ['%YAML 1.2\n---\na: 1\n', 'version-unknown', undefined],
    ['%YAML 1\n---\na: 1\n', 'version-number', undefined],
    ['%YAML 1.1\n%YAML 1.1\n---\na: 1\n', 'duplicate-version-directive', 1],
    ['%TAG !e! x\n%TAG !e! y\n---\na: 1\n', 'duplicate-tag-directive', 1],
    ['%TAG e x\n---\na: 1\n', 'tag-handle', undefined],
    ['%YAML 1.1 x\n---\na: 1\n', 'directive-end', undefined],
    ['% YAML\n---\n', 'directive-name', undefined],
    ['%FOO\n---\na: 1\n', 'directive-unknown', undefined],
    ['%YAML 1.1\na\n', 'document-start', 1],
    ['a: &b.c d\n', 'anchor-name', undefined],
    ['x: 1\na: * b\n', 'anchor-name', 2],
    ['x: 1\na: *b\n', 'alias-unknown', undefined],
    ['x: 1\na: \u0001\n', 'character-forbidden', undefined],
    ['x: 1\na: @b \u007f\n', 'character-forbidden', undefined],
    ['x: 1\n\ufeff\n', 'key-without-colon', 2],
    ['x: 1\n---\n@', 'token-unknown', 3],
    ['['.repeat(10_001), 'too-deep', undefined],
    ['- '.repeat(10_001), 'too-deep', undefined],
  ])('%j', (text, code, line) => {
    expect(read(text)).toBe(`${code} ${line ?? '-'}`);
  });

  test('a forbidden character far past an error is not seen before it', () => {
    expect(read(`a: @b\n${'# comment\n'.repeat(80)}\u0001\n`)).toBe('token-unknown -');
    expect(read(`a: @b\n${'# comment\n'.repeat(20)}\u0001\n`)).toBe('character-forbidden -');
  });
});

describe('the tree', () => {
  test.each([
    ['', 'nothing'],
    ['# only a comment', 'nothing'],
    ['--- # nothing\n', '2:1 ""'],
    ['a: 1', '1:1 {1:1 "a": 1:4 "1"}'],
    ['a:  \nb:', '1:1 {1:1 "a": 1:3 "", 2:1 "b": 2:3 ""}'],
    ['- a\n-\n- - b\n  - c\n', '1:1 [1:3 "a", 2:2 "", 3:3 [3:5 "b", 4:5 "c"]]'],
    [
      'a:\n- b\n- c\nd: {e, f: g, ? h : i, "j": [k: l, ]}\n',
      '1:1 {1:1 "a": 2:1 [2:3 "b", 3:3 "c"], 4:1 "d": 4:4 {4:5 "e": 4:6 "", 4:8 "f": 4:11 "g", 4:16 "h": 4:20 "i", 4:23 double-quoted "j": 4:28 [4:29 {4:29 "k": 4:32 "l"}]}}',
    ],
    ['? a\n: b\n?\n: c\n', '1:1 {1:3 "a": 2:3 "b", 3:2 "": 4:3 "c"}'],
    ['a: |2-\n   b\n\n  c\n', '1:1 {1:1 "a": 1:4 literal " b\\n\\nc"}'],
    ['a: >+\n  b\n  c\n\n', '1:1 {1:1 "a": 1:4 folded "b c\\n\\n"}'],
    ['a: &x !t b\nc: *x\n', '1:1 {1:1 "a": 1:4 &x !t "b", 2:1 "c": 2:4 *x}'],
    ['a: !!int &x\n  b: 1', '1:1 {1:1 "a": 1:4 &x !!int {2:3 "b": 2:6 "1"}}'],
    ['a: ! b', '1:1 {1:1 "a": 1:4 "b"}'],
    ['a: !<tag:yaml.org,2002:str> b', '1:1 {1:1 "a": 1:4 !!str "b"}'],
    ['%YAML 1.1\n%TAG !e! tag:e,2000:\n---\na: !e!f g\n...\nb: [\n', '4:1 {4:1 "a": 4:4 tag:e,2000:f "g"}'],
    ['a: "b\\\n  c"\n', '1:1 {1:1 "a": 1:4 double-quoted "bc"}'],
    ['a: "b\\\n\n  c"\n', '1:1 {1:1 "a": 1:4 double-quoted "b\\nc"}'],
    ['a: "it\\\'s \\u00e9 \\U0001F600"\n', '1:1 {1:1 "a": 1:4 double-quoted "it\'s é 😀"}'],
    ['a: "x\ny"\nb: \'z\nz\'\n', '1:1 {1:1 "a": 1:4 double-quoted "x y", 3:1 "b": 3:4 single-quoted "z z"}'],
    ['a: [\n"x",\ny]\n', '1:1 {1:1 "a": 1:4 [2:1 double-quoted "x", 3:1 "y"]}'],
    ['a: [b:, c]\n', '1:1 {1:1 "a": 1:4 [1:5 "b:", 1:9 "c"]}'],
    ['a: -b\nc: ?d\ne: :f\n', '1:1 {1:1 "a": 1:4 "-b", 2:1 "c": 2:4 "?d", 3:1 "e": 3:4 ":f"}'],
    ['😀: "😀" # x\n\n"a": b\n', '1:1 {1:1 "😀": 1:4 double-quoted "😀", 3:1 double-quoted "a": 3:6 "b"}'],
    [
      '\ufeffa: 1\r\nb: 2\rc: 3\x85d: 4\u2028e: 5\u2029',
      '1:1 {1:1 "a": 1:4 "1", 2:1 "b": 2:4 "2", 3:1 "c": 3:4 "3", 4:1 "d": 4:4 "4", 5:1 "e": 5:4 "5"}',
    ],
    ['a: |\n  x\r  y\x85  z\u2028  w\n', '1:1 {1:1 "a": 1:4 literal "x\\ny\\nz\u2028w\\n"}'],
    ['a: 1 # \t\n# x\n\t# y\nb: 2\n', '1:1 {1:1 "a": 1:4 "1", 4:1 "b": 4:4 "2"}'],
    ['{}a: b\n', '1:1 {}'],
    ['{"a": 1} b', '1:1 {1:2 double-quoted "a": 1:7 "1"}'],
  ])('of %j', (text, tree) => {
    expect(read(text)).toBe(tree);
  });

  test('has the offsets in the text', () => {
    const text = 'a: &x !t [ b, "c" ]\nd: |\n  e\n\nf:\n  - g # h\n';
    const { root } = readYaml(text);
    const spans = [...nodesIn(root)].map(({ start, content, end }) => [text.slice(start, content), text.slice(content, end)]);
    expect(spans).toEqual([
      ['', text.slice(0, text.indexOf(' # h'))],
      ['', 'a'],
      ['&x !t ', '[ b, "c" ]'],
      ['', 'b'],
      ['', '"c"'],
      ['', 'd'],
      ['', '|\n  e\n'],
      ['', 'f'],
      ['', '- g'],
      ['', 'g'],
    ]);
  });

  test('resolves aliases: to the latest anchor before them, even one around them', () => {
    const targets = (text: string) => [...nodesIn(readYaml(text).root)].filter(isAlias).map(({ start, target }) => [start, target.start]);
    expect(targets('a: &x b\nc: *x\n')).toEqual([[11, 3]]);
    expect(targets('[&x a, *x, &x b, *x]\n')).toEqual([
      [7, 1],
      [17, 11],
    ]);
    expect(targets('&x [*x]\n')).toEqual([[4, 0]]);
  });
});

test('nesting may be as deep as in go-yaml, in any text', () => {
  for (const deep of [
    '['.repeat(10_000) + ']'.repeat(10_000),
    '- '.repeat(9_999) + 'x',
    '{a: '.repeat(10_000) + '}'.repeat(10_000),
    `a:\n  ${'- '.repeat(6000)}x\nb: 1`,
  ]) {
    expect(readYaml(deep).failure).toBeUndefined();
  }
});

test('any text gets an answer', () => {
  const pieces = fc.constantFrom(
    'a',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '\n',
    '  ',
    '"',
    "'",
    '|',
    '>',
    '&x ',
    '*x',
    '!t ',
    '#',
    '? ',
    '\t',
    '---\n',
    '...\n',
    '%',
    '\r',
    '\x85',
    '\u2028',
    '\ufeff',
    '😀',
    '\ud800',
    '\x01',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const { root, failure } = readYaml(text);
      if (failure) expect(failure.problem.offset).toBeLessThanOrEqual(text.length + 1);
      else for (const { start, content, end } of nodesIn(root)) expect(start <= content && content <= end && end <= text.length).toBe(true);
    }),
    { numRuns: runs(400) },
  );
});
