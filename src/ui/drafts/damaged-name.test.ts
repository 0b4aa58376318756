import { expect, test } from 'vitest';
import { damagedName, keyText } from './damaged-name.ts';

test.each([
  ['by its name', { key: 'a', name: 'rack-4', text: 'variant: fcos' }, 'rack-4'],
  ['by how its text begins', { key: 'a', name: undefined, text: '\nvariant: fcos\nversion: 1.6.0\n' }, '“variant: fcos version: 1.6.0”'],
  ['by a part of a long text', { key: 'a', name: undefined, text: 'x'.repeat(90) }, `“${'x'.repeat(40)}…”`],
  ['by its key', { key: 'a', name: undefined, text: undefined }, 'Draft a'],
  ['by its key, where the text is blank', { key: 7, name: undefined, text: ' \n' }, 'Draft 7'],
])('a damaged draft is called %s', (_, draft, name) => {
  expect(damagedName(draft)).toBe(name);
});

test('any key is a word', () => {
  const keys: IDBValidKey[] = ['a', '', 7, ['x', 1], new Date(0), 'k'.repeat(90)];
  expect(keys.map(keyText)).toEqual(['a', '""', '7', '["x",1]', '"1970-01-01T00:00:00.000Z"', `${'k'.repeat(40)}…`]);
});
