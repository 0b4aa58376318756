import { expect, test } from 'vitest';
import type { Value } from '../../core/document/read.ts';
import { isSameItem } from './same-item.ts';

const users = (...items: readonly (Record<string, string> | string)[]) => ({
  passwd: { users: items.map((item) => (typeof item === 'string' ? { name: item } : item)) },
});
const path = ['passwd', 'users', 1, 'password_hash'];
const before = users('core', 'admin', 'guest');

test.each([
  ['another field of it', users('core', { name: 'admin', uid: '7' }, 'guest')],
  ['its name', users('core', 'root', 'guest')],
  ['another item', users({ name: 'core', uid: '7' }, 'admin', 'guest')],
  ['the end of the list', users('core', 'admin')],
])('the item at a path is the same when %s changes', (_, after) => {
  expect(isSameItem(before, after, path)).toBe(true);
});

test.each([
  ['one before it is removed', users('admin', 'guest')],
  ['it is removed', users('core', 'guest')],
  ['it is moved', users('core', 'guest', 'admin')],
  ['one is added before it', users('core', 'new', 'admin', 'guest')],
  ['the list is gone', { passwd: {} }],
  ['there is nothing', undefined],
])('another item is there when %s', (_, after) => {
  expect(isSameItem(before, after, path)).toBe(false);
});

test('items without a name are recognised by the others', () => {
  const nameless = users({ uid: '1' }, { uid: '2' });
  expect(isSameItem(nameless, users({ uid: '1' }, { uid: '3' }), path)).toBe(true);
  expect(isSameItem(nameless, users({ uid: '2' }, { uid: '1' }), path)).toBe(false);
  expect(isSameItem(nameless, users({ uid: '2' }), path)).toBe(false);
});

test('what is not in a list is the same', () => {
  expect(isSameItem({ a: { b: '1' } }, {}, ['a', 'b'])).toBe(true);
});

test('an item in which aliases make the others endless is recognised as different, or taken for another', () => {
  const bomb = Array.from({ length: 60 }).reduce<{ [key: string]: Value }>((inside) => ({ a: inside, b: inside }), { a: 'x' });
  const copy = Array.from({ length: 60 }).reduce<{ [key: string]: Value }>((inside) => ({ a: inside, b: inside }), { a: 'x' });
  expect(typeof isSameItem({ list: [bomb, 'a'] }, { list: [copy, 'b'] }, ['list', 1])).toBe('boolean');
});
