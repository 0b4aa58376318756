import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DecodeFailure, isNullText, resolveScalar } from './resolve-scalar.ts';

const plain = (text: string) => resolveScalar('', text);

describe('integers', () => {
  test.each([
    ['0', 0],
    ['420', 420],
    ['+420', 420],
    ['-420', -420],
    ['0644', 0o644],
    ['0o644', 0o644],
    ['0O644', 0o644],
    ['-0644', -0o644],
    ['0x1a4', 0x1a4],
    ['0X1A4', 0x1a4],
    ['0b101', 5],
    ['0B101', 5],
    ['1_000', 1000],
    ['0_644', 0o644],
    ['1__0_', 10],
    ['00', 0],
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['-9223372036854775808', -9223372036854775808n],
    ['18446744073709551615', 18446744073709551615n],
    ['0xffffffffffffffff', 18446744073709551615n],
  ])('%s is one', (text, value) => {
    expect(plain(text)).toEqual({ tag: '!!int', value });
  });

  test.each(['0o8', '0xg', '0b2', '_1', '1 000', '0x', '-', '+', '--1', '1a', '0x1.8', '0x10000000000000000'])('%s is none', (text) => {
    expect(plain(text)).toEqual({ tag: '!!str', value: text });
  });

  test('every safe integer is itself', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(plain(String(value))).toEqual({ tag: '!!int', value });
      }),
    );
  });

  test('octal is the same with and without o', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(plain(`0${value.toString(8)}`)).toEqual({ tag: '!!int', value });
        expect(plain(`0o${value.toString(8)}`)).toEqual({ tag: '!!int', value });
      }),
    );
  });
});

describe('floats', () => {
  test.each([
    ['1.5', 1.5],
    ['420.0', 420],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['-1.5E-3', -0.0015],
    ['1_0.5', 10.5],
    ['089', 89],
    ['99999999999999999999', 1e20],
    ['-9223372036854775809', -9223372036854775809],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['.NaN', NaN],
  ])('%s is one', (text, value) => {
    expect(plain(text)).toEqual({ tag: '!!float', value });
  });

  test.each(['1.5.0', '.', '._5', '1e', 'e3', '.Inf.', 'inf', 'nan', '.iNf', '1:30', '1e999', '.5e999'])('%s is none', (text) => {
    expect(plain(text)).toEqual({ tag: '!!str', value: text });
  });
});

describe('null and booleans', () => {
  test.each(['', '~', 'null', 'Null', 'NULL'])('%j is null', (text) => {
    expect(plain(text)).toEqual({ tag: '!!null', value: null });
    expect(isNullText(text)).toBe(true);
  });

  test.each(['nUll', 'nil', 'None', '-'])('%j is not', (text) => {
    expect(plain(text).tag).toBe('!!str');
    expect(isNullText(text)).toBe(false);
  });

  test.each(['true', 'True', 'TRUE', 'false', 'False', 'FALSE'])('%s is a boolean', (text) => {
    expect(plain(text)).toEqual({ tag: '!!bool', value: text.toLowerCase() === 'true' });
  });

  test.each(['yes', 'no', 'on', 'off', 'y', 'n', 'tRue'])('%s is text unless a boolean is wanted', (text) => {
    expect(plain(text)).toEqual({ tag: '!!str', value: text });
  });
});

describe('dates', () => {
  test.each(['2026-01-31', '2026-1-1', '2026-01-01T10:00:00Z', '2026-01-01t1:2:3.5+02:00', '2026-01-01 10:00:00'])('%s is one', (text) => {
    expect(plain(text)).toEqual({ tag: '!!timestamp', value: text });
  });

  test.each(['2026-13-01', '2026-01', '26-01-01', '2026-01-01 10:00:00 +2', '2026-01-32'])('%s is none', (text) => {
    expect(plain(text).tag).toBe('!!str');
  });
});

describe('a tag in front', () => {
  test('turns anything into text', () => {
    expect(resolveScalar('!!str', '0644')).toEqual({ tag: '!!str', value: '0644' });
  });

  test('is ignored when unknown', () => {
    expect(resolveScalar('!mine', 'true')).toEqual({ tag: '!mine', value: 'true' });
  });

  test('must match the text', () => {
    expect(resolveScalar('!!int', '0644').value).toBe(0o644);
    expect(resolveScalar('!!float', '5')).toEqual({ tag: '!!float', value: 5 });
    expect(resolveScalar('!!float', '9007199254740993')).toEqual({ tag: '!!float', value: 9007199254740992 });
    expect(() => resolveScalar('!!float', '9223372036854775808')).toThrow(DecodeFailure);
    expect(() => resolveScalar('!!int', 'a')).toThrow(new DecodeFailure('cannot decode !!str `a` as a !!int'));
    expect(() => resolveScalar('!!int', '5.0')).toThrow(new DecodeFailure('cannot decode !!float `5.0` as a !!int'));
    expect(() => resolveScalar('!!bool', 'yes')).toThrow(new DecodeFailure('cannot decode !!str `yes` as a !!bool'));
  });
});

describe('!!binary', () => {
  test('is base64, also over several lines', () => {
    expect(resolveScalar('!!binary', 'aGVs\nbG8=\n').value).toBe('hello');
    expect(resolveScalar('!!binary', '').value).toBe('');
  });

  test('that is not text keeps its bytes', () => {
    expect(resolveScalar('!!binary', '/w==').value).toBe('\udcff');
  });

  test.each(['aGVsbG8', 'aGVs bG8=', 'aGV*', '====', 'aGVsbG8_'])('is not %j', (text) => {
    expect(() => resolveScalar('!!binary', text)).toThrow(new DecodeFailure('!!binary value contains invalid base64 data'));
  });
});

test('any text resolves without a tag', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[-+.0-9xobeEnN_:~TZ]*$/));
  fc.assert(
    fc.property(texts, (text) => {
      expect(plain(text).tag).toMatch(/^!!(null|bool|int|float|timestamp|str|merge)$/);
    }),
  );
});
