import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Value } from '../../core/document/read.ts';
import { shareStructure } from './share-structure.ts';

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ maxLength: 3 }),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
  ),
}));

test('the content is that of the next value, and equal parts are the same objects', () => {
  fc.assert(
    fc.property(value, value, (previous, next) => {
      expect(shareStructure(previous, next)).toEqual(next);
      expect(shareStructure(previous, structuredClone(previous))).toBe(previous);
    }),
  );
});

test('only the path to the change is new', () => {
  const previous = { a: [{ x: '1' }, { x: '2' }], b: { y: '3' } };
  const next = shareStructure(previous, { a: [{ x: '1' }, { x: '4' }], b: { y: '3' } });
  expect(next.a[0]).toBe(previous.a[0]);
  expect(next.b).toBe(previous.b);
  expect(next.a).not.toBe(previous.a);
});

test('the order of keys counts', () => {
  expect(Object.keys(shareStructure({ a: '1', b: '2' }, { b: '2', a: '1' }))).toEqual(['b', 'a']);
});

test('what aliases make endless terminates', () => {
  const bomb = (seed: string) => Array.from({ length: 60 }).reduce<Value>((inside) => [inside, inside], [seed]);
  expect(shareStructure({ a: bomb('x'), b: '1' }, { a: bomb('x'), b: '2' })).toMatchObject({ b: '2' });
  expect(shareStructure(bomb('x'), bomb('y'))).toHaveLength(2);
});
