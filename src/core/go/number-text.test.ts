import { describe, expect, test } from 'vitest';
import { readFloat, readInteger } from './number-text.ts';

describe('an integer', () => {
  test.each([
    ['0', 0n],
    ['-0', 0n],
    ['+1', 1n],
    ['0644', 0o644n],
    ['0o7', 7n],
    ['0O7', 7n],
    ['-0x1F', -31n],
    ['0B11', 3n],
    ['0b-1', -1n],
    ['0o+7', 7n],
    ['18446744073709551615', 2n ** 64n - 1n],
    ['0xffffffffffffffff', 2n ** 64n - 1n],
    ['-9223372036854775808', -(2n ** 63n)],
    ['+9223372036854775807', 2n ** 63n - 1n],
  ])('%j is %d', (text, value) => {
    expect(readInteger(text)).toBe(value);
  });

  test.each([
    '',
    '+',
    '08',
    '0x',
    '0b2',
    '0o8',
    '1.',
    '0x-1',
    '-0b-1',
    '0B-1',
    '--1',
    '1_0',
    '18446744073709551616',
    '+9223372036854775808',
    '-9223372036854775809',
    '0x10000000000000000',
    '0o2000000000000000000000',
  ])('%j is not', (text) => {
    expect(readInteger(text)).toBeUndefined();
  });
});

describe('a float', () => {
  test.each([
    ['1.', 1],
    ['.5', 0.5],
    ['-1e3', -1000],
    ['+1.5E-3', 0.0015],
    ['08', 8],
    ['1_0.5_', 10.5],
    ['.1_0', 0.1],
    ['.5e1_0', 5e9],
    ['1e-400', 0],
  ])('%j is %d', (text, value) => {
    expect(readFloat(text)).toBe(value);
  });

  test.each(['', '.', '.e1', '1e', '1.2.3', '0x1p-2', '.1_', '._1', '.1__0', '.5e_1', '1e309', '-1e309', '.1e400', 'inf'])(
    '%j is not',
    (text) => {
      expect(readFloat(text)).toBeUndefined();
    },
  );
});
