import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Path } from '../report/finding.ts';
import { parseText } from '../yaml/parse-text.ts';
import { positionAt, positionOf } from './position.ts';

/** `line:column` of the deepest existing node on a path. */
function place(text: string, path: Path, atKey = false): string | undefined {
  const position = positionOf(parseText(text), path, atKey);
  return position && `${position.line}:${position.column}`;
}

describe('columns count characters', () => {
  test('from one', () => {
    expect(place('a: b\n', [])).toBe('1:1');
    expect(place('a: b\n', ['a'])).toBe('1:4');
  });

  test('not bytes, and a character beyond U+FFFF is one', () => {
    expect(place('ä: b\n', ['ä'])).toBe('1:4');
    expect(place('"😀": b\n', ['😀'])).toBe('1:6');
    expect(place('x: ["😀", b]\n', ['x', 1])).toBe('1:10');
  });

  test('a tab is one', () => {
    expect(place('a:\tb\n', ['a'])).toBe('1:4');
  });

  test('a byte order mark does not count', () => {
    expect(place('\ufeffa: b\n', ['a'])).toBe('1:4');
    expect(place('\ufeffa: b\nc: d\n', ['c'])).toBe('2:4');
  });

  test('CR LF is one line break', () => {
    expect(place('a: b\r\nc:\r\n  d: e\r\n', ['c', 'd'])).toBe('3:6');
  });
});

describe('a node starts', () => {
  test('at its anchor or tag', () => {
    expect(place('a: &x b\n', ['a'])).toBe('1:4');
    expect(place('a: !!str   b\n', ['a'])).toBe('1:4');
    expect(place('a: !!str &x b\n', ['a'])).toBe('1:4');
    expect(place('a:\n  - &x b\n', ['a', 0])).toBe('2:5');
    expect(place('a: &x\n  b: c\n', ['a'])).toBe('1:4');
    expect(place('&k a: b\n', ['a'], true)).toBe('1:1');
  });

  test('at the anchor of the root', () => {
    expect(place('--- &r\na: b\n', [])).toBe('1:5');
    expect(place('# & no anchor\n&r\na: b\n', [])).toBe('2:1');
  });

  test('at the first key or the dash', () => {
    expect(place('a:\n  b: c\n', ['a'])).toBe('2:3');
    expect(place('a:\n  - b\n', ['a'])).toBe('2:3');
  });

  test('at the header of a block scalar', () => {
    expect(place('a: |\n  b\n', ['a'])).toBe('1:4');
  });
});

describe('the deepest existing node', () => {
  const text = 'a:\n  b:\n    - c: d\n';
  test.each([
    [['a', 'b', 0, 'c'], '3:10'],
    [['a', 'b', 0, 'missing'], '3:7'],
    [['a', 'b', 5], '3:5'],
    [['a', 'b', 'no-index'], '3:5'],
    [['a', 0], '2:3'],
    [['missing', 'b'], '1:1'],
    [['a', 'b', 0, 'c', 'below'], '3:10'],
  ])('%j', (path, expected) => {
    expect(place(text, path)).toBe(expected);
  });

  test('is not looked for through an alias', () => {
    expect(place('a: &x {b: c}\nd: *x\n', ['d', 'b'])).toBe('2:4');
  });

  test('is the last of duplicate keys', () => {
    expect(place('a: b\na: c\n', ['a'])).toBe('2:4');
  });

  test('may be the key itself', () => {
    expect(place(text, ['a', 'b'], true)).toBe('2:3');
    expect(place(text, ['a', 'missing'], true)).toBe('2:3');
  });

  test('is nowhere in an empty text', () => {
    expect(place('', ['a'])).toBeUndefined();
    expect(place('# comment\n', [])).toBeUndefined();
  });
});

test('an offset has the line and column given by the text before it', () => {
  const parts = fc.array(fc.constantFrom('a', 'ä', '😀', '\t', ' ', '\n', '\r\n'), { maxLength: 30 });
  fc.assert(
    fc.property(parts, parts, (before, after) => {
      const text = before.join('');
      const lines = text.split('\n');
      expect(positionAt(parseText(text + after.join('')), text.length)).toEqual({
        line: lines.length,
        column: [...(lines.at(-1) ?? '')].length + 1,
      });
    }),
  );
});
