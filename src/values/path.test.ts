import { describe, expect, test } from 'vitest';
import { isWithin } from './read-values.ts';
import { below, readPath, root } from './path.ts';

test('the same step gives the same path', () => {
  expect(below(below(root, 'a'), 0)).toBe(below(below(root, 'a'), 0));
});

test('isWithin is true for a path itself and what is below it', () => {
  expect(isWithin(['a', 0, 'b'], ['a', 0])).toBe(true);
  expect(isWithin(['a'], ['a'])).toBe(true);
  expect(isWithin(['a', 10], ['a', 1])).toBe(false);
  expect(isWithin(['a'], ['a', 0])).toBe(false);
});

describe('readPath', () => {
  const config = { storage: { files: [{ path: '/a', 'odd.key': { x: '1' } }] } };

  test('tells indexes from keys by the config', () => {
    expect(readPath('$.storage.files.0.mode', config)).toEqual(['storage', 'files', 0, 'mode']);
    expect(readPath('$.map.0', { map: { 0: 'zero' } })).toEqual(['map', '0']);
  });

  test('takes keys with dots as one where the config has them', () => {
    expect(readPath('$.storage.files.0.odd.key.x', config)).toEqual(['storage', 'files', 0, 'odd.key', 'x']);
  });

  test('takes a key of nothing but dots', () => {
    const key = '.'.repeat(300_000);
    expect(readPath(`$.${key}`, { [key]: '1' })).toEqual([key]);
    expect(readPath(`$.a.${key}`, { a: { b: '1' } }).length).toBeLessThan(1000);
  });

  test('continues below what does not exist', () => {
    expect(readPath('$.systemd.units.0.name', config)).toEqual(['systemd', 'units', 0, 'name']);
    expect(readPath('', config)).toEqual([]);
  });
});
