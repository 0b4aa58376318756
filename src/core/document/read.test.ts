import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText, type ParsedText } from '../yaml/parse-text.ts';
import type { Path } from '../report/finding.ts';
import { entriesOf, type Entry } from './entries.ts';
import { keyText } from './position.ts';
import { lineEnd } from './text-lines.ts';
import { isShared, pathAt, rangeAt, valueAt } from './read.ts';
import { runs } from '../testing/runs.ts';

const text = `# head
variant: fcos
base: &b {mode: 0644, user: {name: root}}
files:
  # first
  - path: "/a" # why
    contents:
      inline: |
        one
  - <<: *b
    path: '/b'
  - *b
nothing:
"null": "null"
`;
const parsed = parseText(text);

/** The text in a range. */
const sliceAt = (source: string, ...path: (string | number)[]): string | undefined => {
  const range = rangeAt(parseText(source), path);
  return range && source.slice(range.start, range.end);
};

describe('valueAt', () => {
  test.each([
    [['variant'], 'fcos'],
    [['base', 'mode'], '0644'],
    [['files', 0, 'contents', 'inline'], 'one\n'],
    [['files', 1], { mode: '0644', user: { name: 'root' }, path: '/b' }],
    [['files', 1, 'user', 'name'], 'root'],
    [['files', 2, 'mode'], '0644'],
    [['nothing'], null],
    [['null'], 'null'],
    [['absent'], undefined],
    [['files', 3], undefined],
    [['files', 'path'], undefined],
    [['variant', 'below'], undefined],
    [['nothing', 'below'], undefined],
  ])('%j', (path, value) => expect(valueAt(parsed, path)).toEqual(value));

  test('an empty document has no value, an explicit null does', () => {
    expect(valueAt(parseText('# only\n'), [])).toBeUndefined();
    expect(valueAt(parseText('~\n'), [])).toBeNull();
  });

  test('its own keys win over merged ones, earlier merged mappings over later ones', () => {
    const merged = parseText('a: &a {x: 1, y: 1}\nb: &b {x: 2, z: 2}\nc: {<<: [*a, *b], y: 3}\n');
    expect(valueAt(merged, ['c'])).toEqual({ x: '1', y: '3', z: '2' });
  });

  test('a quoted << is a key like any other', () => {
    expect(valueAt(parseText('a: {"<<": {b: 1}}\n'), ['a'])).toEqual({ '<<': { b: '1' } });
  });

  test('of a key given twice the last value wins', () => expect(valueAt(parseText('a: 1\na: 2\n'), ['a'])).toBe('2'));

  test('__proto__ is a key like any other', () => {
    expect(Object.keys(valueAt(parseText('__proto__: {x: 1}\n'), []) ?? {})).toEqual(['__proto__']);
  });

  test('a block scalar that ends the text without a line break reads without one, as in go-yaml', () => {
    expect(valueAt(parseText('a: |\n  x'), ['a'])).toBe('x');
    expect(valueAt(parseText('a: |\n  x\n'), ['a'])).toBe('x\n');
    expect(valueAt(parseText('a: >+\n  x'), ['a'])).toBe('x');
    expect(valueAt(parseText('a: |\n  x\n  '), ['a'])).toBe('x\n');
  });

  test('an alias into itself ends in null', () => expect(valueAt(parseText('a: &a [*a]\n'), ['a'])).toEqual([null]));

  test('aliases of aliases cost no more than their text', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`);
    expect(valueAt(parseText(`a0: &a0 x\n${lines.join('\n')}\n`), ['a60', 0, 8])).toBeDefined();
  });
});

describe('rangeAt', () => {
  test.each([
    [['files', 0, 'path'], '"/a"'],
    [['base', 'user'], '{name: root}'],
    [['base'], '{mode: 0644, user: {name: root}}'],
    [['files', 0], 'path: "/a" # why\n    contents:\n      inline: |\n        one\n'],
    [['files', 0, 'mode'], 'path: "/a" # why\n    contents:\n      inline: |\n        one\n'],
    [['files', 2, 'mode'], '*b'],
    [['nothing'], ''],
  ])('%j', (path, expected) => expect(sliceAt(text, ...path)).toBe(expected));

  test('excludes anchors and tags', () => expect(sliceAt('a: &x !!str 1 # c\n', 'a')).toBe('1'));
  test('of an empty document is undefined', () => expect(rangeAt(parseText('# c\n'), ['a'])).toBeUndefined());
});

/** The expected result of `pathAt`, found by looking at each entry. */
function pathByEach({ root, text }: ParsedText, offset: number): Path {
  const path: (string | number)[] = [];
  let node = root;
  for (;;) {
    const entries: Entry[] = entriesOf(node) ?? [];
    let index = entries.findLastIndex(({ start, end }) => start <= offset && offset <= end);
    if (index < 0) index = entries.findLastIndex(({ start, end }) => start <= offset && offset <= lineEnd(text, end));
    const entry = entries[index];
    if (!entry) return path;
    path.push(entry.key ? keyText(entry.key) : index);
    node = entry.value;
  }
}

describe('pathAt', () => {
  const at = (mark: string): unknown => pathAt(parsed, text.indexOf(mark));
  test.each([
    ['variant', ['variant']],
    ['fcos', ['variant']],
    ['0644', ['base', 'mode']],
    ['root}', ['base', 'user', 'name']],
    ['"/a"', ['files', 0, 'path']],
    ['why', ['files', 0, 'path']],
    ['one', ['files', 0, 'contents', 'inline']],
    ['<<', ['files', 1, '<<']],
    ["'/b'", ['files', 1, 'path']],
    ['# head', []],
    ['- path', ['files', 0]],
  ])('%s', (mark, path) => expect(at(mark)).toEqual(path));

  test('the end of a value belongs to it', () => expect(pathAt(parseText('a: xy\nb: z\n'), 5)).toEqual(['a']));

  // Whole texts, and broken ones whose tree is a guess.
  test('it finds what looking at each entry would find', () => {
    const parts = [
      'a',
      'b: ',
      ': ',
      '- ',
      '\n',
      '\n  ',
      '\n    ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '? ',
      '"x"',
      '"',
      '|\n  ',
      '# c',
      '&a ',
      '*a ',
      '<<: ',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 30 }), (pieces) => {
        const some = parseText(pieces.join(''));
        for (let offset = 0; offset <= some.text.length; offset++) expect(pathAt(some, offset)).toEqual(pathByEach(some, offset));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('isShared', () => {
  test.each([
    [['base'], true],
    [['base', 'user', 'name'], true],
    [['files', 1, 'mode'], true],
    [['files', 1, 'path'], false],
    [['files', 2], true],
    [['files', 2, 'mode'], true],
    [['files', 0, 'path'], false],
    [['absent'], false],
  ])('%j is %s', (path, shared) => expect(isShared(parsed, path)).toBe(shared));

  test('an anchor that nothing refers to shares nothing', () => expect(isShared(parseText('a: &x 1\n'), ['a'])).toBe(false));
});
