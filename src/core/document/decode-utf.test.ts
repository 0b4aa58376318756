import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf } from './decode-utf.ts';

const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
};

const encodings: [string, (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => new TextEncoder().encode(text)],
  ['UTF-16, little end first', (text) => utf16(text, true)],
  ['UTF-16, big end first', (text) => utf16(text, false)],
];

/** Texts whose encoding is given by their byte order mark, whatever else they contain. */
const texts = fc.string({ unit: fc.constantFrom('a', '\n', 'é', '☃', '😀', '\ufffd', '\u2028') }).map((text) => `\ufeff${text}`);

describe.each(encodings)('%s', (_, encode) => {
  test('is decoded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decodeUtf(encode(text))).toMatchObject({ ok: true, text: { text } });
      }),
    );
  });

  test('decodes up to where it stops being text, whatever comes before', () => {
    // Not UTF-8; in UTF-16 the first half of a pair, in either byte order.
    const fault = encode === encodings[0]?.[1] ? [0xff] : [0xdb, 0xdb];
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const decoded = decodeUtf(Uint8Array.from([...encode(before), ...fault, ...encode(after)]));
        const lines = before.split('\n');
        expect(decoded).toMatchObject({
          ok: false,
          offset: before.length,
          line: lines.length,
          column: [...(lines.at(-1) ?? '')].length + 1,
        });
        expect(decoded.text.text.slice(0, before.length)).toBe(before);
      }),
    );
  });

  test('may end within a character', () => {
    const bytes = encode('\ufeffa😀');
    expect(decodeUtf(bytes.subarray(0, -1))).toMatchObject({ ok: false, offset: 2, column: 3 });
  });
});
