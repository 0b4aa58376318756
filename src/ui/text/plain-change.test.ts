import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges } from '../../store/text/changes.ts';
import { inTextArea, offsetIn, plainChange } from './plain-change.ts';
import { runs } from '../../core/testing/runs.ts';

const lines = fc.array(fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '\r', '\uFEFF', '😀')).map((parts) => parts.join(''));

test('after the change the text area shows what was typed, and line endings around it stay', () => {
  fc.assert(
    fc.property(lines, lines.map(inTextArea), (text, typed) => {
      const change = plainChange(text, typed);
      const after = change ? applyChanges(text, [change]) : text;
      expect(inTextArea(after)).toBe(typed);
      if (!change) return;
      expect(after.startsWith(text.slice(0, change.offset))).toBe(true);
      expect(after.endsWith(text.slice(change.offset + change.length))).toBe(true);
    }),
    { numRuns: runs(2000) },
  );
});

test('what is already shown changes nothing', () => {
  fc.assert(
    fc.property(lines, (text) => {
      expect(plainChange(text, inTextArea(text))).toBeUndefined();
    }),
  );
});

test('two line breaks that become adjacent do not merge into one', () => {
  expect(applyChanges('a\n\rX\nb', [plainChange('a\n\rX\nb', 'a\n\n\nb') ?? { offset: 0, length: 0, text: '' }])).toBe('a\n\n\nb');
});

test('a line added to a text from Windows ends like the others', () => {
  expect(plainChange('a: 1\r\nb: 2\r\n', 'a: 1\nc: 3\nb: 2\n')).toEqual({ offset: 6, length: 0, text: 'c: 3\r\n' });
});

test('an offset in the text area maps to one in the text', () => {
  expect(offsetIn('a\r\nb\rc', 0)).toBe(0);
  expect(offsetIn('a\r\nb\rc', 1)).toBe(1);
  expect(offsetIn('a\r\nb\rc', 2)).toBe(3);
  expect(offsetIn('a\r\nb\rc', 4)).toBe(5);
});
