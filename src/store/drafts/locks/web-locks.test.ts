import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channelTerms } from './channel-locks.ts';
import { lockTerms } from './web-locks.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => {});
const throws = () => {
  throw new DOMException('Access is denied.', 'SecurityError');
};

test.each([
  ['do not answer', { request: never, query: never }],
  ['are forbidden', { request: throws, query: throws }],
  ['fail', { request: () => Promise.reject(new Error('no')), query: () => Promise.reject(new Error('no')) }],
])('locks that %s are as good as none', async (_, locks) => {
  // Terms use no more of a lock manager.
  const terms = lockTerms(locks);
  const granted = terms.request('one', 500);
  const held = terms.held();
  await vi.advanceTimersByTimeAsync(1500);
  expect(await granted.granted).toBe(true);
  expect(await held).toEqual([]);
  granted.release();
});

test('a channel that was closed is one in which nobody speaks', async () => {
  const terms = channelTerms({ postMessage: throws, addEventListener: () => undefined }, 'me');
  const { granted } = terms.request('one', 0);
  const held = terms.held();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await granted).toBe(true);
  expect(await held).toEqual([]);
});
