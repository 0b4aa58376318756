import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeText } from './yaml-scalar.ts';
import { anyCharacter } from '../testing/any-character.ts';

// What go-yaml v3.0.1 writes, where further lines are indented by two.
const write = (text: string): string => writeText(text, '  ');

describe('a text is written', () => {
  test.each([
    'a',
    'a b',
    'é',
    '中',
    '\u3000',
    '\ue000',
    '\ufdd0',
    '\ufffd',
    '\u200b',
    '\u00a0a\u00a0',
    '<<',
    '=',
    '+',
    '-a',
    '?a',
    ':a',
    'a:b',
    'a#',
    'a,b',
    'a]',
    '<a',
    'a\\b',
    'a"b',
    "a'",
    '\\',
    '$(x)',
    '--',
    '..',
    'tRUE',
    'nULL',
    'yEs',
    'nan',
    'inf',
    'Infinity',
    '.5.',
    '1.2.3',
    '1:60',
    '12:345',
    '0xg',
    '0o8',
    '0x1p-2',
    '1e309',
    '٣',
    '2001-02-30',
    '2001-13-01',
    '2001-01-01 25:00:00',
    '2001-01-01T1:2:3',
    '0x10000000000000000',
    'q w '.repeat(60) + 'q',
  ])('plain: %j', (text) => {
    expect(write(text)).toBe(text);
  });

  test.each([
    '',
    '~',
    'null',
    'Null',
    'true',
    'FALSE',
    'y',
    'N',
    'Yes',
    'off',
    'ON',
    '.nan',
    '.Inf',
    '-.INF',
    '+.inf',
    '0',
    '-0',
    '+1',
    '0644',
    '08',
    '0o7',
    '0b1',
    '0b-1',
    '0o+7',
    '0x1f',
    '1_000',
    '1_',
    '1e3',
    '1E+3',
    '1.',
    '.5',
    '.1_0',
    '18446744073709551616',
    '1:30',
    '-1:30',
    '190:20:30.15',
    '2001-01-01',
    '2001-1-1',
    '2000-02-29',
    '2001-01-01t1:2:3,5Z',
    '2001-01-01  1:2:3',
  ])('in double quotes, since it would not be read as text: %j', (text) => {
    expect(write(text)).toBe(`"${text}"`);
  });

  test.each([
    ' a',
    'a ',
    ' ',
    '  ',
    '---',
    '---a',
    '...',
    '-',
    '- a',
    '- ',
    '?',
    '? a',
    ':',
    ': a',
    'a:',
    'a: b',
    'a #b',
    '#a',
    '&a',
    '*a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a',
    '"a"',
    '{a',
    '}',
    '[a',
    ']',
    ',a',
  ])('in single quotes, for its marks or spaces: %j', (text) => {
    expect(write(text)).toBe(`'${text}'`);
  });

  test.each([
    ["'a'b", "'''a''b'"],
    ['a\u2028b', "'a\u2028  b'"],
    ['\u2029\u2028b\u2028', "'\u2029\u2028  b\u2028'"],
    [' \u3000', "' \u3000'"],
  ])('in single quotes: %j', (text, written) => {
    expect(write(text)).toBe(written);
  });

  test.each([
    ['\0\x01\x07\b\t\v\f\r\x1b\x1f\x7f\x80\u0085\x9f', '"\\0\\x01\\a\\b\\t\\v\\f\\r\\e\\x1F\\x7F\\x80\\N\\x9F"'],
    ['a\tb', '"a\\tb"'],
    ['"\\\t\u00a0é', '"\\"\\\\\\t\u00a0é"'],
    ['😀 a', '"\\U0001F600 a"'],
    ['\u{10ffff}', '"\\U0010FFFF"'],
    ['\ufffe\uffff', '"\\uFFFE\\uFFFF"'],
    ['a\ufeff', '"a\\uFEFF"'],
    ['a \u2028b', '"a \\Lb"'],
    ['a\u2029 b', '"a\\P b"'],
    ['a \nb', '"a \\nb"'],
    ['a\n ', '"a\\n "'],
    ['a\r\nb', '"a\\r\\nb"'],
    ['😀\n', '"\\U0001F600\\n"'],
    ['a\u0085\n', '"a\\N\\n"'],
  ])('in double quotes, since no other style can hold it: %j', (text, written) => {
    expect(write(text)).toBe(written);
  });

  test('with every character escaped after a byte order mark', () => {
    expect(write('\ufeffa /\u00a0é😀\n')).toBe('"\\uFEFF\\x61\\x20\\x2F\\_\\xE9\\U0001F600\\n"');
  });

  test.each([
    ['a\nb', '|-\n  a\n  b'],
    ['a\nb\n', '|\n  a\n  b\n'],
    ['a\n\n', '|+\n  a\n\n'],
    ['a\n\n\nb', '|-\n  a\n\n\n  b'],
    [' a\nb', '|2-\n   a\n  b'],
    ['a\n b\n', '|\n  a\n   b\n'],
    ['\ta\n', '|\n  \ta\n'],
    ['a\t\n# é: "\'', '|-\n  a\t\n  # é: "\''],
    ['true\n', '|\n  true\n'],
    ['a\u2028b\n', '|\n  a\u2028  b\n'],
    ['a\nb\u2028', '|\n  a\n  b\u2028'],
    ['a\n\u2029', '|+\n  a\n\u2029'],
    ['\ud7ff\n\ue000', '|-\n  \ud7ff\n  \ue000'],
  ])('as a literal: %j', (text, written) => {
    expect(write(text)).toBe(written);
  });

  test.each([
    ['\n', '|2+\n'],
    ['\n\n', '|2+\n\n'],
    ['\na', '|2-\n  a'],
    ['\n\na\n', '|2\n\n  a\n'],
    ['\n a', '|2-\n   a'],
    ['\u2028a\n', '|2\u2028  a\n'],
  ])("as a literal whose first break is taken as the header's, so that a line is lost: %j", (text, written) => {
    expect(write(text)).toBe(written);
  });
});

test('only printable characters are written, in one style or another', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (text) => {
      expect(write(text)).toMatch(/^[\t\n\x20-\x7e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/);
    }),
  );
});
