import { sha256, sha512 } from '@noble/hashes/sha2.js';
import { joinBytes } from '../core/bytes/join-bytes.ts';
import { writeBits } from './crypt64.ts';

/** Which of the two: SHA-256 gives hashes that begin with `$5$`, SHA-512 with `$6$`. */
export type ShaMethod = 'sha256crypt' | 'sha512crypt';

const hashes = { sha256crypt: sha256, sha512crypt: sha512 };

const joined = (...parts: readonly Uint8Array[]): Uint8Array => joinBytes(parts);

/** A number of bytes of a digest, repeated as needed. */
const stretched = (digest: Uint8Array, length: number): Uint8Array => Uint8Array.from({ length }, (_, i) => digest[i % digest.length] ?? 0);

const repeated = (bytes: Uint8Array, times: number): Uint8Array => stretched(bytes, bytes.length * times);

/**
 * Ulrich Drepper's SHA-crypt: the last part of the hash, 43 or 86 characters. The salt has up to 16
 * bytes; the time is that of `rounds` digests of some hundred bytes.
 */
export function shaCrypt(method: ShaMethod, password: Uint8Array, salt: Uint8Array, rounds: number): string {
  const hash = hashes[method];
  const both = hash(joined(password, salt, password));
  const start = [password, salt, stretched(both, password.length)];
  for (let bits = password.length; bits > 0; bits >>>= 1) start.push(bits & 1 ? both : password);
  let digest: Uint8Array = hash(joined(...start));

  const p = stretched(hash(repeated(password, password.length)), password.length);
  const s = stretched(hash(repeated(salt, 16 + (digest[0] ?? 0))), salt.length);
  const message = new Uint8Array(digest.length + 2 * p.length + s.length);
  for (let round = 0; round < rounds; round++) {
    let length = 0;
    const add = (part: Uint8Array) => {
      message.set(part, length);
      length += part.length;
    };
    const odd = round % 2 === 1;
    add(odd ? p : digest);
    if (round % 3 !== 0) add(s);
    if (round % 7 !== 0) add(p);
    add(odd ? digest : p);
    digest = hash(message.subarray(0, length));
  }
  return write(digest);
}

/**
 * Writes a digest, three bytes to four characters. The bytes are a third of the digest apart, and
 * the three rotate: which of them comes first advances by `turn` from group to group.
 */
function write(digest: Uint8Array): string {
  const groups = Math.floor(digest.length / 3);
  const turn = digest.length === 64 ? 1 : 2;
  const byte = (at: number): number => digest[at] ?? 0;
  let text = '';
  for (let group = 0; group < groups; group++) {
    const from = (place: number) => byte(((place + turn * group) % 3) * groups + group);
    text += writeBits((from(0) << 16) | (from(1) << 8) | from(2), 4);
  }
  // The rest that does not fill a group: the last byte of 64, or the last two of 32.
  return digest.length === 64 ? text + writeBits(byte(63), 2) : text + writeBits((byte(31) << 8) | byte(30), 3);
}
