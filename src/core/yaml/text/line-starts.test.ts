import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineStartsOf, placeOf } from './line-starts.ts';

const texts = fc.string({ unit: fc.constantFrom('a', '😀', '\n', '\r', '\x85', '\u2028', '\u2029', '\ufeff') });
const lineBreak = /\r\n|[\n\r\x85\u2028\u2029]/g;

test('a line begins behind each break', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect([...lineStartsOf(text)]).toEqual([0, ...Array.from(text.matchAll(lineBreak), ({ index, 0: { length } }) => index + length)]);
    }),
  );
});

test('a place has the line and the column that the text before it makes', () => {
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      // What is asked for is never the second half of a break.
      fc.pre(!(before.endsWith('\r') && after.startsWith('\n')));
      const lines = before.split(lineBreak);
      expect(placeOf(before + after, before.length)).toEqual({ line: lines.length - 1, column: [...(lines.at(-1) ?? '')].length });
    }),
  );
});
