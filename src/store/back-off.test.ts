import { expect, test } from 'vitest';
import { createBackOff } from './back-off.ts';

test('each failure doubles the wait, up to half a minute; a success resets it', () => {
  let now = 1000;
  const backOff = createBackOff(() => now);
  expect(backOff.wait).toBe(0);
  const waits = Array.from({ length: 10 }, () => {
    backOff.fail();
    return backOff.wait;
  });
  expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000, 30_000]);
  now += 29_000;
  expect(backOff.wait).toBe(1000);
  now += 5000;
  expect(backOff.wait).toBe(0);
  backOff.reset();
  expect(backOff).toMatchObject({ failures: 0, wait: 0 });
});

test('setting the clock back does not lengthen the wait', () => {
  let now = 1_000_000;
  const backOff = createBackOff(() => now);
  backOff.fail();
  now = 0;
  expect(backOff.wait).toBe(500);
});
