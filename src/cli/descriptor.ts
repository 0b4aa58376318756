import { fstatSync, readSync, writeSync } from 'node:fs';
import { codeOf } from './system-words.ts';

const firstPiece = 0x10000;
const largestPiece = 0x4000000;
/** Longer texts are encoded and written by pieces, so that the whole is not held once more. */
const writtenAtOnce = 0x1000000;

/** All bytes that a descriptor gives until its end. A pipe that has nothing yet is waited for, blocking or not. */
export function readAll(descriptor: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = Math.min(Math.max(expectedSize(descriptor) + 1, firstPiece), largestPiece * 16);
  for (;;) {
    const piece = Buffer.allocUnsafeSlow(size);
    const filled = fill(descriptor, piece);
    pieces.push(filled === piece.length ? piece : piece.subarray(0, filled));
    if (filled < piece.length) return pieces.length === 1 ? (pieces[0] ?? piece) : Buffer.concat(pieces);
    size = Math.min(size * 2, largestPiece);
  }
}

/** What a regular file holds; nothing is known of others. */
const expectedSize = (descriptor: number): number => {
  const stats = fstatSync(descriptor);
  return stats.isFile() ? stats.size : 0;
};

/** Reads until a piece is full or the end has come, and tells how much there is in it. */
function fill(descriptor: number, piece: Uint8Array): number {
  let filled = 0;
  while (filled < piece.length) {
    const read = patiently(() => readSync(descriptor, piece, filled, piece.length - filled, null));
    if (read === 0) break;
    filled += read;
  }
  return filled;
}

/** Writes all of a text in UTF-8 before going on: the process may end right after. */
export function writeAll(descriptor: number, text: string): void {
  for (let at = 0; at < text.length; ) {
    const end = at + writtenAtOnce;
    // A pair of surrogates is one character, and stays in one piece.
    const next = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end;
    let rest: Uint8Array = Buffer.from(text.slice(at, next));
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
