import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChanges, replaySpan, revertSpan, spanBetween } from './changes.ts';

test('applyChanges takes offsets in the text before any change, in any order', () => {
  const changes = [
    { offset: 4, length: 1, text: 'Z' },
    { offset: 0, length: 2, text: '' },
  ];
  expect(applyChanges('abcdef', changes)).toBe('cdZf');
  expect(applyChanges('abcdef', [...changes].reverse())).toBe('cdZf');
});

test('a span leads from one text to the other and back', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const span = spanBetween(before, after);
      if (!span) return before === after;
      return replaySpan(before, span) === after && revertSpan(after, span) === before;
    }),
  );
});

test('a span of long texts is the smallest, too', () => {
  const long = fc.string({ minLength: 1, maxLength: 5 }).map((part) => part.repeat(1500));
  fc.assert(
    fc.property(long, fc.nat(), fc.nat(20), fc.string({ maxLength: 3 }), (before, at, length, typed) => {
      const offset = at % before.length;
      const after = before.slice(0, offset) + typed + before.slice(offset + length);
      const span = spanBetween(before, after);
      if (!span) return before === after;
      const { removed, inserted } = span;
      const shrinks = removed !== '' && inserted !== '' && (removed[0] === inserted[0] || removed.at(-1) === inserted.at(-1));
      return replaySpan(before, span) === after && inserted.length <= typed.length && !shrinks;
    }),
  );
});

test('a span is the smallest', () => {
  expect(spanBetween('mode: 0644\n', 'mode: 0755\n')).toEqual({ offset: 7, removed: '644', inserted: '755' });
  expect(spanBetween('aaa', 'aaaa')).toEqual({ offset: 3, removed: '', inserted: 'a' });
});
