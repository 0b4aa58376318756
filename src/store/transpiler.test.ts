import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from './answer.ts';
import type { LocalFiles } from './local-files.ts';
import {
  createTranspiler,
  overdueAfter,
  slowAfter,
  transpileSafely,
  type CheckTrouble,
  type TranspileReply,
  type WorkerRequest,
} from './transpiler.ts';

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
  fail(message: string) {
    this.dispatchEvent(Object.assign(new Event('error'), { message }));
  }
  reply(request: WorkerRequest) {
    this.dispatchEvent(new MessageEvent('message', { data: { revision: request.revision, result: answer(request.text) } }));
  }
}

function setUp(isCheap = false) {
  const workers: FakeWorker[] = [];
  const replies: TranspileReply[] = [];
  const troubles: (CheckTrouble | undefined)[] = [];
  /** When set, no worker starts. */
  const state = { refusal: undefined as string | undefined };
  const transpiler = createTranspiler({
    transpile: answer,
    createWorker: () => {
      if (state.refusal !== undefined) throw new Error(state.refusal);
      const worker = new FakeWorker();
      workers.push(worker);
      // The fake has everything that the transpiler uses.
      return worker as unknown as Worker;
    },
    isCheap: () => isCheap,
    onReply: (reply) => void replies.push(reply),
    onTrouble: (trouble) => void troubles.push(trouble),
  });
  const ask = (revision: number, text = `${revision}`, given = files) => transpiler.request({ revision, text, files: given });
  const last = () => {
    const worker = workers.at(-1);
    if (!worker) throw new Error('no worker was started');
    return worker;
  };
  /** Makes the last worker answer its last request. */
  const reply = () => {
    const worker = last();
    const request = worker.posted.at(-1);
    if (request) worker.reply(request);
  };
  return { workers, last, reply, replies, troubles, transpiler, ask, state };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const revisions = (list: readonly { revision: number }[]) => list.map(({ revision }) => revision);

test('while the worker is busy only the latest text waits', () => {
  const { last, reply, ask, replies, troubles } = setUp();
  for (const revision of [1, 2, 3]) ask(revision);
  expect(revisions(last().posted)).toEqual([1]);
  reply();
  expect(revisions(last().posted)).toEqual([1, 3]);
  reply();
  expect(revisions(replies)).toEqual([1, 3]);
  vi.runAllTimers();
  expect(troubles).toEqual([]);
});

describe('an overdue answer', () => {
  test('is reported after five seconds, and still used if it arrives', () => {
    const { reply, ask, replies, troubles } = setUp();
    ask(1);
    vi.advanceTimersByTime(slowAfter - 1);
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(troubles).toEqual([{ kind: 'slow' }]);
    reply();
    expect(troubles).toEqual([{ kind: 'slow' }, undefined]);
    expect(revisions(replies)).toEqual([1]);
  });

  test('ends its worker after a minute', () => {
    const { workers, last, ask, troubles } = setUp();
    ask(1);
    vi.advanceTimersByTime(overdueAfter);
    expect(troubles).toEqual([{ kind: 'slow' }, { kind: 'overdue' }]);
    expect(last().terminated).toBe(true);
    vi.runAllTimers();
    expect(workers).toHaveLength(1);
  });

  test('gives way to a later text, typed before or after the report', () => {
    for (const when of [slowAfter, slowAfter / 2]) {
      const { workers, ask, reply, replies, troubles } = setUp();
      ask(1, 'a', { a: { text: 'a' } });
      vi.advanceTimersByTime(when);
      ask(2, 'b', { a: { text: 'a' } });
      vi.advanceTimersByTime(slowAfter - when);
      expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
      // The new worker has no files yet.
      expect(workers[1]?.posted).toEqual([{ revision: 2, text: 'b', filesChange: { put: { a: { text: 'a' } }, removed: [] } }]);
      reply();
      expect(revisions(replies)).toEqual([2]);
      expect(troubles.at(-1)).toBeUndefined();
    }
  });

  test('is given up by the user: the next text is asked in a new worker', () => {
    const { workers, last, ask, reply, replies, troubles, transpiler } = setUp();
    ask(1);
    vi.advanceTimersByTime(slowAfter);
    transpiler.stop();
    expect(last().terminated).toBe(true);
    expect(troubles.at(-1)).toEqual({ kind: 'stopped' });
    // A message sent before the worker was ended is ignored.
    reply();
    vi.runAllTimers();
    expect(replies).toEqual([]);
    expect(workers).toHaveLength(1);
    ask(2);
    expect(workers).toHaveLength(2);
    expect(troubles.at(-1)).toBeUndefined();
    reply();
    expect(revisions(replies)).toEqual([2]);
  });

  test.each(['slow', 'stopped', 'overdue'])('is requested again by the user (%s)', (when) => {
    const { workers, ask, reply, replies, troubles, transpiler } = setUp();
    ask(1);
    vi.advanceTimersByTime(when === 'overdue' ? overdueAfter : slowAfter);
    if (when === 'stopped') transpiler.stop();
    transpiler.retry();
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(troubles.at(-1)).toBeUndefined();
    reply();
    expect(revisions(replies)).toEqual([1]);
  });

  test('is no longer reported once nobody wants it', () => {
    const { workers, ask, reply, replies, troubles, transpiler } = setUp();
    ask(1);
    transpiler.forget();
    vi.advanceTimersByTime(overdueAfter);
    expect(troubles).toEqual([]);
    expect(workers[0]?.terminated).toBe(true);
    transpiler.stop();
    transpiler.retry();
    expect(workers).toHaveLength(1);
    ask(2);
    reply();
    expect(revisions(replies)).toEqual([2]);
  });
});

describe('a worker that dies or does not load', () => {
  test('is restarted after a moment, once, and then reported', () => {
    const { workers, last, ask, reply, replies, troubles } = setUp();
    ask(1);
    ask(2);
    last().fail('out of memory');
    expect(troubles).toEqual([]);
    vi.advanceTimersByTime(500);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
    expect(revisions(last().posted)).toEqual([2]);
    last().fail('out of memory');
    expect(troubles).toEqual([{ kind: 'failed', reason: 'out of memory' }]);
    vi.runAllTimers();
    expect(workers).toHaveLength(2);
    expect(replies).toEqual([]);
    // It remains reported until there is an answer.
    ask(3);
    vi.advanceTimersByTime(1000);
    expect(troubles).toHaveLength(1);
    reply();
    expect(troubles.at(-1)).toBeUndefined();
    expect(revisions(replies)).toEqual([3]);
  });

  test('is retried less often, the more often that fails', () => {
    const { workers, ask, last } = setUp();
    for (let second = 0; second < 600; second++) {
      ask(second);
      if (!last().terminated) last().fail('');
      vi.advanceTimersByTime(1000);
    }
    expect(workers.length).toBeGreaterThan(15);
    expect(workers.length).toBeLessThan(30);
  });

  test("is retried at once on the user's request", () => {
    const { workers, ask, last, transpiler, reply, replies } = setUp();
    ask(1);
    last().fail('');
    vi.advanceTimersByTime(500);
    last().fail('');
    transpiler.retry();
    expect(workers).toHaveLength(3);
    reply();
    expect(revisions(replies)).toEqual([1]);
  });

  test('leaves only what is cheap to the main thread, and a worker is asked again later', () => {
    for (const isCheap of [true, false]) {
      const { ask, replies, troubles, state, workers, reply } = setUp(isCheap);
      state.refusal = 'blocked by policy';
      ask(1);
      vi.runAllTimers();
      ask(2);
      vi.runAllTimers();
      expect(revisions(replies)).toEqual(isCheap ? [1, 2] : []);
      expect(troubles.at(-1)).toEqual(isCheap ? undefined : { kind: 'failed', reason: 'blocked by policy' });
      state.refusal = undefined;
      vi.advanceTimersByTime(30_000);
      ask(3);
      expect(workers).toHaveLength(1);
      reply();
      expect(replies.at(-1)?.revision).toBe(3);
    }
  });
});

test('an exception becomes an error', () => {
  const result = transpileSafely(
    () => {
      throw new Error('oops');
    },
    '',
    {},
  );
  expect(result.output).toBeUndefined();
  expect(result.error).toContain('oops');
});

test('the worker gets files when they change, and then only the changed ones', () => {
  const { last, reply, transpiler } = setUp();
  const a = { text: 'a' };
  const ask = (revision: number, changed: LocalFiles) => {
    transpiler.request({ revision, text: '', files: changed });
    reply();
  };
  ask(1, { a });
  ask(2, { a });
  ask(3, { a, b: { text: 'b' } });
  // A request replaced by the next one is never sent; its changes are.
  transpiler.request({ revision: 4, text: '', files: { a } });
  transpiler.request({ revision: 5, text: '', files: { a, c: { text: 'c' } } });
  transpiler.request({ revision: 6, text: '', files: {} });
  last().reply({ revision: 4, text: '' });
  expect(last().posted.map(({ filesChange }) => filesChange)).toEqual([
    { put: { a }, removed: [] },
    undefined,
    { put: { b: { text: 'b' } }, removed: [] },
    { put: {}, removed: ['b'] },
    { put: {}, removed: ['a'] },
  ]);
});

test('without a worker the files are included', () => {
  const seen: LocalFiles[] = [];
  const transpiler = createTranspiler({
    transpile: (text, given) => {
      seen.push(given);
      return answer(text);
    },
    onReply: () => undefined,
    onTrouble: () => undefined,
  });
  transpiler.request({ revision: 1, text: '', files: { a: { text: 'a' } } });
  vi.runAllTimers();
  expect(seen).toEqual([{ a: { text: 'a' } }]);
});
