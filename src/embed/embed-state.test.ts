import { expect, test } from 'vitest';
import type { Answer } from '../store/plain-answer.ts';
import type { WorkerRequest } from '../store/transpiler.ts';
import { createEmbed } from './embed-state.ts';
import { openWorkbench } from './open-workbench.ts';

const text = 'variant: fcos\nversion: 1.6.0\n# a line\n';
const noWorker = () => {
  throw new Error('there are no workers here');
};
const setUp = () =>
  createEmbed({ createWorker: noWorker, createAdvisingWorker: noWorker, loadWorkbench: () => Promise.resolve(openWorkbench(noWorker)) });

test.each([
  ['the text alone', async () => {}],
  ['a workbench', (embed: ReturnType<typeof setUp>) => embed.workbench()],
])('with %s, the place a link points at is forgotten when its text changes', async (_, load) => {
  const embed = setUp();
  const point = () => embed.state.getState().point;
  embed.show({ text, section: 'files', line: 3 });
  await load(embed);
  expect(point()).toEqual({ section: 'files', line: 3 });
  // The same text, as a page sends it again, and a link that points elsewhere in it.
  embed.show({ text });
  expect(point()).toEqual({ section: 'files', line: 3 });
  embed.show({ text, line: 2 });
  expect(point()).toEqual({ line: 2 });
  embed.type(`${text}# typed\n`);
  expect(point()).toEqual({});
  embed.show({ text, line: 1 });
  expect(point()).toEqual({ line: 1 });
  embed.show({ text: `${text}# of the page\n` });
  expect(point()).toEqual({});
});

/** The part of a worker that an embed uses: it answers each request at once. */
class AnsweringWorker extends EventTarget {
  readonly asked: string[] = [];
  readonly #result: Answer | undefined;
  constructor(result: Answer | undefined) {
    super();
    this.#result = result;
  }
  postMessage({ revision, text }: WorkerRequest) {
    this.asked.push(text);
    const event = this.#result
      ? new MessageEvent('message', { data: { revision, result: this.#result } })
      : Object.assign(new Event('error'), { message: 'the network is down' });
    queueMicrotask(() => this.dispatchEvent(event));
  }
  terminate() {}
}

const empty: Answer = { output: undefined, error: undefined, entries: [], advice: [] };

/** An embed whose translators answer with these; without one, a translator fails. */
function setUpWith(first: Answer, whole: Answer | undefined) {
  const [small, adviser] = [new AnsweringWorker(first), new AnsweringWorker(whole)];
  // They have everything that an embed uses of a worker.
  const [createWorker, createAdvisingWorker] = [() => small as unknown as Worker, () => adviser as unknown as Worker];
  const embed = createEmbed({ createWorker, createAdvisingWorker, loadWorkbench: () => new Promise(() => {}) });
  return { embed, small, adviser };
}

test('a text that the small translator cannot translate is translated by the whole one, and so is what follows', async () => {
  const { embed, small, adviser } = setUpWith({ ...empty, elsewhere: true }, { ...empty, output: '{}' });
  embed.show({ text });
  embed.check();
  expect(embed.state.getState().result).toBeUndefined();
  await expect.poll(() => embed.state.getState()).toMatchObject({ whole: true, result: { output: '{}' }, trouble: undefined });
  embed.type(`${text}# typed\n`);
  await expect.poll(() => embed.state.getState().result?.output).toBe('{}');
  expect(adviser.asked).toHaveLength(2);
  expect(small.asked).toHaveLength(1);
});

test('where only the whole translator could and it fails, the embed says so, and can ask it again', async () => {
  const { embed, adviser } = setUpWith({ ...empty, elsewhere: true }, undefined);
  embed.show({ text: `${text}${'# large\n'.repeat(100_000)}` });
  embed.check();
  await expect.poll(() => embed.state.getState().trouble).toEqual({ kind: 'failed', reason: 'the network is down' });
  expect(embed.state.getState().result).toBeUndefined();
  const { length } = adviser.asked;
  embed.retryCheck();
  await expect.poll(() => adviser.asked.length).toBeGreaterThan(length);
});
