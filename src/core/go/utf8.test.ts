import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBytes, toBytes, utf8Length } from './utf8.ts';
import { anyCharacter } from '../testing/any-character.ts';

describe('UTF-8', () => {
  test('counts and encodes as the platform does', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect(utf8Length(text)).toBe(bytes.length);
        expect(toBytes(text)).toBe(String.fromCharCode(...bytes));
        expect(fromBytes(toBytes(text))).toBe(text);
      }),
    );
  });

  test('keeps bytes that are not UTF-8', () => {
    expect(utf8Length('a\udcff\udcc3é')).toBe(5);
    expect(toBytes('a\udcffé')).toBe('a\xff\xc3\xa9');
    expect(fromBytes('a\xff\xc3\xa9')).toBe('a\udcffé');
  });
});
