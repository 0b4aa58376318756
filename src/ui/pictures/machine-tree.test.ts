import { expect, test } from 'vitest';
import { node } from '../../core/machine/machine-node.ts';
import { machineTree, type TreeNode } from './machine-tree.ts';

const file = (path: string) => node({ path, kind: 'file', origin: ['storage', 'files', 0] });
const draw = ({ name, node: made, mount, children }: TreeNode): unknown => [
  `${name}${made ? ` ${made.kind}` : ''}${mount ? ' mount' : ''}`,
  ...children.map(draw),
];

test('the contents of a directory are below it, and an intermediate directory has nothing itself', () => {
  const { roots, count } = machineTree([
    file('/etc/b'),
    file('/etc/a/x'),
    file('~core/.ssh/keys'),
    node({ path: '/etc/a', kind: 'directory', origin: [] }),
    file('/usr'),
  ]);
  expect(roots.map(draw)).toEqual([['/etc', ['a directory', ['x file']], ['b file']], ['/usr file'], ['~core', ['.ssh', ['keys file']]]]);
  expect(count).toBe(8);
});

test('a mount point is merged with the directory at its path', () => {
  const { roots } = machineTree([
    node({ path: '/var/data', kind: 'mount point', origin: [] }),
    node({ path: '/var/data', kind: 'directory', origin: [] }),
    node({ path: '/', kind: 'mount point', origin: [] }),
  ]);
  expect(roots.map(draw)).toEqual([['/ mount'], ['/var', ['data directory mount']]]);
});

test('a node without an absolute path is listed by name, and two with one path are both shown', () => {
  const { roots, unplaced } = machineTree([file('etc/a'), file(''), file('/a'), file('/a')]);
  expect(unplaced.map(({ path }) => path)).toEqual(['etc/a', '']);
  expect(roots.map(draw)).toEqual([['/a file', ['/a file']]]);
});

test('a path that is too long for a machine has no place', () => {
  const deep = '/a'.repeat(20_000);
  const { unplaced, count } = machineTree([file(deep), file('/a'.repeat(2047)), file('/b')]);
  expect(unplaced.map(({ path }) => path)).toEqual([deep]);
  expect(count).toBe(2048);
});
