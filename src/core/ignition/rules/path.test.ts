import { expect, test } from 'vitest';
import { pathProblem } from './path.ts';

test.each([
  [undefined, 'path not specified'],
  ['', 'path not specified'],
  ['a/b', 'path not absolute'],
  ['/a/', 'path is not fully simplified'],
  ['/a/../b', 'path is not fully simplified'],
  ['//a', 'path is not fully simplified'],
  ['/', undefined],
  ['/a/..b/.c', undefined],
])('%j: %s', (path, problem) => expect(pathProblem(path)).toBe(problem));
