import { expect, test } from 'vitest';
import { RenderedOrigins } from './origins.ts';

test('nothing is known about a path without a rule', () => {
  expect(new RenderedOrigins().find(['a'])).toBeUndefined();
  expect(new RenderedOrigins().all(['a', 'b'], ['x']).find(['a'])).toBeUndefined();
});

test('a single place', () => {
  const { find } = new RenderedOrigins().at(['a', 0], ['x']);
  expect(find(['a', 0])).toEqual(['x']);
  expect(find(['a', 0, 'b'])).toBeUndefined();
  expect(find(['a', 1])).toBeUndefined();
});

test('a place and everything below it from one place', () => {
  const { find } = new RenderedOrigins().all(['a'], ['x']);
  expect(find(['a'])).toEqual(['x']);
  expect(find(['a', 'b', 0])).toEqual(['x']);
});

test('places below from those with the same names', () => {
  const { find } = new RenderedOrigins().tree(['a', 'b'], ['x']);
  expect(find(['a', 'b'])).toEqual(['x']);
  expect(find(['a', 'b', 'c', 1])).toEqual(['x', 'c', 1]);
  expect(find(['a'])).toBeUndefined();
});

test('later rules win', () => {
  const { find } = new RenderedOrigins().all(['a'], ['x']).at(['a', 'b'], ['y']);
  expect(find(['a', 'b'])).toEqual(['y']);
  expect(find(['a', 'b', 'c'])).toEqual(['x']);
  expect(new RenderedOrigins().at(['a'], ['y']).all(['a'], ['x']).find(['a'])).toEqual(['x']);
});

test('a list index is not a key', () => {
  expect(new RenderedOrigins().at(['a', 0], ['x']).find(['a', '0'])).toBeUndefined();
});
