import { Lzma } from './lzma.ts';
import type { Output } from './output.ts';
import { RangeDecoder } from './range-decoder.ts';

/** Why nothing was unpacked. */
export type UnpackProblem = 'broken' | 'too-large' | 'unsupported';

/**
 * Unpacks the chunks of LZMA2 from an offset, up to and including the end marker, as the xz file format describes them.
 * Returns the offset after it.
 */
export function unpackLzma2(bytes: Uint8Array, from: number, output: Output): number | UnpackProblem {
  let at = from;
  let lzma: Lzma | undefined;
  let properties: number | undefined;
  let mayContinue = false;
  for (;;) {
    const control = bytes[at];
    if (control === undefined) return 'broken';
    if (control === 0) return at + 1;
    if (control === 1 || control >= 0xe0) {
      output.start = output.length;
      mayContinue = true;
    }
    if (!mayContinue || (control > 2 && control < 0x80)) return 'broken';
    if (control < 0x80) {
      const size = (((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)) + 1;
      if (at + 3 + size > bytes.length) return 'broken';
      if (!output.reserve(size)) return 'too-large';
      output.append(bytes.subarray(at + 3, at + 3 + size));
      at += 3 + size;
      continue;
    }
    const unpacked = (((control & 0x1f) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)) + 1;
    const packed = (((bytes[at + 3] ?? 0) << 8) | (bytes[at + 4] ?? 0)) + 1;
    at += 5;
    if (control >= 0xc0) properties = bytes[at++];
    if (properties === undefined || !Lzma.allows(properties)) return 'broken';
    if (control >= 0xa0) lzma = new Lzma(properties);
    if (!lzma || at + packed > bytes.length) return 'broken';
    if (!output.reserve(unpacked)) return 'too-large';
    const decoder = new RangeDecoder(bytes, at, at + packed);
    if (!lzma.read(decoder, output, unpacked) || !decoder.finished) return 'broken';
    at += packed;
  }
}
