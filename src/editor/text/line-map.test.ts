import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineEndingOf, LineMap } from './line-map.ts';

const text = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r\n', '\r', '\uFEFF'), { maxLength: 40 }).map((parts) => parts.join(''));

describe('LineMap', () => {
  test('has a line for each LF, CRLF and bare CR', () => {
    const lines = new LineMap('a\r\nbc\n\rd');
    expect([1, 2, 3, 4].map((line) => lines.lineText(line))).toEqual(['a', 'bc', '', 'd']);
    expect(lines.lineCount).toBe(4);
    expect(lines.offsetAt({ lineNumber: 2, column: 1 })).toBe(3);
    expect(lines.positionAt(8)).toEqual({ lineNumber: 4, column: 2 });
  });

  test('starts after a byte order mark', () => {
    const lines = new LineMap('\uFEFFab');
    expect(lines.offsetAt({ lineNumber: 1, column: 1 })).toBe(1);
    expect(lines.positionAt(0)).toEqual({ lineNumber: 1, column: 1 });
    expect(lines.modelLength).toBe(2);
  });

  test('clamps positions and offsets outside the text', () => {
    const lines = new LineMap('ab\ncd');
    expect(lines.offsetAt({ lineNumber: 1, column: 99 })).toBe(2);
    expect(lines.offsetAt({ lineNumber: 9, column: 1 })).toBe(5);
    expect(lines.offsetAt({ lineNumber: 0, column: 5 })).toBe(0);
    expect(lines.positionAt(99)).toEqual({ lineNumber: 2, column: 3 });
    expect(lines.lineText(3)).toBe('');
  });

  test('splits lines as Monaco does, and counts a line ending as one', () => {
    fc.assert(
      fc.property(text, (any) => {
        const lines = new LineMap(any);
        const expected = any.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
        expect(Array.from({ length: lines.lineCount }, (_, index) => lines.lineText(index + 1))).toEqual(expected);
        expect(lines.modelLength).toBe(expected.join('\n').length);
      }),
    );
  });

  test('maps an offset to a position and back', () => {
    fc.assert(
      fc.property(text, fc.nat(80), (any, offset) => {
        const lines = new LineMap(any);
        const first = any.startsWith('\uFEFF') ? 1 : 0;
        const inCrLf = any[offset - 1] === '\r' && any[offset] === '\n';
        fc.pre(offset >= first && offset <= any.length && !inCrLf);
        expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
      }),
    );
  });
});

describe('lineEndingOf', () => {
  test.each([
    ['', '\n'],
    ['a', '\n'],
    ['a\nb', '\n'],
    ['a\r\nb', '\r\n'],
    ['a\r\nb\nc\r\n', '\r\n'],
    ['a\r\nb\n', '\n'],
    ['a\rb', '\n'],
  ])('of %j is %j', (any, ending) => {
    expect(lineEndingOf(any)).toBe(ending);
  });
});
