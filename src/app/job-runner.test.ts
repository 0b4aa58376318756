import { afterEach, expect, test, vi } from 'vitest';
import type { CryptReply, VerifyJob } from '../crypt/job.ts';
import { jobRunner } from './job-runner.ts';

const job: VerifyJob = { kind: 'verify', hash: '$6$', password: 'secret' };
const runner = (start: () => Worker) =>
  jobRunner<VerifyJob, CryptReply>(
    start,
    () => 'The password could not be checked',
    ({ password }) => password.length * 1000,
  );
const going = () => new AbortController().signal;

/** The parts of a worker that the runner uses. */
class FakeWorker extends EventTarget {
  terminate = vi.fn();
  postMessage = vi.fn();

  reply(data: CryptReply) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

afterEach(() => void vi.useRealTimers());

// The runner uses no other part of a worker.
const runnerOn = (worker: FakeWorker) => runner(() => worker as unknown as Worker);

test('a job gets a worker, and the worker ends with it', async () => {
  const worker = new FakeWorker();
  const reply = runnerOn(worker)(job, going());
  expect(worker.postMessage).toHaveBeenCalledExactlyOnceWith(job);
  expect(worker.terminate).not.toHaveBeenCalled();
  worker.reply({ matches: true });
  expect(await reply).toEqual({ matches: true });
  expect(worker.terminate).toHaveBeenCalled();
});

test('a cancelled job ends its worker', async () => {
  const worker = new FakeWorker();
  const controller = new AbortController();
  const reply = runnerOn(worker)(job, controller.signal);
  controller.abort();
  expect(await reply).toEqual({ reason: 'Cancelled.' });
  expect(worker.terminate).toHaveBeenCalled();
});

test('a job cancelled before it began starts no worker', async () => {
  const start = vi.fn(() => new FakeWorker() as unknown as Worker);
  expect(await runner(start)(job, AbortSignal.abort())).toEqual({ reason: 'Cancelled.' });
  expect(start).not.toHaveBeenCalled();
});

test('a worker that fails is reported', async () => {
  const worker = new FakeWorker();
  const reply = runnerOn(worker)(job, going());
  worker.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message: 'out of memory' }));
  expect(await reply).toEqual({ reason: 'The password could not be checked: out of memory. Try again, or reload the page.' });
  expect(worker.terminate).toHaveBeenCalled();
});

test('a worker that does not start is reported', async () => {
  const run = runner(() => {
    throw new TypeError('a worker must come from here');
  });
  expect(await run(job, going())).toEqual({
    reason: 'The password could not be checked: a worker must come from here. Try again, or reload the page.',
  });
});

test("a worker that does not answer is ended when its job's time is up", async () => {
  vi.useFakeTimers();
  const worker = new FakeWorker();
  const reply = runnerOn(worker)(job, going());
  await vi.advanceTimersByTimeAsync(5999);
  expect(worker.terminate).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await reply).toEqual({
    reason: 'The password could not be checked within 6 seconds, so it was stopped. Try again, or reload the page.',
  });
  expect(worker.terminate).toHaveBeenCalled();
});

test('an answer that cannot be read is a failure', async () => {
  const worker = new FakeWorker();
  const reply = runnerOn(worker)(job, going());
  worker.dispatchEvent(new Event('messageerror'));
  expect(await reply).toEqual({
    reason: 'The password could not be checked: the answer could not be read. Try again, or reload the page.',
  });
});
