import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLocalPath, findTree, fullName, readLocalFile } from './files-dir.ts';
import { memoryFiles } from './memory-files.ts';

const files = memoryFiles({ 'a.txt': { text: 'a' }, 'dir/b.txt': { text: 'b' }, loop: { link: 'loop' } }, 'FILES');

describe('a path is simplified', () => {
  test.each([
    ['a', 'a'],
    ['./a//b/', 'a/b'],
    ['/a', 'a'],
    ['a/../b', 'b'],
    ['a/b/../..', ''],
    ['', ''],
    ['...', '...'],
    ['a\\..', 'a\\..'],
  ])('%j is %j', (path, clean) => {
    expect(cleanLocalPath(path)).toBe(clean);
  });

  test.each(['..', '../a', 'a/../..', 'a/../../a', '/..'])('%j leads out', (path) => {
    expect(cleanLocalPath(path)).toBeUndefined();
  });

  test('idempotently, and always to a path inside', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', '.', '..', '/', '')), (parts) => {
        const clean = cleanLocalPath(parts.join('/'));
        if (clean === undefined) return;
        expect(cleanLocalPath(clean)).toBe(clean);
        expect(clean.split('/')).not.toContain('..');
      }),
    );
  });
});

test('a file is named by its path below the directory, and the directory by its own name', () => {
  expect(fullName(files, 'dir/b.txt')).toBe('FILES/dir/b.txt');
  expect(fullName(files, '')).toBe('FILES');
  expect(fullName({ ...files, name: '.' }, 'dir/b.txt')).toBe('dir/b.txt');
  expect(fullName({ ...files, name: '.' }, '')).toBe('.');
  expect(fullName({ ...files, name: '/' }, 'dir')).toBe('/dir');
});

describe('a directory with a name of its own', () => {
  const named = {
    ...files,
    contains: (path: string) => path.startsWith('../FILES/'),
    read: (path: string) => new TextEncoder().encode(path),
  };

  test('decides itself what is inside, and gets paths as they were written', () => {
    expect(readLocalFile(named, '../FILES/a.txt')).toEqual({ ok: true, bytes: new TextEncoder().encode('../FILES/a.txt') });
    expect(readLocalFile(named, 'a.txt')).toEqual({ ok: false, message: 'local file path traverses outside the files directory' });
    expect(findTree(named, 'dir')).toEqual({ ok: false, message: 'local file path traverses outside the files directory' });
  });
});

describe('a local file', () => {
  test('is read', () => {
    expect(readLocalFile(files, './dir/../a.txt')).toEqual({ ok: true, bytes: new TextEncoder().encode('a') });
  });

  test.each([
    ['../a.txt', 'local file path traverses outside the files directory'],
    ['missing', 'open FILES/missing: no such file or directory'],
    ['dir/', 'read FILES/dir: is a directory'],
    ['', 'read FILES: is a directory'],
    ['loop', 'open FILES/loop: no such file or directory'],
  ])('is not %j', (path, message) => {
    expect(readLocalFile(files, path)).toEqual({ ok: false, message });
  });

  test('cannot be found without a files directory, not even one that leads out', () => {
    const message = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';
    expect(readLocalFile(undefined, '../a')).toEqual({ ok: false, message });
    expect(findTree(undefined, '../a')).toEqual({ ok: false, message });
  });
});

describe('the root of a tree', () => {
  test('is a directory', () => {
    expect(findTree(files, 'dir/')).toEqual({ ok: true, path: 'dir' });
    expect(findTree(files, '')).toEqual({ ok: true, path: '' });
  });

  test.each([
    ['a.txt', 'root of tree must be a directory'],
    ['missing', 'stat FILES/missing: no such file or directory'],
    ['dir/../..', 'local file path traverses outside the files directory'],
  ])('is not %j', (path, message) => {
    expect(findTree(files, path)).toEqual({ ok: false, message });
  });
});
