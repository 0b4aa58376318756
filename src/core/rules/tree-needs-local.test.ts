import { expect, test } from 'vitest';
import { memoryFiles } from '../files/memory-files.ts';
import { findingsOf } from '../testing/transpiled.ts';

const files = memoryFiles({ 'tree/a': { text: 'a' } });

test('a tree needs a local directory', () => {
  expect(findingsOf('fcos@1.1.0', 'storage: {trees: [{path: /a}, {local: ""}, {local: tree}]}', { files })).toEqual([
    'error $.storage.trees.0: local is required',
    'error $.storage.trees.1: local is required',
  ]);
});
