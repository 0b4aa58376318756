import { expect, test } from 'vitest';
import { fileTree, foldersOf, type FileNode } from './file-tree.ts';

const entry = { text: '' };
const lines = (node: FileNode): string[] =>
  node.kind === 'file' ? [node.path] : [`${node.path}/ ${node.count}`, ...node.children.flatMap(lines)];

test('folders come first, each kind sorted by name, with how many files they contain', () => {
  const files = { motd: entry, 'b/z': entry, 'b/a/x': entry, 'a/y': entry, issue: entry };
  expect(lines(fileTree(files))).toEqual(['/ 5', 'a/ 1', 'a/y', 'b/ 2', 'b/a/ 1', 'b/a/x', 'b/z', 'issue', 'motd']);
  expect(foldersOf(files)).toEqual(['a', 'b', 'b/a']);
});

test('nothing is an empty folder', () => {
  expect(lines(fileTree({}))).toEqual(['/ 0']);
  expect(foldersOf({})).toEqual([]);
});

test('names that mean something in JavaScript are names', () => {
  expect(lines(fileTree({ 'constructor/a': entry, ['__proto__']: entry }))).toEqual([
    '/ 2',
    'constructor/ 1',
    'constructor/a',
    '__proto__',
  ]);
});
