import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seenAndUnseen, visibleText } from './visible-text.ts';
import { anyCharacter } from '../testing/any-character.ts';

describe('invisible characters are shown as their codes', () => {
  test.each([
    ['config\u202Egnp.bu', 'config[U+202E]gnp.bu'],
    ['\u2066a\u2069', '[U+2066]a[U+2069]'],
    ['a\u200Bb\uFEFF', 'a[U+200B]b[U+FEFF]'],
    ['a\0b\x1Bc\x7Fd\u0085e\rf', 'a[U+0000]b[U+001B]c[U+007F]d[U+0085]e[U+000D]f'],
    ['soft\u00ADhyphen', 'soft[U+00AD]hyphen'],
    ['filler\u3164', 'filler[U+3164]'],
    ['tags\u{E0041}', 'tags[U+E0041]'],
    ['half\uD83D of one', 'half[U+D83D] of one'],
    ['lines\u2028and\u2029', 'lines[U+2028]and[U+2029]'],
    ['a\u200Db', 'a[U+200D]b'],
    ['\u0433\u200C\u0434', '\u0433[U+200C]\u0434'],
    ['\u200D\u200D', '[U+200D][U+200D]'],
  ])('%j', (text, shown) => expect(visibleText(text)).toBe(shown));
});

test.each([
  ['lines and tabs', 'a:\n\tb'],
  ['letters of any script', 'naïve файл 設定 שלום إعداد'],
  ['joiners where scripts need them', 'می\u200Cخواهم क्\u200Dष'],
  ['pictures that are joined of several', '👩\u200D🚀 ❤\uFE0F \u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
])('%s stay as they are', (_, text) => expect(visibleText(text)).toBe(text));

test('a text is split into what is visible and what is not', () => {
  expect(seenAndUnseen('a\u202Eb\u202C')).toEqual(['a', { char: '\u202E', code: 'U+202E' }, 'b', { char: '\u202C', code: 'U+202C' }]);
  expect(seenAndUnseen('plain')).toEqual(['plain']);
  expect(seenAndUnseen('')).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(
        seenAndUnseen(text)
          .map((part) => (typeof part === 'string' ? part : part.char))
          .join(''),
      ).toBe(text);
    }),
    { seed: 20_261_123 },
  );
});

test('no sign of direction, control character or half a character remains, and the result is stable', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }), (text) => {
      const shown = visibleText(text);
      expect(shown).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/);
      expect(shown.isWellFormed()).toBe(true);
      expect(visibleText(shown)).toBe(shown);
    }),
    { seed: 20_261_123 },
  );
});

test('the middle of a long text is left out, without cutting a character in two', () => {
  expect(visibleText(`/dev/${'a'.repeat(5000)}/end`)).toMatch(/^\/dev\/a{495}…a{496}\/end$/);
  expect(visibleText('\u{1F600}'.repeat(2000))).toMatch(/^\u{1F600}{250}…\u{1F600}{250}$/u);
  expect(visibleText(`a${'\u{1F600}'.repeat(2000)}b`)).not.toContain('[U+');
  expect(visibleText('x'.repeat(5000), 5000)).toHaveLength(5000);
});
