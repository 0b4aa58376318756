import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Transpiled } from '../core/transpile.ts';
import { createTranspiler, transpileSafely, type TranspileReply, type TranspileRequest } from './transpiler.ts';

const answer = (text: string): Transpiled => ({ output: text, error: undefined, entries: [] });

/** The part of a worker that the transpiler uses, driven by the test. */
class FakeWorker extends EventTarget {
  readonly posted: TranspileRequest[] = [];
  terminated = false;
  postMessage(request: TranspileRequest) {
    this.posted.push(request);
  }
  terminate() {
    this.terminated = true;
  }
  reply(request: TranspileRequest) {
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
  for (const revision of [1, 2, 3]) transpiler.request({ revision, text: `${revision}` });
  expect(worker.posted.map(({ revision }) => revision)).toEqual([1]);
  worker.reply({ revision: 1, text: '1' });
  expect(worker.posted.map(({ revision }) => revision)).toEqual([1, 3]);
  worker.reply({ revision: 3, text: '3' });
  expect(replies.map(({ revision }) => revision)).toEqual([1, 3]);
});

test('when the worker dies the main thread answers what was asked last, and goes on', () => {
  const { worker, transpiler, replies, lost } = setUp();
  transpiler.request({ revision: 1, text: 'a' });
  transpiler.request({ revision: 2, text: 'b' });
  worker.dispatchEvent(new Event('error'));
  vi.runAllTimers();
  expect(worker.terminated).toBe(true);
  expect(lost).toHaveLength(1);
  expect(replies).toEqual([{ revision: 2, result: answer('b') }]);
  transpiler.request({ revision: 3, text: 'c' });
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
  transpiler.request({ revision: 1, text: 'a' });
  transpiler.request({ revision: 2, text: 'b' });
  vi.runAllTimers();
  expect(lost).toEqual(['blocked by policy']);
  expect(replies.map(({ revision }) => revision)).toEqual([2]);
});

test('an exception becomes an error', () => {
  const result = transpileSafely(() => {
    throw new Error('oops');
  }, '');
  expect(result.output).toBeUndefined();
  expect(result.error).toContain('oops');
});
