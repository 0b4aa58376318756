import { expect, test, vi } from 'vitest';
import { memoize, memoizeRecent } from './memoize.ts';

test('a result is computed once for each argument', () => {
  const call = vi.fn((text: string) => (text === '' ? undefined : [text]));
  const known = memoize(call);
  expect(known('a')).toBe(known('a'));
  expect([known(''), known('')]).toEqual([undefined, undefined]);
  expect(call).toHaveBeenCalledTimes(2);
});

test('of texts only recent ones are kept, however many there are', () => {
  const call = vi.fn((text: string) => text.length);
  const known = memoizeRecent(call);
  const [first, ...others] = Array.from({ length: 20 }, (_, index) => `${index}`.padEnd(2 ** 17));
  expect([known(first ?? ''), known(first ?? '')]).toEqual([2 ** 17, 2 ** 17]);
  expect(call).toHaveBeenCalledTimes(1);
  for (const other of others) known(other);
  expect(call).toHaveBeenCalledTimes(20);
  known(others.at(-1) ?? '');
  expect(call).toHaveBeenCalledTimes(20);
  known(first ?? '');
  expect(call).toHaveBeenCalledTimes(21);
});
