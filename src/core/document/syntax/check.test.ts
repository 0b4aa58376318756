import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSyntax } from './check.ts';

describe('what go-yaml refuses', () => {
  test.each([
    ['a: 1\nb\nc: 2\n', "could not find expected ':'", 2],
    ['a:\n  b: 1\n c: 2\n', 'did not find expected key', 2],
    ['x: 1\na: [1, 2\nb: 3\n', "did not find expected ',' or ']'", 1],
    ['a: b: c\n', 'mapping values are not allowed in this context', undefined],
    ['x: 1\na: - b\n', 'block sequence entries are not allowed in this context', 2],
    ['a: @b\n', 'found character that cannot start any token', undefined],
    ["x: 1\na: 'b\n", 'found unexpected end of stream', 2],
    ['x: 1\na: "\\q"\n', 'found unknown escape character', 2],
    ['x: 1\na: "\\ud83d"\n', 'found invalid Unicode character escape code', 2],
    ['x: 1\na: |0\n  b\n', 'found an indentation indicator equal to 0', 2],
    ['x: 1\na: |\n\tb\n', 'found a tab character where an indentation space is expected', 2],
    ['x: 1\na: b\n\tc\n', 'found a tab character that violates indentation', 2],
    ['x: 1\na: !e!f g\n', 'found undefined tag handle', 1],
    ['%YAML 1.2\n---\na: 1\n', 'found incompatible YAML document', undefined],
    ['%FOO\n---\na: 1\n', 'found unknown directive name', undefined],
    ['a: &b.c d\n', 'did not find expected alphabetic or numeric character', undefined],
    ['a: *b\n', "unknown anchor 'b' referenced", undefined],
    ['a: \u0001\n', 'control characters are not allowed', undefined],
  ])('%j', (text, message, line) => {
    expect(checkSyntax(text)).toMatchObject({ message, line });
  });
});

test('the place is where the problem stands, not where its collection begins', () => {
  const text = 'x: 1\na: [1,\n  2\nb: 3\n';
  expect(checkSyntax(text)).toMatchObject({ line: 1, offset: text.indexOf(': 3') });
});

test.each([
  ['a: 1\nb\nc: 2\n', 'b'],
  ["a: 1\nb: 'c\nd: 1\n", "'c"],
])('a key without a colon and an open quote are placed where they begin: %j', (text, at) => {
  expect(checkSyntax(text)).toMatchObject({ offset: text.indexOf(at) });
});

describe('what go-yaml takes', () => {
  test.each([
    '',
    '# only a comment',
    '- a\n-\n- - b\n  - c\n',
    'a:\n- b\n- c\nd: {e, f: g, ? h : i, "j": [k: l, ]}\n',
    '? a\n: b\n?\n: c\n',
    'a: |2-\n   b\n\n  c\n',
    'a: >+\n  b\n\n',
    'a: &x !t b\nc: *x\n',
    '%YAML 1.1\n%TAG !e! tag:e,2000:\n---\na: !e!f g\n...\nb: [\n',
    'a: "b\\\n  c"\n',
    'a: - b'.replace('- ', '-'),
    '\ufeffa: 1\r\nb: 2\r\n',
    '\ufeff---\na: 1\n',
    '\ufeffa: >3-\n   b\n',
  ])('%j', (text) => {
    expect(checkSyntax(text)).toBeUndefined();
  });
});

test('any text has an answer', () => {
  const pieces = fc.constantFrom('a', ': ', '- ', '[', ']', '{', '}', ',', '\n', '  ', '"', "'", '|', '>', '&x ', '*x', '!t ', '#', '? ', '\t', '---\n', '...\n', '%');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const verdict = checkSyntax(parts.join(''));
      expect(verdict === undefined || verdict.offset <= parts.join('').length).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

test('deep nesting is no deeper a call', () => {
  expect(checkSyntax('['.repeat(9000) + ']'.repeat(9000))).toBeUndefined();
  expect(checkSyntax('['.repeat(10_001))?.message).toBe('exceeded max depth of 10000');
});
