import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findTree, readLocalFile } from '../core/files/files-dir.ts';
import { diskFiles } from './disk-files.ts';

let directory: string;
const before = process.cwd();
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'bunsen-'));
  mkdirSync(join(directory, 'd/sub'), { recursive: true });
  writeFileSync(join(directory, 'd/y'), 'why');
  writeFileSync(join(directory, 'f'), 'eff');
  symlinkSync('loop', join(directory, 'loop'));
  symlinkSync('nowhere', join(directory, 'dangling'));
  symlinkSync('d', join(directory, 'link'));
  process.chdir(directory);
});
afterEach(() => {
  process.chdir(before);
  rmSync(directory, { recursive: true });
});

/** The result of reading a local file: its text, or why there is none. */
function read(files: string, path: string): string {
  const file = readLocalFile(diskFiles(files), path);
  return file.ok ? new TextDecoder().decode(file.bytes) : file.message;
}

const outside = 'local file path traverses outside the files directory';

describe('a local file', () => {
  test.each([
    ['.', 'd/y', 'why'],
    ['./', './d//sub/../y', 'why'],
    ['./d/', 'y', 'why'],
    ['link', 'y', 'why'],
    ['.', 'link/y', 'why'],
    ['d', '/y', 'why'],
    ['d', '../d/y', 'why'],
    ['.', 'd/../../', outside],
    ['d', '../f', outside],
    ['/', 'etc/hostname', outside],
    ['.', 'nope', 'open nope: no such file or directory'],
    ['./d/', 'nope', 'open d/nope: no such file or directory'],
    ['d//sub/..', './nope', 'open d/nope: no such file or directory'],
    ['nope', 'x', 'open nope/x: no such file or directory'],
    ['.', 'd', 'read d: is a directory'],
    ['.', 'd/', 'read d: is a directory'],
    ['.', '', 'read .: is a directory'],
    ['d', '..', outside],
    ['/', '', 'read /: is a directory'],
    ['.', 'f/x', 'open f/x: not a directory'],
    ['f', 'x', 'open f/x: not a directory'],
    ['.', 'loop', 'open loop: too many levels of symbolic links'],
    ['loop', 'x', 'open loop/x: too many levels of symbolic links'],
    ['.', 'dangling', 'open dangling: no such file or directory'],
    ['.', 'a\0b', 'open a\0b: invalid argument'],
    ['.', 'x'.repeat(256), `open ${'x'.repeat(256)}: file name too long`],
  ])('in %j, %j', (files, path, expected) => {
    expect(read(files, path)).toBe(expected);
  });

  test("is found through the directory's own name", () => {
    expect(read('.', `../${basename(directory)}/f`)).toBe('eff');
    expect(read('.', `../${basename(directory)}/nope`)).toBe(`open ../${basename(directory)}/nope: no such file or directory`);
    expect(read(directory, 'nope')).toBe(`open ${directory}/nope: no such file or directory`);
  });
});

describe('the root of a tree', () => {
  test.each([
    ['.', 'd/', { ok: true, path: 'd' }],
    ['.', '', { ok: true, path: '' }],
    ['d', '../d/sub', { ok: true, path: '../d/sub' }],
    ['/', 'etc', { ok: false, message: outside }],
    ['.', 'f', { ok: false, message: 'root of tree must be a directory' }],
    ['.', 'nope', { ok: false, message: 'stat nope: no such file or directory' }],
    ['.', 'f/x', { ok: false, message: 'stat f/x: not a directory' }],
    ['.', 'loop', { ok: false, message: 'stat loop: too many levels of symbolic links' }],
    ['.', 'a\0b', { ok: false, message: 'stat a\0b: invalid argument' }],
  ])('in %j, %j', (files, path, expected) => {
    expect(findTree(diskFiles(files), path)).toEqual(expected);
  });
});

test('what is in a tree is named with its whole path', () => {
  const files = diskFiles('./d/');
  expect(files.stat('nope', false)).toBeUndefined();
  expect(() => files.stat('y/x', false)).toThrow('lstat d/y/x: not a directory');
  expect(() => files.list('nope')).toThrow('open d/nope: no such file or directory');
  expect(() => files.readLink('nope')).toThrow('readlink d/nope: no such file or directory');
  expect(files.list('').sort()).toEqual(['sub', 'y']);
});

// Other systems keep names in encodings of their own.
test.runIf(process.platform === 'linux')('names that are not UTF-8 are names', () => {
  const name = Buffer.concat([Buffer.from(`${directory}/d/sub/`), Uint8Array.of(0x61, 0xff)]);
  writeFileSync(name, 'odd');
  symlinkSync(Uint8Array.of(0xfe) as Buffer, `${directory}/d/sub/l`);
  const files = diskFiles('d');
  expect(files.list('sub').sort()).toEqual(['a\udcff', 'l']);
  expect(new TextDecoder().decode(files.read('sub/a\udcff'))).toBe('odd');
  expect(files.stat('sub/a\udcff', false)?.kind).toBe('file');
  expect(files.readLink('sub/l')).toBe('\udcfe');
});
