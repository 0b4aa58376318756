import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftTransaction } from './database.ts';
import { silentAfter, unlessSilent, watchDatabase } from './silence.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A database whose transactions are ended by the test. */
function setUp() {
  const ends: { resolve: () => void; reject: (error: Error) => void; abort: ReturnType<typeof vi.fn> }[] = [];
  const { run, silence } = watchDatabase(
    (work) =>
      new Promise((resolve, reject) => {
        const abort = vi.fn();
        // No other part of a transaction is used.
        const result = work({ abort } as unknown as DraftTransaction);
        ends.push({ resolve: () => void result.then(resolve), reject, abort });
      }),
  );
  const heard: boolean[] = [];
  const stop = silence.onChange((silent) => void heard.push(silent));
  return { run, silence, ends, heard, stop };
}

test('a database that answers in time is not silent', async () => {
  const { run, ends, heard } = setUp();
  const result = run(() => Promise.resolve(7));
  await vi.advanceTimersByTimeAsync(silentAfter - 1);
  ends[0]?.resolve();
  expect(await result).toBe(7);
  await vi.advanceTimersByTimeAsync(silentAfter * 100);
  expect(heard).toEqual([]);
});

test('one that does not is silent until everything waiting for it is done', async () => {
  const { run, ends, heard, silence, stop } = setUp();
  const results = [run(() => Promise.resolve(1)), run(() => Promise.resolve(2))];
  await vi.advanceTimersByTimeAsync(silentAfter);
  expect(heard).toEqual([true]);
  expect(silence.isSilent).toBe(true);
  ends[0]?.resolve();
  expect(await results[0]).toBe(1);
  expect(heard).toEqual([true]);
  ends[1]?.reject(new Error('full'));
  await expect(results[1]).rejects.toThrow('full');
  expect(heard).toEqual([true, false]);
  expect(silence.isSilent).toBe(false);
  stop();
});

test('a transaction that is stuck is given up, unless it is being written', async () => {
  const { run, ends, silence } = setUp();
  const stuck = run(() => new Promise(() => {}));
  const refused = expect(stuck).rejects.toThrow('is not responding');
  const writing = run(() => Promise.resolve('kept'));
  ends[1]?.abort.mockImplementation(() => {
    throw new DOMException('It is being written.', 'InvalidStateError');
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await refused;
  expect(ends[0]?.abort).toHaveBeenCalled();
  expect(silence.isSilent).toBe(true);
  ends[1]?.resolve();
  expect(await writing).toBe('kept');
  expect(silence.isSilent).toBe(false);
});

test('what waits for a silent database is refused', async () => {
  const { run, ends, silence } = setUp();
  const running = unlessSilent(
    silence,
    run(() => Promise.resolve(1)),
  );
  const refused = expect(running).rejects.toThrow('is not responding');
  await vi.advanceTimersByTimeAsync(silentAfter);
  await refused;
  await expect(unlessSilent(silence, Promise.resolve(2))).rejects.toThrow('is not responding');
  ends[0]?.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(await unlessSilent(silence, Promise.resolve(2))).toBe(2);
  await expect(unlessSilent(silence, Promise.reject(new Error('full')))).rejects.toThrow('full');
});
