import fc from 'fast-check';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanPath, extension, isAbsolute, joinPath } from './go-path.ts';

describe('cleanPath', () => {
  test.each([
    ['', '.'],
    ['/', '/'],
    ['//', '/'],
    ['/..', '/'],
    ['/a/', '/a'],
    ['/a/./b/../c', '/a/c'],
    ['a/../..', '..'],
    ['../../a', '../../a'],
    ['./a', 'a'],
    ['...', '...'],
  ])('%j is %j', (path, clean) => expect(cleanPath(path)).toBe(clean));

  test('agrees with Node except for a slash at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/', '.', '..', 'a', 'bc')), (parts) => {
        const path = parts.join('');
        const normal = posix.normalize(path);
        expect(cleanPath(path)).toBe(normal === '/' ? '/' : normal.replace(/\/$/, ''));
      }),
    );
  });
});

test('joinPath cleans, and leaves empty paths out', () => {
  expect(joinPath('/a/b', '../c')).toBe('/a/c');
  expect(joinPath('/a', '')).toBe('/a');
  expect(joinPath('', 'b/')).toBe('b');
  expect(joinPath('', '')).toBe('');
});

test('extension looks at the last element only', () => {
  expect(extension('a.b.service')).toBe('.service');
  expect(extension('.conf')).toBe('.conf');
  expect(extension('a.service/b')).toBe('');
  expect(extension('a.')).toBe('.');
  expect(extension('')).toBe('');
});

test('isAbsolute looks for a leading slash', () => {
  expect(isAbsolute('/a')).toBe(true);
  expect(isAbsolute('a/')).toBe(false);
  expect(isAbsolute('')).toBe(false);
});
