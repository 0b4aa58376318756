import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lockProblems, nameAt, type LockedPackages } from './lock-file.ts';

// The shape is npm's; lockfileVersion 3 has these entries.
const { packages } = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as { packages: LockedPackages };
const hash = { version: '1.0.0', integrity: 'sha512-x' };

describe('the lock file of this project', () => {
  test('installs the same on every system', () => {
    expect(lockProblems(packages)).toEqual([]);
  });

  test('would not without any of the packages that only some systems need', () => {
    const forSome = Object.keys(packages).filter((path) => /^node_modules\/(?:@rolldown\/binding|lightningcss)-[^/]+$/.test(path));
    expect(forSome.length).toBeGreaterThan(20);
    for (const path of forSome) {
      const others = Object.fromEntries(Object.entries(packages).filter(([other]) => other !== path));
      expect(lockProblems(others)).toEqual([expect.stringMatching(new RegExp(`names ${nameAt(path)}, which is not listed$`))]);
    }
  });
});

test('a package is found below, beside and above the one that names it, and nowhere else', () => {
  const deep = { ...hash, dependencies: { below: '1', beside: '1', above: '1' } };
  const found = {
    'node_modules/a': hash,
    'node_modules/a/node_modules/b': deep,
    'node_modules/a/node_modules/b/node_modules/below': hash,
    'node_modules/a/node_modules/beside': hash,
    'node_modules/above': hash,
  };
  expect(lockProblems(found)).toEqual([]);
  expect(lockProblems({ ...found, 'node_modules/c': { ...hash, dependencies: { beside: '1' } } })).toEqual([
    'node_modules/c names beside, which is not listed',
  ]);
});

test('another version does not count as the one that is named', () => {
  const packages = { 'node_modules/a': { ...hash, optionalDependencies: { 'a-linux': '1.0.1' } }, 'node_modules/a-linux': hash };
  expect(lockProblems(packages)).toEqual(['node_modules/a names a-linux 1.0.1, and 1.0.0 is listed']);
});

test('peers count unless they are optional', () => {
  const peers = { peerDependencies: { needed: '1', welcome: '1' }, peerDependenciesMeta: { welcome: { optional: true } } };
  expect(lockProblems({ 'node_modules/a': { ...hash, ...peers } })).toEqual(['node_modules/a names needed, which is not listed']);
});

test('an address and a missing hash are reported', () => {
  expect(lockProblems({ '': {}, 'node_modules/@a/b': { version: '1.0.0', resolved: 'https://registry.example/b.tgz' } })).toEqual([
    'node_modules/@a/b has no hash',
    'node_modules/@a/b is taken from one address, https://registry.example/b.tgz',
  ]);
});
