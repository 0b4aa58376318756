import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfText, textOfBytes } from './byte-text.ts';

test('any bytes come back', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
    expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
  }));
});

test('text is text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
  }));
});

test('a byte that is none of UTF-8 stands alone', () => {
  expect(textOfBytes(Uint8Array.of(0x61, 0xff, 0xc3, 0xa9))).toBe('a\udcffé');
});

test('a surrogate of no byte is the replacement character', () => {
  expect(bytesOfText('\ud800')).toEqual(Uint8Array.of(0xef, 0xbf, 0xbd));
});
