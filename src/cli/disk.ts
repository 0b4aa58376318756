import { closeSync, openSync } from 'node:fs';
import { bytesOfText } from '../core/go/byte-text.ts';
import { readAll, writeAll } from './descriptor.ts';
import { isNodesOwn } from './named-descriptor.ts';
import { wordsFor } from './system-words.ts';

/** Runs something on a path, and says what failed and where as Go does: `open nope: no such file or directory`. */
export function attempt<T>(action: string, path: string, run: (path: Buffer) => T): T {
  try {
    // A name need not be UTF-8.
    return run(Buffer.from(bytesOfText(path)));
  } catch (error) {
    throw new Error(`${action} ${path}: ${wordsFor(error)}`, { cause: error });
  }
}

/** Opens a file for reading, or for writing from scratch. */
export const open = (path: string, to: 'r' | 'w'): number =>
  attempt('open', path, (at) => {
    if (isNodesOwn(path)) throw Object.assign(new Error('not of the user'), { code: 'ENOENT' });
    return openSync(at, to, 0o644);
  });

/** All bytes of a file. */
export function readFile(path: string): Uint8Array {
  const descriptor = open(path, 'r');
  try {
    return attempt('read', path, () => readAll(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** Writes a text into an open file, and closes it. */
export function writeOpen(descriptor: number, path: string, text: string): void {
  try {
    attempt('write', path, () => writeAll(descriptor, text));
  } finally {
    closeSync(descriptor);
  }
}
