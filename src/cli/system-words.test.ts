import { openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { codeOf, wordsFor } from './system-words.ts';

/** An error as Node creates it for a system call. */
const failure = (code: string, errno: number) => Object.assign(new Error(`${code}: whatever Node says, open 'x'`), { code, errno });

describe("a failure of the system is reported in Go's words", () => {
  test.each([
    ['ENOENT', -2, 'no such file or directory'],
    ['EACCES', -13, 'permission denied'],
    ['EISDIR', -21, 'is a directory'],
    ['ELOOP', -40, 'too many levels of symbolic links'],
    ['ENAMETOOLONG', -36, 'file name too long'],
    ['ENOSPC', -28, 'no space left on device'],
    ['EIO', -5, 'input/output error'],
    ['EPIPE', -32, 'broken pipe'],
    ['ENOTSUP', -95, 'operation not supported'],
  ])('by the name: %s', (code, errno, words) => {
    expect(wordsFor(failure(code, errno))).toBe(words);
  });

  // Windows has numbers of its own, and Node the same names.
  test('by the name before the number', () => {
    expect(wordsFor(failure('ENOENT', -4058))).toBe('no such file or directory');
  });

  test.each([
    [-116, 'stale NFS file handle'],
    [-117, 'structure needs cleaning'],
    [-122, 'disk quota exceeded'],
    [-126, 'required key not available'],
    [-524, 'errno 524'],
  ])('by the number where Node has no name: %d', (errno, words) => {
    expect(wordsFor(failure(`Unknown system error ${errno}`, errno))).toBe(words);
  });

  test('even where Node did not make a system call', () => {
    const open = () => {
      try {
        return openSync('a\0b', 'r');
      } catch (error) {
        return wordsFor(error);
      }
    };
    expect(open()).toBe('invalid argument');
  });
});

test('for any other error, its own message', () => {
  expect(wordsFor(new Error('something else'))).toBe('something else');
  expect(wordsFor('a word')).toBe('a word');
  expect(codeOf(new Error('something else'))).toBeUndefined();
});
