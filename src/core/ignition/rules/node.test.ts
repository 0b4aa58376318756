import { describe, expect, test } from 'vitest';
import { directoryShape, fileShape, linkShape, nodeGroupShape, nodeUserShape, type File } from '../../spec/fields/node.ts';
import { checkValue } from '../../testing/check-value.ts';
import { nodeRules } from './node.ts';

const checkFile = (file: File, ignition?: string) => checkValue(nodeRules, fileShape, { path: '/a', ...file }, ignition);
const illegal = 'error mode: illegal file mode';
const special = 'warning mode: setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0';

describe('a node', () => {
  test.each([fileShape, directoryShape, linkShape])('needs a valid path: $name', (shape) => {
    expect(checkValue(nodeRules, shape, {})).toEqual(['error path: path not specified']);
    expect(checkValue(nodeRules, shape, { path: 'a' })).toEqual(['error path: path not absolute']);
    expect(checkValue(nodeRules, shape, { path: '/a/' })).toEqual(['error path: path is not fully simplified']);
    expect(checkValue(nodeRules, shape, { path: '/a' })).toEqual([]);
  });

  test.each<[number | bigint, string, string[]]>([
    [0o777, '3.5', []],
    [0o7777, '3.6', []],
    [0o1000, '3.5', [special]],
    [0o4755, '3.0', [special]],
    [0o10000, '3.5', [illegal]],
    [0o10000, '3.6', [illegal]],
    [-1, '3.5', [illegal, special]],
    [2n ** 63n - 1n, '3.5', [illegal, special]],
    [-(2n ** 63n), '3.5', [illegal]],
  ])('of mode %i in %s', (mode, ignition, findings) => {
    expect(checkFile({ mode }, ignition)).toEqual(findings);
    expect(checkValue(nodeRules, directoryShape, { path: '/a', mode }, ignition)).toEqual(findings);
  });

  test('may overwrite only if it is a file with a source', () => {
    const message = 'error overwrite: overwrite must be false if source is unspecified';
    expect(checkFile({ overwrite: true })).toEqual([message]);
    expect(checkFile({ overwrite: true, contents: { compression: '' } })).toEqual([message]);
    expect(checkFile({ overwrite: true, contents: { source: '' } })).toEqual([]);
    expect(checkFile({ overwrite: false })).toEqual([]);
    expect(checkFile({ overwrite: true, mode: -1 }, '3.5')).toEqual([illegal, special, message]);
    expect(checkValue(nodeRules, directoryShape, { path: '/a', overwrite: true })).toEqual([]);
  });

  test.each([nodeUserShape, nodeGroupShape])('may have an owner given by either id or name: $name', (shape) => {
    expect(checkValue(nodeRules, shape, { id: 0, name: 'root' })).toEqual(['error: cannot set both id and name']);
    expect(checkValue(nodeRules, shape, { id: 0, name: '' })).toEqual([]);
    expect(checkValue(nodeRules, shape, { name: 'root' })).toEqual([]);
  });
});
