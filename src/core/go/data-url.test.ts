import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapedDataUrl } from '../translate/data-url.ts';
import { toBase64 } from '../bytes/base64.ts';
import { dataUrlProblem, decodeDataUrl } from './data-url.ts';

describe('dataUrlProblem', () => {
  test.each([
    'data:,',
    'data:,hello%20world%21',
    'data:;base64,',
    'data:;base64,aGVsbG8=',
    'data:;base64,aGVs\nbG8=',
    'data:text/plain,a',
    'data:text/,a',
    'data:textual/plain;charset=utf-8,a',
    'data:application/x-y;a=b;c=%20;base64,YQ==',
    'data:x-a/b,c',
    'data:X-/b,c',
    'data:text/plain;name="a;b\\"c\\x41\\101\\u00e4\\U0001f600",d',
    'data:;a="",',
    'data:;a="";b=%zz,',
  ])('%j decodes', (url) => expect(dataUrlProblem(url)).toBeUndefined());

  test.each([
    ['date:,', 'missing data prefix'],
    ['data:', 'missing comma before data'],
    ['data:=,', 'invalid character after data prefix'],
    ['data:ä,', 'invalid character after data prefix'],
    ['data:hello', 'missing media type slash'],
    ['data:hello,', 'invalid character for media type'],
    ['data:hello/a,', 'invalid media type'],
    ['data:xml/a,', 'invalid media type'],
    ['data:x', 'missing media type slash'],
    ['data:x/a', 'missing media type slash'],
    ['data:x😀a', 'missing media type slash'],
    ['data:x-a,', 'invalid character for media type'],
    ['data:text/plain', 'incomplete media type'],
    ['data:text/pl ain,', 'invalid character for media subtype'],
    ['data:text/plain;', 'unterminated parameter sequence'],
    ['data:;,', 'unterminated parameter sequence'],
    ['data:;=,', 'unterminated parameter sequence'],
    ['data:;a', 'unterminated parameter sequence'],
    ['data:; ,', 'invalid character for parameter attribute'],
    ['data:;base64;a=b,', 'invalid character for parameter attribute'],
    ['data:;base32,', 'expected base64, got base32'],
    ['data:;a=', 'missing comma before data'],
    ['data:;a=b', 'missing comma before data'],
    ['data:;a=,', 'invalid character for parameter value'],
    ['data:;a=b c,', 'invalid character for parameter value'],
    ['data:;a=%zz,', 'rfc2396: invalid char 0x25 in unescape sequence'],
    ['data:;a="b', 'unclosed quoted string'],
    ['data:;a="\\', 'unclosed quoted string'],
    ['data:;a="ä",', 'invalid character for parameter value'],
    ['data:;a="\\ä",', 'invalid escaped character'],
    ['data:;a="\\q",', 'invalid syntax'],
    ['data:;a="\\N",', 'invalid syntax'],
    ['data:;a="\\ud800",', 'invalid syntax'],
    ['data:;a="\\U00110000",', 'invalid syntax'],
    ['data:;a="\\400",', 'invalid syntax'],
    ['data:;a="b"', 'missing comma before data'],
    ['data:;a="b"c,', 'expected semicolon or comma'],
    ['data:,a b', 'invalid data character'],
    ['data:,%zz#', 'invalid data character'],
    ['data:,a%', 'rfc2396: unexpected end of unescape sequence'],
    ['data:,a%f', 'rfc2396: unexpected end of unescape sequence'],
    ['data:,a%g', 'rfc2396: invalid char 0x25 in unescape sequence'],
    ['data:,%20%2x', 'rfc2396: invalid char 0x25 in unescape sequence'],
    ['data:;base64,YQ', 'illegal base64 data at input byte 0'],
    ['data:;base64,YWJj=', 'illegal base64 data at input byte 4'],
    ['data:;base64,Y-==', 'invalid data character'],
    ['data:;base64,YQ%3D%3D', 'invalid data character'],
  ])('%j: %s', (url, problem) => expect(dataUrlProblem(url)).toBe(problem));
});

describe('decodeDataUrl', () => {
  const text = (url: string) => {
    const decoded = decodeDataUrl(url);
    return typeof decoded === 'string' ? decoded : { ...decoded, bytes: new TextDecoder().decode(decoded.bytes) };
  };

  test.each([
    ['data:,', { mediaType: '', base64: false, bytes: '' }],
    ['data:,hello%20world%21+1', { mediaType: '', base64: false, bytes: 'hello world!+1' }],
    ['data:,%C3%a4', { mediaType: '', base64: false, bytes: 'ä' }],
    ['data:;base64,aGVs\nbG8=', { mediaType: '', base64: true, bytes: 'hello' }],
    // Bits that are left over are ignored.
    ['data:;base64,aGVsbG9=', { mediaType: '', base64: true, bytes: 'hello' }],
    ['data:text/plain;name="a,b";charset=utf-8;base64,YQ==', { mediaType: 'text/plain', base64: true, bytes: 'a' }],
    ['data:image/svg+xml,<svg', 'invalid data character'],
    ['data:;base64,YQ', 'illegal base64 data at input byte 0'],
    ['data:text,a', 'invalid character for media type'],
  ])('%j', (url, expected) => expect(text(url)).toEqual(expected));

  test('decodes what was encoded, in both encodings', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(decodeDataUrl(`data:application/octet-stream;base64,${toBase64(bytes)}`)).toEqual({
          mediaType: 'application/octet-stream',
          base64: true,
          bytes,
        });
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (written) => {
        expect(text(escapedDataUrl(written))).toEqual({ mediaType: '', base64: false, bytes: written });
      }),
    );
  });

  test('refuses exactly what the rule refuses, with the same messages', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'data:;,="%/bse64txplin\\A \nä') }), (rest) => {
        const url = `data:${rest}`;
        const decoded = decodeDataUrl(url);
        expect(typeof decoded === 'string' ? decoded : undefined).toBe(dataUrlProblem(url));
      }),
    );
  });
});
