import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DecodedMapping } from '../document/decode.ts';
import type { Path } from '../report/finding.ts';
import { resolveSpec } from '../spec/resolve.ts';
import { randomConfig } from '../testing/random-config.ts';
import { findDuplicates } from './duplicates.ts';
import { itemKey, mergeConfigs } from './merge.ts';
import { writeJson } from './write-json.ts';

const { config } = resolveSpec('fcos@1.5.0');
const merge = (parent: DecodedMapping, child: DecodedMapping) => mergeConfigs(parent, child, config);

/** Each `side from -> to` of a merge, in order. */
function transcript(parent: DecodedMapping, child: DecodedMapping): string[] {
  const lines: string[] = [];
  mergeConfigs(parent, child, config, (side, from, to) => lines.push(`${side} ${from.join('.')} -> ${to.join('.')}`));
  return lines;
}

describe('a value', () => {
  test("is the child's where both have one", () => {
    expect(merge({ ignition: { timeouts: { http_total: 1 } } }, { ignition: { timeouts: { http_total: 0 } } })).toEqual({
      ignition: { timeouts: { http_total: 0 } },
    });
  });

  test("is the parent's where the child has none", () => {
    expect(merge({ ignition: { timeouts: { http_total: 1 } } }, { ignition: { timeouts: { http_response_headers: 2 } } })).toEqual({
      ignition: { timeouts: { http_total: 1, http_response_headers: 2 } },
    });
  });

  test("is the child's even when absent, where Go has no pointer", () => {
    expect(
      merge({ ignition: { version: '3.4.0', timeouts: { http_total: 1 } } }, { ignition: { timeouts: { http_response_headers: 2 } } }),
    ).toEqual({
      ignition: { timeouts: { http_total: 1, http_response_headers: 2 } },
    });
  });
});

describe('a list', () => {
  const files = (...list: DecodedMapping[]) => ({ storage: { files: list } });

  test("has the parent's items first, then new ones", () => {
    expect(merge(files({ path: '/a' }, { path: '/b' }), files({ path: '/c' }, { path: '/b', mode: 1 }))).toEqual(
      files({ path: '/a' }, { path: '/b', mode: 1 }, { path: '/c' }),
    );
  });

  test('of texts has each text once', () => {
    const users = (...keys: string[]) => ({ passwd: { users: [{ name: 'core', ssh_authorized_keys: keys }] } });
    expect(merge(users('a', 'b'), users('b', 'c'))).toEqual(users('a', 'b', 'c'));
  });

  test('to be appended has every item', () => {
    const appended = (...list: string[]) => files({ path: '/a', append: list.map((source) => ({ source })) });
    expect(merge(appended('a', 'b'), appended('b'))).toEqual(appended('a', 'b', 'b'));
  });

  test('loses what is replaced in a list that shares its keys', () => {
    expect(merge(files({ path: '/a' }, { path: '/b' }), { storage: { links: [{ path: '/a', target: 'x' }] } })).toEqual({
      storage: { files: [{ path: '/b' }], links: [{ path: '/a', target: 'x' }] },
    });
  });

  test('keeps an item with the same key in a list that does not', () => {
    expect(merge({ storage: { raid: [{ name: 'a' }] } }, { storage: { luks: [{ name: 'a' }] } })).toEqual({
      storage: { raid: [{ name: 'a' }], luks: [{ name: 'a' }] },
    });
  });

  test('of partitions is keyed by number, else by label', () => {
    const disk = (...partitions: DecodedMapping[]) => ({ storage: { disks: [{ device: '/dev/a', partitions }] } });
    expect(
      merge(disk({ number: 1, label: 'x' }, { label: 'y' }), disk({ number: 1, label: 'z' }, { label: 'y', size_mib: 1 }, { label: 'x' })),
    ).toEqual(disk({ number: 1, label: 'z' }, { label: 'y', size_mib: 1 }, { label: 'x' }));
  });
});

