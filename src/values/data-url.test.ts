import { gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataUrlOf } from '../ui/form/contents/sources.ts';
import { describeUrl, hexLines, unpackDataUrl } from './data-url.ts';

const packed = dataUrlOf(gzipSync(new TextEncoder().encode('a'.repeat(3000)), { mtime: 0 }));

function described(url: string, compression?: string): string {
  const unpacked = unpackDataUrl(url, compression);
  return unpacked.ok ? describeUrl(unpacked) : unpacked.problem;
}

test.each([
  ['data:,', undefined, 'text · 0 B'],
  ['data:text/plain;charset=utf-8,h%C3%A4', undefined, 'text/plain, text · 3 B'],
  ['data:image/png;base64,iVBO', undefined, 'image/png, binary · 3 B'],
  [packed, 'gzip', 'text · 3 KB · 38 B in gzip'],
  [packed, undefined, 'binary · 38 B'],
  ['data:oops', undefined, 'Ignition cannot read this data URL: missing media type slash.'],
  ['data:,plain', 'gzip', 'The data is not in gzip, so the machine cannot decompress it.'],
  ['data:;base64,H4sIAAAAAAAAA///', 'gzip', 'The data starts as gzip but is cut off or damaged, so the machine cannot decompress it.'],
  [dataUrlOf(gzipSync(new Uint8Array(6_000_000))), 'gzip', 'Decompressed, the data is larger than 5 MB, too much to show here.'],
])('%.40s with compression %s: %s', (url, compression, said) => expect(described(url, compression)).toBe(said));

describe('hexLines', () => {
  test('shows eight bytes per line with their characters', () => {
    expect(hexLines(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x7e, 0x7f))).toBe(
      '0000  89 50 4e 47 0d 0a 1a 0a  .PNG....\n0008  7e 7f                    ~.',
    );
  });
  test('says that there is more', () => {
    expect(hexLines(new Uint8Array(64)).split('\n')).toHaveLength(8);
    expect(hexLines(new Uint8Array(65)).split('\n').at(-1)).toBe('…');
  });
});
