import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeMode } from '../core/document/write/write-mode.ts';
import { describeMode, modeBits, octalMeant, readMode } from './mode.ts';

test('a mode reads back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0o7777 }), (bits) => {
      expect(readMode(writeMode(bits))).toEqual({ bits, octal: true });
    }),
  );
});

test('modes are read as Butane reads them', () => {
  expect(readMode('0644')).toEqual({ bits: 0o644, octal: true });
  expect(readMode('0o644')).toEqual({ bits: 0o644, octal: true });
  expect(readMode('644')).toEqual({ bits: 644, octal: false });
  expect(readMode('0')).toEqual({ bits: 0, octal: true });
  for (const text of ['', '0688', 'rw', '-1']) expect(readMode(text)).toBeUndefined();
});

test('only digits that can be octal are taken for a forgotten zero', () => {
  expect(octalMeant('644')).toBe('0644');
  expect(octalMeant('1777')).toBe('01777');
  for (const text of ['0644', '420a', '698', '', '64']) expect(octalMeant(text)).toBeUndefined();
});

test('each bit has its letter', () => {
  expect(describeMode(0o644)).toBe('rw-r--r--');
  expect(describeMode(0o4755)).toBe('rwsr-xr-x');
  expect(describeMode(0o1776)).toBe('rwxrwxrwT');
  for (const { bit } of modeBits) expect(describeMode(bit)).not.toBe(describeMode(0));
});
