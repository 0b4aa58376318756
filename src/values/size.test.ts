import { expect, test } from 'vitest';
import { describeBytes, describeLength, describeMib, describeSeconds, readSize } from './size.ts';

test('MiB are given in a familiar unit', () => {
  expect(describeMib('10240')).toBe('10 GiB');
  expect(describeMib('1536')).toBe('1.5 GiB');
  expect(describeMib('2097152')).toBe('2 TiB');
  for (const text of ['512', '', 'x', '0x400']) expect(describeMib(text)).toBeUndefined();
});

test('sizes with a unit become MiB', () => {
  expect(readSize('10 GiB')).toBe(10240);
  expect(readSize('1.5g')).toBe(1536);
  expect(readSize('512M')).toBe(512);
  for (const text of ['512', 'ten', '10 KiB', '']) expect(readSize(text)).toBeUndefined();
});

test('bytes are given in powers of 1000', () => {
  expect([0, 999, 3482, 1_500_000].map(describeBytes)).toEqual(['0 B', '999 B', '3.5 KB', '1.5 MB']);
});

test('seconds are given in minutes and hours', () => {
  expect(['60', '300', '90', '7265'].map(describeSeconds)).toEqual(['1 min', '5 min', '1 min 30 s', '2 h 1 min 5 s']);
  for (const text of ['0', '59', '', 'x', '-60']) expect(describeSeconds(text)).toBeUndefined();
});

test.each([
  ['', 'empty'],
  ['a', '1 line'],
  ['a\n', '1 line'],
  ['a\n\n', '2 lines'],
  ['a\r\nb\r\n', '2 lines, CRLF'],
])('%j has %s', (text, said) => expect(describeLength(text)).toBe(said));
