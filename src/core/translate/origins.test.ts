import { expect, test } from 'vitest';
import { RenderedOrigins } from './origins.ts';

test('nothing is known of a path no rule names', () => {
  expect(new RenderedOrigins().find(['a'])).toBeUndefined();
  expect(new RenderedOrigins().all(['a', 'b'], ['x']).find(['a'])).toBeUndefined();
});

test('one place is one place', () => {
  const { find } = new RenderedOrigins().at(['a', 0], ['x']);
  expect(find(['a', 0])).toEqual(['x']);
  expect(find(['a', 0, 'b'])).toBeUndefined();
  expect(find(['a', 1])).toBeUndefined();
});

test('a place and all below it may come from one', () => {
  const { find } = new RenderedOrigins().all(['a'], ['x']);
  expect(find(['a'])).toEqual(['x']);
  expect(find(['a', 'b', 0])).toEqual(['x']);
});

test('places below may come from those of the same name', () => {
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

test('a list index is no key', () => {
  expect(new RenderedOrigins().at(['a', 0], ['x']).find(['a', '0'])).toBeUndefined();
});
