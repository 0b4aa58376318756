import { describe, expect, test } from 'vitest';
import { memoryFiles } from './memory-files.ts';

const files = memoryFiles({
  'bin/run': { text: '#!', exec: true },
  'bin/data': { base64: '/w==' },
  'link-to-run': { link: 'bin/run' },
  bins: { link: './bin' },
  'deep/up': { link: '../bin/data' },
  outside: { link: '../../etc/passwd' },
  absolute: { link: '/etc/passwd' },
  loop: { link: 'loop' },
  dangling: { link: 'nothing' },
});
const text = (path: string) => new TextDecoder().decode(files.read(path));

test('parent directories exist implicitly', () => {
  expect(files.stat('bin', false)).toEqual({ kind: 'directory', executable: true });
  expect(files.stat('', false)).toEqual({ kind: 'directory', executable: true });
  expect(files.list('bin')).toEqual(['run', 'data']);
  expect(files.list('deep')).toEqual(['up']);
});

test('files are executable when they say so', () => {
  expect(files.stat('bin/run', false)).toEqual({ kind: 'file', executable: true });
  expect(files.stat('bin/data', false)).toEqual({ kind: 'file', executable: false });
});

test('bytes need not be text', () => {
  expect([...files.read('bin/data')]).toEqual([0xff]);
});

test('there is nothing where nothing was put', () => {
  expect(files.stat('bin/missing', false)).toBeUndefined();
  expect(files.stat('bin/run/below', true)).toBeUndefined();
  expect(files.stat('constructor', true)).toBeUndefined();
  expect(files.list('missing')).toEqual([]);
});

describe('a link', () => {
  test('is reported as a link, or followed', () => {
    expect(files.stat('link-to-run', false)?.kind).toBe('link');
    expect(files.stat('link-to-run', true)).toEqual({ kind: 'file', executable: true });
    expect(files.readLink('link-to-run')).toBe('bin/run');
  });

  test('is followed when reading files, in the middle of a path too', () => {
    expect(text('link-to-run')).toBe('#!');
    expect(text('bins/run')).toBe('#!');
    expect(files.stat('deep/up', true)?.kind).toBe('file');
    expect(files.list('bins')).toEqual(['run', 'data']);
  });

  test.each(['outside', 'absolute', 'loop', 'dangling'])('%s leads nowhere', (path) => {
    expect(files.stat(path, true)).toBeUndefined();
    expect(files.stat(path, false)?.kind).toBe('link');
  });
});

test.each([
  ['missing', 'open files/missing: no such file or directory'],
  ['bin', 'read files/bin: is a directory'],
  ['bins', 'read files/bins: is a directory'],
  ['', 'read files: is a directory'],
  ['loop', 'open files/loop: no such file or directory'],
  ['outside', 'open files/outside: no such file or directory'],
])('what has no bytes says why: %j', (path, message) => {
  expect(() => files.read(path)).toThrow(new Error(message));
});
