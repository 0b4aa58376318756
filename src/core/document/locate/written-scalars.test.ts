import { describe, expect, test } from 'vitest';
import { parseText } from '../../yaml/parse-text.ts';
import { scalarAt, scalarBefore, scalarsOf, textOfKey } from './written-scalars.ts';

const text = `a: plain text
"b": 'it''s' # remark
c: |-
  one

  two
d: [&x "e\\n", *x]
`;
const scalars = scalarsOf(parseText(text));

test('all scalars are found where they are written, without aliases, with the range that may be replaced', () => {
  expect(
    scalars.map(({ start, end, inner, quote, isKey }) => [text.slice(start, end), text.slice(inner.start, inner.end), quote, isKey]),
  ).toEqual([
    ['a', 'a', undefined, true],
    ['plain text', 'plain text', undefined, false],
    ['"b"', 'b', '"', true],
    ["'it''s'", "it''s", "'", false],
    ['c', 'c', undefined, true],
    ['  one\n\n  two\n', 'one\n\n  two', undefined, false],
    ['d', 'd', undefined, true],
    ['"e\\n"', 'e\\n', '"', false],
  ]);
  expect(scalars.map(({ text: said }) => said)).toEqual(['a', 'plain text', 'b', "it's", 'c', 'one\n\ntwo', 'd', 'e\n']);
});

test('a place leads up to the root', () => {
  const place = scalars.at(-1)?.place;
  expect([place?.step, place?.above?.step, place?.above?.above]).toEqual([0, 'd', undefined]);
  expect(place?.above && textOfKey(place.above.holder, 'b')).toBe("it's");
});

describe('an offset', () => {
  test('is in a scalar, or after one', () => {
    const remark = text.indexOf('remark');
    expect(scalarAt(scalars, remark)).toBeUndefined();
    expect(scalarBefore(scalars, remark)?.text).toBe("it's");
    expect(scalarAt(scalars, text.indexOf('text'))?.text).toBe('plain text');
    expect(scalarAt([], 0)).toBeUndefined();
  });
});

test.for(['', '[', 'a: "b', '- |', '? [a]\n: b', '- '.repeat(2000)])('any text has its scalars: %j', (odd) => {
  for (const { start, end, inner } of scalarsOf(parseText(odd))) {
    expect(start).toBeLessThanOrEqual(inner.start);
    expect(inner.start).toBeLessThanOrEqual(inner.end);
    expect(inner.end).toBeLessThanOrEqual(end);
  }
});
