import { describe, expect, test } from 'vitest';
import { findingsOf } from '../testing/transpiled.ts';

/** The findings about a config to merge. */
const merged = (inline: unknown, target: 'fcos@1.0.0' | 'fcos@1.5.0' = 'fcos@1.5.0') =>
  findingsOf(
    target,
    `ignition: {config: {merge: [{inline: ${JSON.stringify(typeof inline === 'string' ? inline : JSON.stringify(inline))}}]}}\n`,
  );
const ignition = { version: '3.4.0' };

test('a correct config has no findings', () => {
  expect(merged({ ignition })).toEqual([]);
  expect(merged({ ignition, storage: { files: [{ path: '/a', contents: { source: 'data:,' } }] } })).toEqual([]);
});

test('what is not JSON is not valid', () => {
  expect(merged('variant: fcos')).toEqual([
    "error : invalid character 'v' looking for beginning of value",
    'error $.ignition.config.merge.0.inline: config is not valid',
  ]);
});

describe('the version', () => {
  test('must be given', () => {
    expect(merged({})).toEqual(["error $.ignition.version: invalid config version (couldn't parse)"]);
    expect(merged({ ignition: { version: '3.4' } })).toEqual(["error $.ignition.version: invalid config version (couldn't parse)"]);
  });

  test('stops the checks when it is another one', () => {
    expect(merged({ ignition: { version: '3.3.0' }, storage: { files: [{}] } })).toEqual([
      'warning $.ignition.config.merge.0.version: skipping validation for the merge/replace ignition config due to an unkown version',
    ]);
  });
});

test('findings have the path in the nested config', () => {
  expect(merged({ ignition, storage: { files: [{ path: 'a' }, { path: '/b' }, { path: '/b' }] }, other: 1 })).toEqual([
    'error $.storage.files.0.path: path not absolute',
    'error $.storage.files.2: duplicate entry defined',
    'warning $.other: unused key other',
  ]);
});

test('so do those in the config to be replaced by', () => {
  expect(findingsOf('fcos@1.5.0', `ignition: {config: {replace: {inline: '{}'}}}\n`)).toEqual([
    "error $.ignition.version: invalid config version (couldn't parse)",
  ]);
});

test('nothing is checked where the source is not just text', () => {
  expect(findingsOf('fcos@1.5.0', 'ignition: {config: {merge: [{source: "https://example.com/a.ign"}]}}\n')).toEqual([]);
});
