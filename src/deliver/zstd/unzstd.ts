import { Decompress } from 'fzstd';
import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { startsWith, u32, u64 } from '../define/little-endian.ts';
import type { UnpackedMember } from '../xz/unxz.ts';

const magic = [0x28, 0xb5, 0x2f, 0xfd];

/** Bytes of the number of a dictionary and of the length of the contents, by their flags (RFC 8878, 3.1.1.1). */
const dictionarySizes = [0, 1, 2, 4];
const lengthSizes = [0, 2, 4, 8];

/** Whether bytes at an offset start like a frame of zstd. */
export const isZstd = (bytes: Uint8Array, at = 0): boolean => startsWith(bytes, magic, at);

/**
 * Unpacks one frame of zstd from an offset, up to `most` bytes, and says where it ends, because other archives may come after it. Dictionaries
 * are not known. The checksum of the contents is not compared: the archive in it shows what is damaged.
 */
export function unzstd(bytes: Uint8Array, at: number, most: number): UnpackedMember {
  const broken = { ok: false, problem: 'broken' } as const;
  const frame = frameAt(bytes, at);
  if (!frame) return broken;
  if (frame.hasDictionary) return { ok: false, problem: 'unsupported' };
  // What is unpacked needs this much memory, whatever comes out of it.
  if (frame.window > most) return { ok: false, problem: 'too-large' };
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Decompress((part) => {
    length += part.length;
    if (length > most) throw new RangeError();
    parts.push(part.slice());
  });
  try {
    stream.push(bytes.subarray(at, frame.end), true);
  } catch {
    return length > most ? { ok: false, problem: 'too-large' } : broken;
  }
  return { ok: true, bytes: joinBytes(parts), end: frame.end };
}

/** What the header of a frame says, and where the frame ends; undefined where it is cut short or no frame. */
function frameAt(bytes: Uint8Array, at: number): { end: number; window: number; hasDictionary: boolean } | undefined {
  const flags = bytes[at + 4];
  if (!isZstd(bytes, at) || flags === undefined) return undefined;
  const isSingle = (flags & 0x20) !== 0;
  let here = at + 5;
  const window = isSingle ? 0 : windowOf(bytes[here++] ?? 0);
  const dictionarySize = dictionarySizes[flags & 3] ?? 0;
  const hasDictionary = bytes.subarray(here, here + dictionarySize).some((byte) => byte !== 0);
  here += dictionarySize;
  const lengthSize = lengthSizes[flags >> 6] || (isSingle ? 1 : 0);
  const contents = lengthSize === 8 ? u64(bytes, here) : u32(bytes, here) % 2 ** (8 * lengthSize);
  const blocks = endOfBlocks(bytes, here + lengthSize);
  const end = blocks === undefined ? undefined : blocks + ((flags & 4) !== 0 ? 4 : 0);
  return end === undefined || end > bytes.length ? undefined : { end, window: isSingle ? contents : window, hasDictionary };
}

/** The size of the window, of which the upper bits are the exponent (3.1.1.1.2). */
const windowOf = (byte: number): number => 2 ** (10 + (byte >> 3)) * (1 + (byte & 7) / 8);

/** The offset after the last block (3.1.1.2); undefined where it is cut short. */
function endOfBlocks(bytes: Uint8Array, from: number): number | undefined {
  let here = from;
  while (here + 3 <= bytes.length) {
    const header = u32(bytes, here) & 0xffffff;
    const type = (header >> 1) & 3;
    if (type === 3) return undefined;
    here += 3 + (type === 1 ? 1 : header >> 3);
    if ((header & 1) !== 0) return here;
  }
  return undefined;
}
