import { describe, expect, it } from 'vitest';
import { parseText } from '../parse-text.ts';
import type { FailureCode } from '../text/read-failure.ts';
import { plainTree } from '../testing/plain-tree.ts';

interface Case {
  text: string;
  /** What remains; `before` and `after` surround the error wherever they can. */
  root: unknown;
  /** The parts of the text that are guessed. */
  guesses: readonly string[];
}

/** A text with an error between two unrelated entries. */
const between = (text: string, read: Readonly<Record<string, unknown>>, ...guesses: string[]): Case => ({
  text: `before: [1, 2]\n${text}\nafter: {c: d}\n`,
  root: { before: ['1', '2'], ...read, after: { c: 'd' } },
  guesses,
});

const directive = (head: string, ...guesses: string[]): Case => ({
  text: `${head}\n---\nbefore: 1\nafter: 2\n`,
  root: { before: '1', after: '2' },
  guesses,
});

/** What remains after each kind of error. */
const cases: Record<FailureCode, readonly Case[]> = {
  'alias-unknown': [between('a: *b', { a: null }, '*b'), between('a: [*b, x, *c]', { a: [null, 'x', null] }, '*b', '*c')],
  'anchor-name': [
    between('a: *.conf # all', { a: '*.conf' }, '*.conf'),
    between('a: &b*', { a: '&b*' }, '&b*'),
    between('a: [*.x, y]', { a: ['*.x', 'y'] }, '*.x'),
  ],
  'block-header': [between('a: |x\n  y', { a: 'y\n' }, 'x'), between('a: > x', { a: '> x' }, '> x')],
  'block-indent-tab': [between('a: |\n\tx\n\ty', { a: 'x\ny\n' }, '\t', '\t')],
  'block-indent-zero': [between('a: |0\n  y', { a: 'y\n' }, '0')],
  'character-forbidden': [
    between('a: b\x01c\x02\x03', { a: 'b\x01c\x02\x03' }, '\x01', '\x02\x03'),
    between('a: b\0c', { a: 'b\ufffdc' }, '\0'),
  ],
  'directive-end': [directive('%YAML 1.1 x', '%YAML 1.1 x')],
  'directive-name': [directive('% x', '% x'), between('%a: b', {}, '%a: b')],
  'directive-unknown': [directive('%FOO', '%FOO')],
  'document-in-quotes': [{ text: 'before: 1\na: "b\n---\nafter: 2\n', root: { before: '1', a: 'b' }, guesses: ['"b'] }],
  'document-start': [{ text: '%YAML 1.1\nbefore\n', root: 'before', guesses: ['%YAML 1.1'] }],
  'duplicate-tag-directive': [directive('%TAG !a! x\n%TAG !a! y', '%TAG !a! y')],
  'duplicate-version-directive': [directive('%YAML 1.1\n%YAML 1.1', '%YAML 1.1')],
  'escape-hex': [between('a: "\\xz"', { a: '\\xz' }, '\\x')],
  'escape-range': [between('a: "\\ud800b"', { a: '\\ud800b' }, '\\u')],
  'escape-unknown': [between('a: "C:\\dir\\pub\\n"', { a: 'C:\\dir\\pub\n' }, '\\d', '\\p')],
  'flow-list-end': [
    between('a: [b, c', { a: ['b', 'c'] }, '[b, c'),
    between('a: [\n  b,\n  [c\ne: f', { a: ['b', ['c']], e: 'f' }, '[\n  b,\n  [c'),
    between('a: [b}', { a: ['b'] }, '}'),
    between('a: [b, "c" d]', { a: ['b', 'c', 'd'] }, 'd'),
    between('a: [${B}, c]', { a: ['${B}', 'c'] }, '${B}'),
  ],
  'flow-mapping-end': [between('a: {b: c', { a: { b: 'c' } }, '{b: c'), between('a: {b: "c" d: e}', { a: { b: 'c', d: 'e' } }, 'd')],
  'item-misplaced': [between('a: - b\n   - c', { a: ['b', 'c'] }, '- b')],
  'item-missing': [
    between('a:\n  - b: 1\n   \n  c: 2\n  - b: 3', { a: [{ b: '1', c: '2' }, { b: '3' }] }, '  c: 2'),
    between('a:\n  - b: 1\n  -b: 2\n  -b: 3', { a: [{ b: '1' }, { b: '2' }, { b: '3' }] }, '-b: 2', '-b: 3'),
  ],
  'key-misplaced': [between('a: ? b', { a: '? b' }, '? b')],
  'key-missing': [
    between('a:\n    b: 1\n   c: 2\n   d:\n     - e', { a: { b: '1', c: '2', d: ['e'] } }, '   c: 2', '   d:', '     - e'),
    between('a: "b" c', { a: 'b' }, 'c'),
    between("a: 'it's'", { a: "it's" }, "'it's'"),
    between('a: "b\nc: "d"\ne: "f"', { a: 'b', c: 'd', e: 'f' }, '"b'),
    between('- x\n- y', {}, '- x', '- y'),
  ],
  'key-without-colon': [
    between('nam', { nam: null }, 'nam'),
    between('name:core', { name: 'core' }, 'name:core'),
    between('a:\n  b: 1\n  files\n  c: 2', { a: { b: '1', files: null, c: '2' } }, 'files'),
    between('some words in between', {}, 'some words in between'),
    between(
      'a: |\n[Unit]\nAfter=b\n\n[Service]\nExec=c',
      { a: '[Unit]\nAfter=b\n\n[Service]\nExec=c\n' },
      '[Unit]',
      'After=b',
      '[Service]',
      'Exec=c',
    ),
    between('a: |\n  echo 1\necho 2\n echo 3', { a: 'echo 1\necho 2\n echo 3\n' }, 'echo 2', ' echo 3'),
    between('<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> theirs', { a: '1' }, '<<<<<<< HEAD', '=======', 'a: 2', '>>>>>>> theirs'),
    between('{{ if .a }}\nb: {{ .c }}\n{{ end }}', { b: '{{ .c }}' }, '{{ if .a }}', '{{ .c }}', '{{ end }}'),
    between('a:\u00a0b', { a: 'b' }, '\u00a0'),
    between('a:\u200bb', { a: 'b' }, 'a:\u200bb'),
  ],
  'node-missing': [between('a: ]', { a: ']' }, ']'), between('a: [b,, c]', { a: ['b', 'c'] }, ',')],
  'plain-tab': [
    between('a: b\n\tc: d', { a: 'b', c: 'd' }, '\t'),
    between('a:\n  - b: 1\n\tc: 2\n  - b: 3', { a: [{ b: '1', c: '2' }, { b: '3' }] }, '\t'),
  ],
  'quote-open': [
    between('a: "b # c', { a: 'b # c' }, '"b # c'),
    between("a: ['b, c]", { a: ['b, c'] }, "'b, c"),
    between('a: "b\\', { a: 'b\\' }, '"b\\'),
  ],
  'tag-end': [between('a: !b{c}', { a: '!b{c}' }, '!b{c}')],
  'tag-handle': [directive('%TAG a b', '%TAG a b')],
  'tag-undefined': [between('a: !x!y z', { a: 'z' }, '!x!y')],
  'tag-uri': [between('a: !<{ x', { a: '!<{ x' }, '!<{ x')],
  'token-unknown': [
    between('a:\n\tb: 1\n\tc:\n\t\t- d: 2\n\t\t  e: 3', { a: { b: '1', c: [{ d: '2', e: '3' }] } }, '\t', '\t', '\t\t', '\t\t  '),
    between('a: @b\nc: `d`\ne: %f', { a: '@b', c: '`d`', e: '%f' }, '@b', '`d`', '%f'),
    between('a: [|, b]', { a: ['|', 'b'] }, '|'),
    between('{% if a %}\nb: c\n{% endif %}', { b: 'c' }, '{% if a %}', '{% endif %}'),
  ],
  'too-deep': [],
  'too-many': [],
  'value-misplaced': [
    between('a: b: c', { a: 'b: c' }, 'b: c'),
    between('a: 1\n   b: 2\n   c: 3', { a: '1', b: '2', c: '3' }, '   b: 2', '   c: 3'),
    between('a:\n  files\n    - b: 1', { a: { files: [{ b: '1' }] } }, 'files'),
    between('a:\n  - b:1\n    c: 2', { a: [{ b: '1', c: '2' }] }, 'b:1'),
    { text: '--- before: 1\nafter: 2\n', root: { before: '1', after: '2' }, guesses: ['before: 1'] },
    { text: '  before: 1: 2\nafter: 3\n', root: { before: '1: 2', after: '3' }, guesses: ['  before: 1: 2'] },
  ],
  'version-number': [directive('%YAML x', '%YAML x')],
  'version-unknown': [directive('%YAML 1.2', '%YAML 1.2')],
};

