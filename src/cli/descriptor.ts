import { constants } from 'node:buffer';
import { fstatSync, readSync, writeSync } from 'node:fs';
import { bytesOfText } from '../core/go/byte-text.ts';
import { codeOf } from './system-words.ts';

const firstPiece = 0x10000;
/** No text can be longer, so longer input is not read to its end. */
const maxLength = constants.MAX_STRING_LENGTH + 1;
/** Longer texts are encoded and written in pieces, to avoid a second copy of the whole. */
const writtenAtOnce = 0x1000000;

/**
 * All bytes that descriptors yield until they end, concatenated, but no more than `most`. A pipe
 * that has nothing yet is waited for, blocking or not.
 */
export function readAll(descriptors: number | readonly number[], most = maxLength): Uint8Array {
  const all = typeof descriptors === 'number' ? [descriptors] : descriptors;
  const expected = all.reduce((sum, descriptor) => sum + expectedSize(descriptor), 1);
  let bytes: Uint8Array = Buffer.allocUnsafeSlow(Math.min(Math.max(expected, firstPiece), most));
  let filled = 0;
  for (const descriptor of all) {
    for (;;) {
      filled = fill(descriptor, bytes, filled);
      if (filled < bytes.length || filled === most) break;
      // Memory that is not filled yet costs nothing, so there may be plenty.
      const larger = Buffer.allocUnsafeSlow(Math.min(bytes.length * 8, most));
      larger.set(bytes);
      bytes = larger;
    }
  }
  return bytes.subarray(0, filled);
}

/** The size of a regular file; unknown for anything else. */
const expectedSize = (descriptor: number): number => {
  const stats = fstatSync(descriptor);
  return stats.isFile() ? stats.size : 0;
};

/** Reads until there is no more room or the end is reached, and returns how much there is then. */
function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let filled = from;
  while (filled < bytes.length) {
    const read = patiently(() => readSync(descriptor, bytes, filled, bytes.length - filled, null));
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Writes all of a text in UTF-8, and bytes that are not UTF-8 unchanged, before returning: the process may end right after. */
export function writeAll(descriptor: number, text: string): void {
  for (let at = 0; at < text.length;) {
    const end = at + writtenAtOnce;
    // A surrogate pair is one character, and stays in one piece.
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
    writeBytes(descriptor, bytesOfText(text.slice(at, next)));
    at = next;
  }
}

/** Writes all of some bytes before returning. */
export function writeBytes(descriptor: number, bytes: Uint8Array): void {
  let rest = bytes;
  while (rest.length > 0) rest = rest.subarray(patiently(() => writeSync(descriptor, rest)));
}

/** Retries when a pipe is not ready, or a signal interrupted. */
function patiently(run: () => number): number {
  for (let pause = 1; ; pause = Math.min(pause * 2, 16)) {
    try {
      return run();
    } catch (error) {
      const code = codeOf(error);
      // On Windows, this is how a pipe says that it has ended.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      if (code === 'EAGAIN') sleep(pause);
    }
  }
}

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
