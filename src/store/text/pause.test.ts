import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPause } from './pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** The times at which waiting work is done while someone types a key every 100 ms for 10 s. */
function doneWhileTyping(takes: number): number[] {
  const times: number[] = [];
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const pause = createPause(() => {
    times.push(Date.now());
    now += takes;
  });
  for (let key = 0; key < 100; key++) {
    pause.begin();
    vi.advanceTimersByTime(100);
  }
  return times;
}

test('quick work follows at a pause, and now and then while typing continues', () => {
  expect(doneWhileTyping(0).length).toBe(16);
});

test('slow work interrupts less often, the longer it takes', () => {
  expect(doneWhileTyping(400).length).toBe(2);
});

test('a pause ends the wait', () => {
  const done = vi.fn();
  const pause = createPause(done);
  pause.begin();
  expect(pause.runs).toBe(true);
  vi.advanceTimersByTime(150);
  expect(done).toHaveBeenCalledTimes(1);
  expect(pause.runs).toBe(false);
  pause.begin();
  pause.end();
  vi.runAllTimers();
  expect(done).toHaveBeenCalledTimes(1);
});