describe.each(Object.entries(cases).filter(([, texts]) => texts.length > 0))('after %s', (code, texts) => {
  it.each(texts)('reads on: $text', ({ text, root, guesses }) => {
    const parsed = parseText(text);
    expect(parsed.problem?.code).toBe(code);
    expect(plainTree(parsed.root)).toEqual(root);
    expect(parsed.guesses.map(({ start, end }) => text.slice(start, end))).toEqual(guesses);
  });
});

describe('after too-deep', () => {
  it('keeps what comes before', () => {
    const text = `before: 1\na: ${'['.repeat(10_001)}\nafter: 2\n`;
    const parsed = parseText(text);
    expect(parsed.problem?.code).toBe('too-deep');
    expect(parsed.root?.kind === 'mapping' && parsed.root.pairs.map(({ key }) => plainTree(key))).toEqual(['before', 'a']);
    expect(parsed.guesses.at(-1)?.end).toBe(text.length);
  });
});

it('mends each of many errors locally', () => {
  const errors = ['      nam\n', '      x: "b\n', '       y: 1\n', '      z: [c\n', '\tu: v\n'];
  const file = '    - path: /a\n      contents:\n        inline: |\n          text\n';
  const text = `files:\n${Array.from({ length: 10 }, (_, index) => file.repeat(5) + (errors[index % 5] ?? '')).join('')}`;
  const { guesses, root } = parseText(text);
  expect(guesses.map(({ start, end }) => text.slice(start, end))).toEqual([
    'nam',
    '"b',
    '       y: 1',
    '[c',
    '\t',
    'nam',
    '"b',
    '       y: 1',
    '[c',
    '\t',
  ]);
  const remains = JSON.stringify(plainTree(root));
  expect(remains.match(/"path":"\/a","contents":\{"inline":"text\\n"/g)).toHaveLength(50);
  expect(remains.match(/"nam":null|"x":"b"|"y":"1"|"z":\["c"\]|"u":"v"/g)).toHaveLength(10);
});

describe('positions', () => {
  it('are those of the original text, whatever was inserted or left out', () => {
    const text = 'a: 😀 "x\n\tb: [1, 2\nc: {d: e}\n';
    const { root } = parseText(text);
    if (root?.kind !== 'mapping') throw new Error('a mapping remains');
    expect(
      root.pairs.map(({ key }) => ({ key: plainTree(key), line: key.line, column: key.column, text: text.slice(key.start, key.end) })),
    ).toEqual([
      { key: 'a', line: 1, column: 1, text: 'a' },
      { key: 'b', line: 2, column: 2, text: 'b' },
      { key: 'c', line: 3, column: 1, text: 'c' },
    ]);
    expect(root.pairs.map(({ value }) => text.slice(value.start, value.end))).toEqual(['😀 "x', '[1, 2', '{d: e}']);
  });

  it('are missing for a key without a colon', () => {
    const { root } = parseText('a: 1\nnam\nb: 2\n');
    expect(root?.kind === 'mapping' && root.pairs.map(({ colon }) => colon)).toEqual([1, -1, 10]);
  });
});

it('does not report as guessed what was quoted only to be read as plain', () => {
  const { root } = parseText('a: @b\nc: "d\n');
  expect(root?.kind === 'mapping' && root.pairs.map(({ value }) => value.kind === 'scalar' && value.style)).toEqual([
    'plain',
    'double-quoted',
  ]);
});

it('finds nothing to guess in a text without errors', () => {
  expect(parseText('a: 1\n').guesses).toEqual([]);
});
