import { joinBytes } from './join-bytes.ts';
import { Gunzip } from 'fflate';

/** The result of unpacking: the contents, or why there are none. */
export type Unpacked = { ok: true; bytes: Uint8Array } | { ok: false; reason: 'not-gzip' | 'broken' | 'too-large' };

/** Bytes of a member's header and trailer: anything shorter is incomplete. */
const shortest = 18;

/** Bytes unpacked at a time: each may expand to a thousand, and the limit is checked in between. */
const piece = 1024;

/** Whether bytes start like gzip (RFC 1952, 2.3.1). */
export const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

/** Unpacks gzip, including files of several members, up to `most` bytes of contents. Checksums are not verified. */
export function gunzip(bytes: Uint8Array, most: number): Unpacked {
  if (!isGzip(bytes)) return { ok: false, reason: 'not-gzip' };
  if (bytes.length < shortest) return { ok: false, reason: 'broken' };
  const parts: Uint8Array[] = [];
  let length = 0;
  const stream = new Gunzip((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += piece) {
      stream.push(bytes.subarray(at, at + piece), at + piece >= bytes.length);
      if (length > most) return { ok: false, reason: 'too-large' };
    }
  } catch {
    return { ok: false, reason: 'broken' };
  }
  return { ok: true, bytes: joinBytes(parts) };
}
