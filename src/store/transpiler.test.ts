import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import { createTranspiler, transpileSafely, type TranspileReply, type WorkerRequest } from './transpiler.ts';

const answer = (text: string): Answer => ({ output: text, error: undefined, entries: [], advice: [] });
const files: LocalFiles = {};

/** The part of a worker that the transpiler uses, driven by the test. */
class FakeWorker extends EventTarget {
  readonly posted: WorkerRequest[] = [];
  terminated = false;
  postMessage(request: WorkerRequest) {
    this.posted.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  reply(request: WorkerRequest) {
    this.dispatchEvent(new MessageEvent('message', { data: { revision: request.revision, result: answer(request.text) } }));
  }
}

function setUp() {
  const worker = new FakeWorker();
  const replies: TranspileReply[] = [];
  const lost: string[] = [];
  const transpiler = createTranspiler({
    transpile: answer,
    // The fake has all that the transpiler touches.
    createWorker: () => worker as unknown as Worker,
    onReply: (reply) => void replies.push(reply),
    onWorkerLost: (reason) => void lost.push(reason),
  });
  return { worker, replies, lost, transpiler };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('while the worker is busy only the latest text waits', () => {
  const { worker, transpiler, replies } = setUp();
  for (const revision of [1, 2, 3]) transpiler.request({ revision, text: `${revision}`, files });
  expect(worker.posted.map(({ revision }) => revision)).toEqual([1]);
  worker.reply({ revision: 1, text: '1' });
  expect(worker.posted.map(({ revision }) => revision)).toEqual([1, 3]);
  worker.reply({ revision: 3, text: '3' });
  expect(replies.map(({ revision }) => revision)).toEqual([1, 3]);
});

test('when the worker dies the main thread answers what was asked last, and goes on', () => {
  const { worker, transpiler, replies, lost } = setUp();
  transpiler.request({ revision: 1, text: 'a', files });
  transpiler.request({ revision: 2, text: 'b', files });
  worker.dispatchEvent(new Event('error'));
  vi.runAllTimers();
  expect(worker.terminated).toBe(true);
  expect(lost).toHaveLength(1);
  expect(replies).toEqual([{ revision: 2, result: answer('b') }]);
  transpiler.request({ revision: 3, text: 'c', files });
  vi.runAllTimers();
  expect(replies.at(-1)?.revision).toBe(3);
});

test('a worker that cannot start is said once', () => {
  const lost: string[] = [];
  const replies: TranspileReply[] = [];
  const transpiler = createTranspiler({
    transpile: answer,
    createWorker: () => {
      throw new Error('blocked by policy');
    },
    onReply: (reply) => void replies.push(reply),
    onWorkerLost: (reason) => void lost.push(reason),
  });
  transpiler.request({ revision: 1, text: 'a', files });
  transpiler.request({ revision: 2, text: 'b', files });
  vi.runAllTimers();
  expect(lost).toEqual(['blocked by policy']);
  expect(replies.map(({ revision }) => revision)).toEqual([2]);
});

test('an exception becomes an error', () => {
  const result = transpileSafely(() => {
    throw new Error('oops');
  }, '', {});
  expect(result.output).toBeUndefined();
  expect(result.error).toContain('oops');
});

test('the worker is told of files when they change, and then only of what did', () => {
  const { worker, transpiler } = setUp();
  const a = { text: 'a' };
  const ask = (revision: number, changed: LocalFiles) => {
    transpiler.request({ revision, text: '', files: changed });
    worker.reply({ revision, text: '' });
  };
  ask(1, { a });
  ask(2, { a });
  ask(3, { a, b: { text: 'b' } });
  // A request that the next one replaces is never sent; its changes are.
  transpiler.request({ revision: 4, text: '', files: { a } });
  transpiler.request({ revision: 5, text: '', files: { a, c: { text: 'c' } } });
  transpiler.request({ revision: 6, text: '', files: {} });
  worker.reply({ revision: 4, text: '' });
  expect(worker.posted.map(({ filesChange }) => filesChange)).toEqual([
    { put: { a }, removed: [] },
    undefined,
    { put: { b: { text: 'b' } }, removed: [] },
    { put: {}, removed: ['b'] },
    { put: {}, removed: ['a'] },
  ]);
});

test('without a worker the files come along', () => {
  const seen: LocalFiles[] = [];
  const transpiler = createTranspiler({
    transpile: (text, given) => {
      seen.push(given);
      return answer(text);
    },
    onReply: () => undefined,
    onWorkerLost: () => undefined,
  });
  transpiler.request({ revision: 1, text: '', files: { a: { text: 'a' } } });
  vi.runAllTimers();
  expect(seen).toEqual([{ a: { text: 'a' } }]);
});
