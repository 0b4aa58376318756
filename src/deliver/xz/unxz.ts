import { crc32 } from '../../core/bytes/crc32.ts';
import { startsWith, u32 } from '../define/little-endian.ts';
import { unpackLzma2, type UnpackProblem } from './lzma2.ts';
import { Output } from './output.ts';

/** What was unpacked and the offset after it, or why nothing was. */
export type UnpackedMember = { ok: true; bytes: Uint8Array; end: number } | { ok: false; problem: UnpackProblem };

const magic = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0];
const lzma2Filter = 0x21;

/** Bytes of each kind of check (xz file format, 2.1.1.2). */
const checkSizes = [0, 4, 4, 4, 8, 8, 8, 16, 16, 16, 32, 32, 32, 64, 64, 64];
const crc32Check = 1;

/** Whether bytes at an offset start like xz. */
export const isXz = (bytes: Uint8Array, at = 0): boolean => startsWith(bytes, magic, at);

/**
 * Unpacks one stream of xz from an offset, up to `most` bytes: LZMA2 alone, without other filters, as the kernel's initrds and
 * coreos-installer have it. A CRC-32 is compared, which is the only check that the kernel knows; others are skipped. There is no
 * package for this among those that Bunsen has, and the platform's streams unpack gzip alone.
 */
export function unxz(bytes: Uint8Array, at: number, most: number): UnpackedMember {
  const broken = { ok: false, problem: 'broken' } as const;
  const check = bytes[at + 7] ?? 0xff;
  if (!isXz(bytes, at) || check > 15 || crc32(bytes.subarray(at + 6, at + 8)) !== u32(bytes, at + 8)) return broken;
  const output = new Output(most);
  let here = at + 12;
  while (bytes[here] !== 0) {
    if (here >= bytes.length) return broken;
    const data = dataAt(bytes, here);
    if (typeof data === 'string') return { ok: false, problem: data };
    const before = output.length;
    const end = unpackLzma2(bytes, data, output);
    if (typeof end === 'string') return { ok: false, problem: end };
    const checkAt = padded(end - at) + at;
    if (check === crc32Check && crc32(output.whole(before)) !== u32(bytes, checkAt)) return broken;
    here = checkAt + (checkSizes[check] ?? 0);
  }
  const end = endAfterIndex(bytes, here);
  return end === undefined ? broken : { ok: true, bytes: output.whole(), end };
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Where the data of a block begins, after its header. */
function dataAt(bytes: Uint8Array, at: number): number | UnpackProblem {
  const size = ((bytes[at] ?? 0) + 1) * 4;
  const flags = bytes[at + 1] ?? 0;
  if (at + size > bytes.length || crc32(bytes.subarray(at, at + size - 4)) !== u32(bytes, at + size - 4)) return 'broken';
  let here = at + 2;
  for (const bit of [0x40, 0x80]) if (flags & bit) here = afterNumber(bytes, here);
  return (flags & 3) === 0 && bytes[here] === lzma2Filter ? at + size : 'unsupported';
}

/** The offset after a number of variable length. */
function afterNumber(bytes: Uint8Array, at: number): number {
  let here = at;
  while ((bytes[here] ?? 0) & 0x80) here++;
  return here + 1;
}

/** The offset after the index and the footer of a stream. */
function endAfterIndex(bytes: Uint8Array, at: number): number | undefined {
  let count = 0;
  let here = at + 1;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[here++];
    if (byte === undefined || shift > 28) return undefined;
    count += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
  }
  for (let index = 0; index < count * 2; index++) {
    if (here >= bytes.length) return undefined;
    here = afterNumber(bytes, here);
  }
  const end = padded(here - at) + at + 4 + 12;
  return end <= bytes.length && bytes[end - 2] === 0x59 && bytes[end - 1] === 0x5a ? end : undefined;
}
