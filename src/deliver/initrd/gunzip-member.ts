import { Inflate } from 'fflate';
import { crc32 } from '../../core/bytes/crc32.ts';
import { isGzip } from '../../core/bytes/gunzip.ts';
import { joinBytes } from '../../core/bytes/join-bytes.ts';
import { u32 } from '../define/little-endian.ts';
import type { UnpackedMember } from '../xz/unxz.ts';

/** Bytes unpacked at a time: each may expand to a thousand, and the limit is checked in between. */
const piece = 1024;

/**
 * Unpacks one member of gzip from an offset, up to `most` bytes, and says where it ends, because other archives may come after it.
 * `fflate` does not say how much it has read; the trailer does, since it consists of what is known now: checksum and length.
 */
export function gunzipMember(bytes: Uint8Array, at: number, most: number): UnpackedMember {
  const broken = { ok: false, problem: 'broken' } as const;
  const data = afterHeader(bytes, at);
  if (data === undefined) return broken;
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let here = data; here < bytes.length; here += piece) {
      stream.push(bytes.subarray(here, here + piece), here + piece >= bytes.length);
      if (length > most) return { ok: false, problem: 'too-large' };
    }
  } catch {
    return broken;
  }
  const whole = joinBytes(parts);
  const checksum = crc32(whole);
  for (let here = data; here + 8 <= bytes.length; here++) {
    if (u32(bytes, here) === checksum && u32(bytes, here + 4) === whole.length) return { ok: true, bytes: whole, end: here + 8 };
  }
  return broken;
}

/** The offset after a member's header (RFC 1952, 2.3); undefined where there is none. */
function afterHeader(bytes: Uint8Array, at: number): number | undefined {
  if (!isGzip(bytes.subarray(at, at + 3))) return undefined;
  const flags = bytes[at + 3] ?? 0;
  let here = at + 10;
  if (flags & 4) here += 2 + ((bytes[here] ?? 0) | ((bytes[here + 1] ?? 0) << 8));
  for (const bit of [8, 16]) {
    if ((flags & bit) === 0) continue;
    const end = bytes.indexOf(0, here);
    if (end < 0) return undefined;
    here = end + 1;
  }
  if (flags & 2) here += 2;
  return here < bytes.length ? here : undefined;
}