test('a mapping that Go holds by a pointer is kept even when empty', () => {
  const old = resolveSpec('fcos@1.3.0').config;
  const volume = (clevis: DecodedMapping) => ({ storage: { luks: [{ name: 'a', clevis }] } });
  expect(mergeConfigs(volume({ tpm2: true }), volume({}), old)).toEqual(volume({ tpm2: true }));
  expect(mergeConfigs({ storage: { luks: [{ name: 'a' }] } }, volume({}), old)).toEqual(volume({}));
});

describe('the transcript', () => {
  test('lists children before the mapping they are in', () => {
    expect(transcript({ storage: { files: [{ path: '/a', mode: 1 }] } }, {})).toEqual([
      'parent storage.files.0.path -> storage.files.0.path',
      'parent storage.files.0.mode -> storage.files.0.mode',
      'parent storage.files.0 -> storage.files.0',
      'parent storage.files -> storage.files',
      'parent storage -> storage',
    ]);
  });

  test('lists both sides where both have a value, the parent first', () => {
    const lines = transcript(
      { storage: { files: [{ path: '/x' }, { path: '/a', mode: 1 }] } },
      { storage: { files: [{ path: '/a', overwrite: true }] } },
    );
    expect(lines).toEqual([
      'parent storage.files.0.path -> storage.files.0.path',
      'parent storage.files.0 -> storage.files.0',
      'child storage.files.0.overwrite -> storage.files.1.overwrite',
      'child storage.files.0.path -> storage.files.1.path',
      'parent storage.files.1.mode -> storage.files.1.mode',
      'parent storage.files.1 -> storage.files.1',
      'child storage.files.0 -> storage.files.1',
      'parent storage.files -> storage.files',
      'child storage.files -> storage.files',
      'parent storage -> storage',
      'child storage -> storage',
    ]);
  });

  test('leads to places that exist', () => {
    const at = (value: unknown, path: Path): unknown =>
      path.reduce((found: unknown, step) => (found as Record<string, unknown> | undefined)?.[step], value);
    fc.assert(
      fc.property(randomConfig(config), randomConfig(config), (parent, child) => {
        const places: Path[] = [];
        const merged = mergeConfigs(parent, child, config, (side, from, to) => {
          expect(at(side === 'parent' ? parent : child, from)).toBeDefined();
          places.push(to);
        });
        for (const to of places) expect(at(merged, to)).toBeDefined();
      }),
    );
  });
});

describe('laws', () => {
  // Of items with the same key a merge keeps the last; a valid config has no such items.
  const valid = randomConfig(config).filter((value) => findDuplicates(value, config).length === 0);
  const json = (value: DecodedMapping) => writeJson(value, config, false);

  test('merging with an empty parent changes nothing', () => {
    fc.assert(
      fc.property(randomConfig(config), (value) => {
        expect(json(merge({}, value))).toBe(json(value));
      }),
    );
  });

  test('merging with an empty child changes nothing', () => {
    fc.assert(
      fc.property(randomConfig(config), (value) => {
        expect(json(merge(value, {}))).toBe(json(value));
      }),
    );
  });

  test('merging a valid config with itself changes nothing but appended lists', () => {
    fc.assert(
      fc.property(valid, (value) => {
        const withoutAppended = JSON.parse(JSON.stringify(value), (key, member: unknown) =>
          ['append', 'options', 'mount_options'].includes(key) ? undefined : member,
        ) as DecodedMapping;
        expect(json(merge(withoutAppended, withoutAppended))).toBe(json(withoutAppended));
      }),
    );
  });

  test('neither config is modified', () => {
    fc.assert(
      fc.property(randomConfig(config), randomConfig(config), (parent, child) => {
        const before = JSON.stringify([parent, child]);
        merge(parent, child);
        expect(JSON.stringify([parent, child])).toBe(before);
      }),
    );
  });

  test('valid configs merge into a valid config', () => {
    fc.assert(
      fc.property(valid, valid, (parent, child) => {
        expect(findDuplicates(merge(parent, child), config)).toEqual([]);
      }),
    );
  });
});

test('an item without a key has the empty key', () => {
  expect(itemKey({}, config)).toBe('');
  expect(itemKey(5, undefined)).toBe('');
  expect(itemKey('a', undefined)).toBe('a');
});
