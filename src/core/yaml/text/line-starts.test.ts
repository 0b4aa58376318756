import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStartsOf, placeOf } from './line-starts.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r', '\x85', '\u2028', '\u2029', '\ufeff') });
const lineBreak = /\r\n|[\n\r\x85\u2028\u2029]/g;

test('a line begins after each break', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect([...lineStartsOf(text)]).toEqual([0, ...Array.from(text.matchAll(lineBreak), ({ index, 0: { length } }) => index + length)]);
    }),
  );
});

test('a position has the line and column given by the text before it', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      // Offsets are never inside of a line break.
      fc.pre(!(before.endsWith('\r') && after.startsWith('\n')));
      const lines = before.split(lineBreak);
      expect(placeOf(before + after, before.length)).toEqual({ line: lines.length - 1, column: [...(lines.at(-1) ?? '')].length });
    }),
  );
});
