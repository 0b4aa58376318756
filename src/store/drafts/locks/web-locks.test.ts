import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { channelLocks } from './channel-locks.ts';
import { webLocks } from './web-locks.ts';

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
])('locks that %s count as absent', async (_, locks) => {
  // No other part of a lock manager is used.
  const draftLocks = webLocks(locks);
  const granted = draftLocks.request('one', 500);
  const held = draftLocks.held();
  await vi.advanceTimersByTimeAsync(1500);
  expect(await granted.granted).toBe(true);
  expect(await held).toEqual([]);
  granted.release();
});

test('a closed channel is one in which nobody speaks', async () => {
  const draftLocks = channelLocks({ postMessage: throws, addEventListener: () => undefined }, 'me');
  const { granted } = draftLocks.request('one', 0);
  const held = draftLocks.held();
  await vi.advanceTimersByTimeAsync(1000);
  expect(await granted).toBe(true);
  expect(await held).toEqual([]);
});
