import { describe, expect, test } from 'vitest';
import type { FilesDir } from '../../files/files-dir.ts';
import { memoryFiles } from '../../files/memory-files.ts';
import { findingsOf, ignitionOf } from '../../testing/transpiled.ts';

const files = memoryFiles(
  {
    'tree/b': { text: 'b' },
    'tree/a/run': { text: 'run', exec: true },
    'tree/link': { link: '../elsewhere' },
    'other/b': { text: 'other' },
    file: { text: 'file' },
  },
  'FILES',
);
const trees = (written: string, more = '', target: 'fcos@1.5.0' | 'fcos@1.7.0' = 'fcos@1.5.0') =>
  ignitionOf(target, `storage: {trees: [${written}]${more}}`, { files });
const said = (written: string, more = '', from: FilesDir = files) =>
  findingsOf('fcos@1.5.0', `storage: {trees: [${written}]${more}}`, { files: from });
const contents = (text: string) => ({ source: `data:,${text}`, compression: '' });

test('a tree copies files and links, leaving directories implicit', () => {
  expect(trees('{local: tree}')).toEqual({
    storage: {
      files: [
        { path: '/a/run', contents: contents('run'), mode: 0o755 },
        { path: '/b', contents: contents('b'), mode: 0o644 },
      ],
      links: [{ path: '/link', target: '../elsewhere' }],
    },
  });
});

test('a tree is copied below its path', () => {
  expect(trees('{local: tree/a, path: /etc/x}')).toEqual({
    storage: { files: [{ path: '/etc/x/run', contents: contents('run'), mode: 0o755 }] },
  });
});

test('a tree is walked in byte order', () => {
  const names = ['a', 'B', 'ä', '😀', '\uff61', 'a.b', 'a-b'];
  const many = memoryFiles(Object.fromEntries(names.map((name) => [`t/${name}`, { text: '' }])));
  expect(ignitionOf('fcos@1.5.0', 'storage: {trees: [{local: t}]}', { files: many })).toMatchObject({
    storage: { files: ['B', 'a', 'a-b', 'a.b', 'ä', '\uff61', '😀'].map((name) => ({ path: `/${name}` })) },
  });
});

describe('an existing node', () => {
  test('gets contents and mode if it has none', () => {
    expect(trees('{local: tree}', ', files: [{path: /b, mode: 384}], links: [{path: /link, hard: false}]')).toMatchObject({
      storage: {
        files: [{ path: '/b', mode: 0o600, contents: contents('b') }, { path: '/a/run' }],
        links: [{ path: '/link', target: '../elsewhere', hard: false }],
      },
    });
  });

  const exists = 'error $.storage.trees.0: matching filesystem node has existing contents or different type';
  test.each([
    ['contents', ', files: [{path: /b, contents: {inline: mine}}]'],
    ['another kind', ', directories: [{path: /b}]'],
    ['another kind, for a link', ', files: [{path: /link}]'],
    ['a target', ', links: [{path: /link, target: mine}]'],
  ])('is a conflict when it has %s', (_, more) => {
    expect(said('{local: tree}', more)).toEqual([exists]);
  });

  test('is a conflict when another tree made it', () => {
    expect(said('{local: tree}, {local: other}')).toEqual([exists.replace('trees.0', 'trees.1')]);
  });
});

describe('since base 0.7 a tree sets', () => {
  test('the owner of what it makes, including directories', () => {
    expect(trees('{local: tree/a, path: /x, user: {name: core}, group: {id: 5}}', '', 'fcos@1.7.0')).toEqual({
      storage: {
        directories: [{ path: '/x', user: { name: 'core' }, group: { id: 5 }, mode: 0o755 }],
        files: [{ path: '/x/run', user: { name: 'core' }, group: { id: 5 }, contents: contents('run'), mode: 0o755 }],
      },
    });
  });

  test('the modes of what it makes', () => {
    expect(trees('{local: tree/a, path: /x, file_mode: 256, dir_mode: 448}', '', 'fcos@1.7.0')).toMatchObject({
      storage: { directories: [{ path: '/x', mode: 0o700 }], files: [{ path: '/x/run', mode: 0o400 }] },
    });
  });
});

describe('errors', () => {
  test.each([
    ['{local: missing}', 'stat FILES/missing: no such file or directory'],
    ['{local: file}', 'root of tree must be a directory'],
    ['{local: ../tree}', 'local file path traverses outside the files directory'],
  ])('are reported at the tree: %s', (tree, message) => {
    expect(said(`${tree}, ${tree}`)).toEqual([`error $.storage.trees.0: ${message}`, `error $.storage.trees.1: ${message}`]);
  });

  test('about a missing files directory are reported at the first tree alone', () => {
    expect(findingsOf('fcos@1.5.0', 'storage: {trees: [{local: tree}, {local: other}]}')).toEqual([
      'error $.storage.trees.0: local file paths are relative to a files directory that must be specified with -d/--files-dir',
    ]);
  });

  test('on what a tree made are reported at the tree', () => {
    expect(said('{local: tree, path: etc}')).toContain('error $.storage.trees.0: path not absolute');
  });

  test('are reported for what cannot be listed or has gone, and nothing else there', () => {
    const closed: FilesDir = {
      ...files,
      list: (path) => {
        if (path === 'tree') return ['a', 'gone', 'b'];
        throw new Error('open FILES/tree/a: permission denied');
      },
    };
    // The directory that cannot be listed would conflict with the one in the config.
    const text = 'storage: {trees: [{local: tree, dir_mode: 448, path: /x}], directories: [{path: /x/a}]}';
    expect(findingsOf('fcos@1.7.0', text, { files: closed })).toEqual([
      'error $.storage.trees.0: open FILES/tree/a: permission denied',
      'error $.storage.trees.0: lstat FILES/tree/gone: no such file or directory',
    ]);
  });

  test('are reported for what cannot be a node', () => {
    const socket: FilesDir = {
      ...files,
      list: () => ['socket'],
      stat: (path) => ({ kind: path === 'socket' ? 'other' : 'directory', executable: false }),
    };
    expect(said('{local: "."}', '', socket)).toEqual(['error $.storage.trees.0: trees may only contain files, directories, and symlinks']);
  });
});
