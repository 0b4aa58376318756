import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyFilesChange, changeBetween } from './files-change.ts';
import { putInto, removeFrom, renameIn, sizeOf, takeFrom, totalSize, type LocalFiles } from './local-files.ts';

const entry = (text: string) => ({ text });
const files: LocalFiles = { motd: entry('m'), 'etc/a': entry('a'), 'etc/sub/b': entry('b'), etcetera: entry('e') };

describe('putting files', () => {
  test('normalises their paths and replaces files with the same path', () => {
    expect(putInto(files, { './etc//a': entry('new') })).toEqual({ ok: true, files: { ...files, 'etc/a': entry('new') } });
  });

  test.each([
    ['', 'A file needs a path.'],
    ['../a', '../a leads out of the files directory.'],
    ['motd/below', 'motd would be both a file and a folder.'],
    ['etc/sub', 'etc/sub would be both a file and a folder.'],
  ])('is refused at %j', (path, reason) => {
    expect(putInto(files, { [path]: entry('x') })).toEqual({ ok: false, reason });
  });

  test('is refused at a path that no system accepts', () => {
    expect(putInto({}, { ['d/'.repeat(2047) + 'ab']: entry('x') })).toMatchObject({ ok: true });
    expect(putInto({}, { ['d/'.repeat(2047) + 'abc']: entry('x') })).toMatchObject({ ok: false });
  });

  test('accepts names that mean something in JavaScript', () => {
    const result = putInto({}, { ['__proto__']: entry('p'), constructor: entry('c') });
    expect(result.ok && Object.keys(result.files)).toEqual(['__proto__', 'constructor']);
  });
});

test('a folder is removed or renamed with everything below it, and nothing else', () => {
  expect(Object.keys(removeFrom(files, 'etc'))).toEqual(['motd', 'etcetera']);
  expect(Object.keys(takeFrom(files, 'etc'))).toEqual(['etc/a', 'etc/sub/b']);
  expect(removeFrom(files, '')).toEqual({});
});

describe('renaming', () => {
  const paths = (from: string, to: string) => {
    const result = renameIn(files, from, to);
    return result.ok ? Object.keys(result.files).sort() : result.reason;
  };

  test('moves a file, or a folder with everything below it', () => {
    expect(paths('motd', 'deep/issue')).toEqual(['deep/issue', 'etc/a', 'etc/sub/b', 'etcetera']);
    expect(paths('etc', 'usr')).toEqual(['etcetera', 'motd', 'usr/a', 'usr/sub/b']);
    expect(paths('etc', 'etc/below')).toEqual(['etc/below/a', 'etc/below/sub/b', 'etcetera', 'motd']);
    expect(paths('etc', '')).toEqual(['a', 'etcetera', 'motd', 'sub/b']);
  });

  test('overwrites nothing', () => {
    expect(paths('motd', 'etcetera')).toBe('There is already a file at etcetera.');
    expect(paths('motd', 'etc')).toBe('etc would be both a file and a folder.');
    expect(paths('motd', '')).toBe('A file needs a path.');
    expect(paths('motd', '../motd')).toBe('../motd leads out of the files directory.');
  });
});

test('sizes are in bytes', () => {
  expect(sizeOf({ text: 'é' })).toBe(2);
  expect(sizeOf({ base64: 'YQA=' })).toBe(2);
  expect(sizeOf({ base64: 'YQ==' })).toBe(1);
  expect(sizeOf({ base64: '' })).toBe(0);
  expect(sizeOf({ link: 'motd' })).toBe(0);
  expect(totalSize(files)).toBe(4);
});

describe('a change', () => {
  test('has what was added and what was removed', () => {
    const { motd, ...rest } = files;
    expect(changeBetween(files, { ...rest, motd: entry('m2'), new: entry('n') })).toEqual({
      put: { motd: entry('m2'), new: entry('n') },
      removed: [],
    });
    expect(changeBetween(files, rest)).toEqual({ put: {}, removed: ['motd'] });
    expect(motd).toBeDefined();
    expect(changeBetween(files, { ...files })).toBeUndefined();
  });

  test('leads from one to the other', () => {
    const some = fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), fc.record({ text: fc.string() }), { noNullPrototype: true });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const change = changeBetween(before, after);
        expect(change ? applyFilesChange(before, change) : before).toEqual(after);
      }),
    );
  });
});
