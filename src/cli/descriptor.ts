import { constants } from 'node:buffer';
import { fstatSync, readSync, writeSync } from 'node:fs';
import { bytesOfText } from '../core/go/byte-text.ts';
import { codeOf } from './system-words.ts';

const firstPiece = 0x10000;
/** No text can be longer, so what is longer is not read to its end. */
const maxLength = constants.MAX_STRING_LENGTH + 1;
/** Longer texts are encoded and written by pieces, so that the whole is not held once more. */
const writtenAtOnce = 0x1000000;

/**
 * All bytes that descriptors give until their ends, one behind the other, but no more than `most`. A pipe
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
      // What is not filled yet takes no memory, so there may be much of it.
      const larger = Buffer.allocUnsafeSlow(Math.min(bytes.length * 8, most));
      larger.set(bytes);
      bytes = larger;
    }
  }
  return bytes.subarray(0, filled);
}

/** What a regular file holds; nothing is known of others. */
const expectedSize = (descriptor: number): number => {
  const stats = fstatSync(descriptor);
  return stats.isFile() ? stats.size : 0;
};

/** Reads until there is no room or the end has come, and tells how much there is then. */
function fill(descriptor: number, bytes: Uint8Array, from: number): number {
  let filled = from;
  while (filled < bytes.length) {
    const read = patiently(() => readSync(descriptor, bytes, filled, bytes.length - filled, null));
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Writes all of a text in UTF-8, and the bytes that are none as they are, before going on: the process may end right after. */
export function writeAll(descriptor: number, text: string): void {
  for (let at = 0; at < text.length;) {
    const end = at + writtenAtOnce;
    // A pair of surrogates is one character, and stays in one piece.
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
    let rest = bytesOfText(text.slice(at, next));
    while (rest.length > 0) rest = rest.subarray(patiently(() => writeSync(descriptor, rest)));
    at = next;
  }
}

/** Tries again what a pipe is not ready for, or what a signal interrupted. */
function patiently(run: () => number): number {
  for (let pause = 1; ; pause = Math.min(pause * 2, 16)) {
    try {
      return run();
    } catch (error) {
      const code = codeOf(error);
      // On Windows, a pipe says so when it has ended.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      if (code === 'EAGAIN') sleep(pause);
    }
  }
}

const sleep = (milliseconds: number): void => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
