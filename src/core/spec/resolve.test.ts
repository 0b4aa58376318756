import { describe, expect, test } from 'vitest';
import { fileShape } from './fields/node.ts';
import { ignitionName, resolveSpec, type ResolvedShape } from './resolve.ts';

describe('Ignition spells', () => {
  test.each([
    ['size_mib', 'sizeMiB'],
    ['ssh_authorized_keys', 'sshAuthorizedKeys'],
    ['tpm2', 'tpm2'],
    ['no_proxy', 'noProxy'],
    ['path', 'path'],
    ['mib_size', 'mibSize'],
  ])('%s as %s', (name, spelled) => {
    expect(ignitionName(name)).toBe(spelled);
  });
});

const section = (shape: ResolvedShape, ...names: string[]): ResolvedShape | undefined =>
  names.reduce((at: ResolvedShape | undefined, name) => at?.byName.get(name)?.shape, shape);

test('a field exists from its version on', () => {
  expect(section(resolveSpec('fcos@1.0.0').config, 'storage')?.byName.has('luks')).toBe(false);
  expect(section(resolveSpec('fcos@1.2.0').config, 'storage')?.byName.has('luks')).toBe(true);
});

test('a flag may depend on the version', () => {
  const level = (target: 'fcos@1.3.0' | 'fcos@1.4.0') => section(resolveSpec(target).config, 'storage', 'raid')?.byName.get('level');
  expect(level('fcos@1.3.0')).toMatchObject({ plain: true, always: true });
  expect(level('fcos@1.4.0')).toMatchObject({ plain: false, always: false });
});

test('a version is resolved once, and each shape in it once', () => {
  const { config } = resolveSpec('fcos@1.5.0');
  expect(resolveSpec('fcos@1.5.0').config).toBe(config);
  expect(section(config, 'storage', 'files', 'contents')).toBe(section(config, 'storage', 'luks', 'key_file'));
});

test('versions do not share what they resolve', () => {
  expect(section(resolveSpec('fcos@1.4.0').config, 'storage', 'files')).not.toBe(
    section(resolveSpec('fcos@1.5.0').config, 'storage', 'files'),
  );
});

test('a resolved shape knows its source', () => {
  expect(section(resolveSpec('fcos@1.5.0').config, 'storage', 'files')?.shape).toBe(fileShape);
});
