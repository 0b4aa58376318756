import { gunzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveSpec } from '../spec/resolve.ts';
import { transpile } from '../transpile.ts';
import { escapedDataUrl } from './data-url.ts';
import { encodeContents } from './encode-contents.ts';
import { anyCharacter } from '../testing/any-character.ts';

const spec = resolveSpec('fcos@1.5.0');
const encode = (contents: string | Uint8Array, compression?: string) => encodeContents(contents, compression, spec);
const bytesOf = (text: string) => new TextEncoder().encode(text);

const unescape = (escaped: string): Uint8Array =>
  Uint8Array.from(escaped.match(/%..|./gs) ?? [], (part) => (part.length === 3 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0)));

/** How a machine decodes it. */
function decode({ source, compression }: ReturnType<typeof encode>): Uint8Array {
  const base64 = 'data:;base64,';
  const bytes = source.startsWith(base64)
    ? Uint8Array.from(atob(source.slice(base64.length)), (letter) => letter.charCodeAt(0))
    : unescape(source.slice('data:,'.length));
  return compression === 'gzip' ? gunzipSync(bytes) : bytes;
}

describe('percent-escaping', () => {
  test('leaves letters, digits and the marks of RFC 2396', () => {
    expect(escapedDataUrl("aZ09-_.!~*'()")).toBe("data:,aZ09-_.!~*'()");
    expect(escapedDataUrl(' /:;,?&=+$#@%"<>\n')).toBe('data:,%20%2F%3A%3B%2C%3F%26%3D%2B%24%23%40%25%22%3C%3E%0A');
  });

  test('escapes each byte of UTF-8', () => {
    expect(escapedDataUrl('ä')).toBe('data:,%C3%A4');
    expect(escapedDataUrl('\ud800')).toBe('data:,%EF%BF%BD');
  });

  test('is the same for a text and for its bytes', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter }), (text) => {
        expect(encode(bytesOf(text))).toEqual(encode(text));
      }),
    );
  });
});

describe('the shortest encoding wins', () => {
  test('escaped text, with compression set to none', () => {
    expect(encode('hello')).toEqual({ source: 'data:,hello', compression: '' });
    expect(encode('')).toEqual({ source: 'data:,', compression: '' });
  });

  test('base64 of bytes', () => {
    expect(encode(new Uint8Array([0, 1, 2, 3, 4, 5]))).toEqual({ source: 'data:;base64,AAECAwQF', compression: '' });
  });

  test('escaped text when base64 is just as long', () => {
    expect(encode('<<<<<').source).toBe('data:,%3C%3C%3C%3C%3C');
    expect(encode('<<<<<<').source).toBe('data:;base64,PDw8PDw8');
  });

  test('gzip of repetitive contents', () => {
    const contents = 'a line of text\n'.repeat(50);
    const encoded = encode(contents);
    expect(encoded.compression).toBe('gzip');
    expect(new TextDecoder().decode(decode(encoded))).toBe(contents);
  });

  test('the same gzip on every run', () => {
    const contents = 'a'.repeat(1000);
    expect(encode(contents)).toEqual(encode(contents));
  });

  test('no gzip of what the user compressed', () => {
    const contents = 'a line of text\n'.repeat(50);
    expect(encode(contents, 'gzip')).not.toHaveProperty('compression');
    expect(encode(contents, 'gzip').source).toBe(`data:;base64,${btoa(contents)}`);
    expect(encode(contents, '').compression).toBe('gzip');
  });

  test('no gzip before OpenShift 4.10', () => {
    const contents = 'a'.repeat(1000);
    expect(encodeContents(contents, undefined, resolveSpec('openshift@4.9.0')).compression).toBe('');
    expect(encodeContents(contents, undefined, resolveSpec('openshift@4.10.0')).compression).toBe('gzip');
  });
});

test('encoding can be reversed', () => {
  const repetitive = fc.array(fc.constantFrom(0, 65, 66, 255), { maxLength: 400 }).map((bytes) => Uint8Array.from(bytes));
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), repetitive), (bytes) => {
      expect(decode(encode(bytes))).toEqual(bytes);
    }),
  );
});

test('it is never longer than base64', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const { source, compression = '' } = encode(bytes);
      expect(source.length + compression.length).toBeLessThanOrEqual('data:;base64,'.length + Math.ceil(bytes.length / 3) * 4);
    }),
  );
});

test('binary contents keep their bytes', () => {
  const { output } = transpile(
    'variant: fcos\nversion: 1.5.0\nstorage:\n  files:\n    - path: /a\n      contents: {inline: !!binary /wDDqQ==}\n',
  );
  expect(output).toContain('"source":"data:,%FF%00%C3%A9"');
});
