import { corrections, generator } from './galois.ts';
import { maxVersion, sizesOf } from './sizes.ts';

/** Bits that come before the data: that it is bytes, and how many. */
const headBits = (version: number): number => 4 + (version < 10 ? 8 : 16);

/** The smallest version that has room for a number of bytes; undefined when none has. */
export function versionFor(length: number): number | undefined {
  for (let version = 1; version <= maxVersion; version++) if (length * 8 + headBits(version) <= sizesOf(version).data * 8) return version;
  return undefined;
}

/** The bytes that a code of a version has, those that correct errors included, in the order in which they are drawn. */
export function drawnBytes(data: Uint8Array, version: number): Uint8Array {
  const sizes = sizesOf(version);
  return interleave(framed(data, version, sizes.data), sizes);
}

/** The data with its head and, in the room that is left, what the standard fills it with. */
function framed(data: Uint8Array, version: number, room: number): Uint8Array {
  const whole = new Uint8Array(room);
  let at = 0;
  const put = (value: number, bits: number) => {
    for (let bit = bits - 1; bit >= 0; bit--, at++) whole[at >> 3] = (whole[at >> 3] ?? 0) | (((value >> bit) & 1) << (7 - (at & 7)));
  };
  put(0b0100, 4);
  put(data.length, headBits(version) - 4);
  for (const byte of data) put(byte, 8);
  const end = Math.ceil(Math.min(at + 4, room * 8) / 8);
  for (let byte = end; byte < room; byte++) whole[byte] = (byte - end) % 2 === 0 ? 0xec : 0x11;
  return whole;
}

/** Divides data into blocks, the last ones a byte longer, and takes from each in turn: so a blot harms a little of each. */
function interleave(data: Uint8Array, { blocks, corrections: count, total }: ReturnType<typeof sizesOf>): Uint8Array {
  const short = Math.floor(data.length / blocks);
  const longer = data.length % blocks;
  const divisor = generator(count);
  const starts = Array.from({ length: blocks + 1 }, (_, block) => block * short + Math.max(0, block - (blocks - longer)));
  const parts = starts.slice(0, -1).map((start, block) => data.subarray(start, starts[block + 1]));
  const checks = parts.map((part) => corrections(part, divisor));
  const drawn = new Uint8Array(total);
  let at = 0;
  for (const list of [parts, checks])
    for (let byte = 0; byte <= Math.max(short, count); byte++)
      for (const part of list) if (byte < part.length) drawn[at++] = part[byte] ?? 0;
  return drawn;
}
