import { hmac } from '@noble/hashes/hmac.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { mix } from './yescrypt-mix.ts';

/** The cost of a hash. */
export interface YescryptWork {
  /** The number of blocks, a power of two of at least 4. */
  n: number;
  /** The size of a block, in units of 128 bytes. */
  r: number;
}

const ascii = new TextEncoder();
const hmacSha256 = (key: Uint8Array, message: Uint8Array) => hmac(sha256, key, message);
const stretch = (password: Uint8Array, salt: Uint8Array, length: number) => pbkdf2(sha256, password, salt, { c: 1, dkLen: length });

/** From this much memory on, a short run over a 64th of it comes first. */
const worthPreparing = ({ n, r }: YescryptWork): boolean => n >= 0x100 && n * r >= 0x20000;

/** The words of bytes in little-endian order, and the bytes of such words. */
function toWords(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Int32Array.from({ length: bytes.length / 4 }, (_, i) => view.getInt32(4 * i, true));
}
function toBytes(words: Int32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * words.length));
  words.forEach((word, i) => view.setInt32(4 * i, word, true));
  return new Uint8Array(view.buffer);
}

/** One run: the password is stretched over the memory and back into 32 bytes. */
function derive(label: string, password: Uint8Array, salt: Uint8Array, { n, r }: YescryptWork): Uint8Array {
  let key: Uint8Array = hmacSha256(ascii.encode(label), password);
  const words = toWords(stretch(key, salt, 128 * r));
  // From here on the key is what PBKDF2 began with, mixed with what the S-boxes left.
  key = toBytes(words.subarray(0, 8));
  mix(words, n, (last) => {
    key = hmacSha256(toBytes(last), key);
  });
  return stretch(key, toBytes(words), 32);
}

/**
 * yescrypt (version 1, its default flavour, one thread, no extra time): the 32 bytes of the hash. It
 * takes 128·n·r bytes of memory and throws a RangeError where there is not enough.
 */
export function yescrypt(password: Uint8Array, salt: Uint8Array, work: YescryptWork): Uint8Array {
  const prepared = worthPreparing(work) ? derive('yescrypt-prehash', password, salt, { n: work.n / 64, r: work.r }) : password;
  const derived = derive('yescrypt', prepared, salt, work);
  // As in SCRAM, so that a server could check a password without learning it.
  return sha256(hmacSha256(derived, ascii.encode('Client Key')));
}
