import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goJsonSyntaxError } from './json-error.ts';
import { runs } from '../testing/runs.ts';

describe("Go's message about a text that is not JSON", () => {
  test.each([
    ['', 'unexpected end of JSON input'],
    ['{', 'unexpected end of JSON input'],
    ['{"a', 'unexpected end of JSON input'],
    ['tru', "invalid character ' ' in literal true (expecting 'e')"],
    ['1e', "invalid character ' ' in exponent of numeric literal"],
    ['1.', "invalid character ' ' after decimal point in numeric literal"],
    ['{"a"', 'unexpected end of JSON input'],
    ['[1,', 'unexpected end of JSON input'],
    ['variant: fcos', "invalid character 'v' looking for beginning of value"],
    ['[1,]', "invalid character ']' looking for beginning of value"],
    ['{a}', "invalid character 'a' looking for beginning of object key string"],
    ['{"a" 1}', "invalid character '1' after object key"],
    ['{"a": 1 "b"}', "invalid character '\"' after object key:value pair"],
    ['{"a": 1,}', "invalid character '}' looking for beginning of object key string"],
    ['[1 2]', "invalid character '2' after array element"],
    ['{} {}', "invalid character '{' after top-level value"],
    ['01', "invalid character '1' after top-level value"],
    ['-', "invalid character ' ' in numeric literal"],
    ['-a', "invalid character 'a' in numeric literal"],
    ['1.a', "invalid character 'a' after decimal point in numeric literal"],
    ['1e+a', "invalid character 'a' in exponent of numeric literal"],
    ['nul1', "invalid character '1' in literal null (expecting 'l')"],
    ['"\\q"', "invalid character 'q' in string escape code"],
    ['"\\u12g4"', "invalid character 'g' in \\u hexadecimal character escape"],
    ['"a\nb"', "invalid character '\\n' in string literal"],
    ['"\u0001"', "invalid character '\\x01' in string literal"],
    ["'a'", "invalid character '\\'' looking for beginning of value"],
    ['ä', "invalid character 'Ã' looking for beginning of value"],
    ['\ufeff{}', "invalid character 'ï' looking for beginning of value"],
  ])('%j', (text, message) => {
    expect(goJsonSyntaxError(text)).toBe(message);
  });
});

test.each(['{}', '[]', 'null', ' "\\u00e4\\n" ', '-0.5e+10', '{"a":[{},[1,true,false,null]]}', '"\ud800"', '"\u007f\u2028"'])(
  'there is none about %j',
  (text) => {
    expect(goJsonSyntaxError(text)).toBeUndefined();
  },
);

test('nesting ends at a depth limit, not in a crash', () => {
  expect(goJsonSyntaxError('['.repeat(10_000) + ']'.repeat(10_000))).toBeUndefined();
  expect(goJsonSyntaxError('['.repeat(10_001))).toBe('exceeded max depth');
  expect(goJsonSyntaxError('['.repeat(1_000_000))).toBe('exceeded max depth');
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('there is a message exactly where JSON.parse throws', () => {
  const agrees = (text: string) => expect(goJsonSyntaxError(text) === undefined).toBe(isJson(text));

  test('for fragments pieced together', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '\\',
      '\\u00',
      '1',
      '0',
      '-',
      '.',
      'e',
      '+',
      'true',
      'null',
      ' ',
      '\n',
      '\t',
      'ä',
      '\u0000',
      '\ufeff',
      '\u2028',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        agrees(parts.join(''));
      }),
      { numRuns: runs(600) },
    );
  });

  test('for JSON with one character changed', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', '"', ',', '}', '0', '.', 'x', '\\'), (json, random, letter) => {
        const at = random % (json.length + 1);
        agrees(json);
        agrees(json.slice(0, at) + letter + json.slice(at + 1));
      }),
      { numRuns: runs(400) },
    );
  });
});
