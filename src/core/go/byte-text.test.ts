import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesOfText, textOfBytes } from './byte-text.ts';

test('any bytes survive the round trip', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
    }),
  );
});

test('text stays text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(textOfBytes(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test.each([
  ['a byte that never stands in UTF-8', [0x61, 0xff, 0xc3, 0xa9], 'a\udcffé'],
  ['a character cut short', [0xf0, 0x9f, 0x98, 0x20], '\udcf0\udc9f\udc98 '],
  ['an overlong form', [0xc0, 0x80, 0xe0, 0x9f, 0xbf], '\udcc0\udc80\udce0\udc9f\udcbf'],
  ['a surrogate', [0xed, 0xa0, 0x80, 0xed, 0x9f, 0xbf], '\udced\udca0\udc80\ud7ff'],
  ['what is beyond the last character', [0xf4, 0x90, 0x80, 0x80, 0xf4, 0x8f, 0xbf, 0xbf], '\udcf4\udc90\udc80\udc80\u{10ffff}'],
])('%s are bytes, each of which is kept on its own', (_, bytes, text) => {
  expect(textOfBytes(Uint8Array.from(bytes))).toBe(text);
});

test('bytes are decoded as by the platform, however many are not text', () => {
  const bytes = fc.array(fc.constantFrom(0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc2, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(bytes, (all) => {
      const wellFormed = textOfBytes(Uint8Array.from(all)).isWellFormed();
      expect(wellFormed).toBe(!new TextDecoder().decode(Uint8Array.from(all)).includes('\ufffd'));
    }),
  );
});

test('a surrogate that is not a byte becomes the replacement character', () => {
  expect(bytesOfText('\ud800')).toEqual(Uint8Array.of(0xef, 0xbf, 0xbd));
});
