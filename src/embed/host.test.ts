import { expect, test, vi } from 'vitest';
import type { AdviceChecks } from '../core/advice-checks.ts';
import { allChecks } from '../core/all-checks.ts';
import { answerTo } from '../store/answer.ts';
import { parseCached } from '../store/text/parse-cache.ts';
import type { TranspileReply, WorkerRequest } from '../store/transpiler.ts';
import { createEmbed } from './embed-state.ts';
import { createFollower } from './follow-host.ts';
import { talkToHost } from './host.ts';
import type { EmbedMessage } from './protocol/messages.ts';
import { openWorkbench } from './open-workbench.ts';

const origin = 'https://docs.example';
const valid = 'variant: fcos\nversion: 1.6.0\n';

/** The parts of a worker that are used; it answers after a moment. */
class FakeWorker extends EventTarget {
  asked: string[] = [];
  readonly checks: AdviceChecks | undefined;

  constructor(checks?: AdviceChecks) {
    super();
    this.checks = checks;
  }

  terminate = vi.fn();

  postMessage({ revision, text }: WorkerRequest) {
    this.asked.push(text);
    const reply: TranspileReply = { revision, result: answerTo(parseCached({ text }), {}, this.checks) };
    setTimeout(() => this.dispatchEvent(new MessageEvent('message', { data: reply })));
  }
}

function setUp({ trusted }: { trusted: string | undefined } = { trusted: origin }) {
  const worker = new FakeWorker();
  const adviser = new FakeWorker(allChecks);
  // The state uses no other part of a worker.
  const createWorker = vi.fn(() => worker as unknown as Worker);
  const embed = createEmbed({
    createWorker,
    // The state uses no other part of a worker.
    createAdvisingWorker: () => adviser as unknown as Worker,
    loadWorkbench: () => Promise.resolve(openWorkbench(createWorker)),
  });
  const self = new EventTarget();
  const told: [EmbedMessage, string][] = [];
  const parent: Pick<Window, 'postMessage'> = {
    postMessage: (message: EmbedMessage, to: unknown) => void told.push([message, String(to)]),
  };
  const loadFollower = vi.fn(() => Promise.resolve(createFollower));
  // No other part of our own window is used.
  const host = talkToHost({ embed, self: self as Pick<Window, 'addEventListener'>, parent, loadFollower });
  host.trust(trusted);
  const hear = (data: unknown, { from = origin, source = parent }: { from?: string; source?: unknown } = {}) =>
    self.dispatchEvent(Object.assign(new Event('message'), { data, origin: from, source }));
  /** Everything that waits here waits for a promise or a timer of zero. */
  const settle = async () => {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
  };
  return { embed, host, worker, adviser, createWorker, told, hear, settle, loadFollower, messages: () => told.map(([message]) => message) };
}

test('it is ready for the page named by its address, and translates when that page asks', async () => {
  const { embed, told, hear, settle, createWorker, messages } = setUp();
  expect(told).toEqual([[{ bunsen: 1, type: 'ready' }, origin]]);
  embed.show({ text: valid });
  await settle();
  expect(createWorker).not.toHaveBeenCalled();
  hear({ bunsen: 1, type: 'get', id: 7 });
  await settle();
  const output = '{"ignition":{"version":"3.5.0"}}';
  expect(messages().slice(1)).toEqual([
    { bunsen: 1, type: 'transpile', output, findings: [] },
    { bunsen: 1, type: 'state', id: 7, text: valid, files: {}, mode: 'edit', theme: 'auto', panes: ['text'], output, findings: [] },
  ]);
  expect(told.every(([, to]) => to === origin)).toBe(true);
});

test('messages from strangers are silently ignored', async () => {
  const { embed, told, hear, settle, loadFollower } = setUp();
  const set = { bunsen: 1, type: 'set', text: valid };
  hear(set, { from: 'https://evil.example' });
  hear(set, { from: 'null' });
  hear(set, { source: {} });
  hear(set, { source: null });
  hear('hello');
  hear(null);
  hear({ type: 'set', text: valid });
  await settle();
  expect(told).toHaveLength(1);
  expect(loadFollower).not.toHaveBeenCalled();
  expect(embed.state.getState().text).toBe('');
});

test('without an origin nobody is heard, and only the height is sent', async () => {
  const { embed, host, told, hear, settle } = setUp({ trusted: undefined });
  hear({ bunsen: 1, type: 'set', text: valid });
  embed.show({ text: valid });
  embed.type('a');
  embed.check();
  host.tellHeight(120);
  await settle();
  expect(told).toEqual([[{ bunsen: 1, type: 'height', height: 120 }, '*']]);
});

test('a page without an origin is still the parent', async () => {
  const { told, hear, settle } = setUp({ trusted: 'null' });
  hear({ bunsen: 1, type: 'hello', id: 'x' }, { from: 'null' });
  await settle();
  expect(told).toEqual([
    [{ bunsen: 1, type: 'ready' }, '*'],
    [{ bunsen: 1, type: 'ready', id: 'x' }, '*'],
  ]);
});

test('what the host sets does not count as a change, what the user types does', async () => {
  const { embed, hear, settle, messages } = setUp();
  hear({
    bunsen: 1,
    type: 'set',
    text: 'passwd: {}\n',
    target: 'fcos@1.6.0',
    mode: 'read',
    theme: 'dark',
    panes: ['output', 'output'],
    title: 'T',
    id: 1,
  });
  await settle();
  expect(embed.state.getState()).toMatchObject({
    text: `${valid}passwd: {}\n`,
    mode: 'read',
    theme: 'dark',
    panes: ['output'],
    title: 'T',
  });
  expect(messages().some(({ type }) => type === 'change')).toBe(false);
  embed.type(`${valid}# typed\n`);
  await embed.workbench();
  hear({ bunsen: 1, type: 'set', text: `${valid}# again\n` });
  await settle();
  (await embed.workbench()).getState().change([{ offset: 0, length: 0, text: '#\n' }]);
  expect(
    messages()
      .slice(-2)
      .map(({ type }) => type),
  ).toEqual(['change', 'transpile']);
  expect(messages().filter(({ type }) => type === 'change')).toEqual([
    { bunsen: 1, type: 'change', text: `${valid}# typed\n` },
    { bunsen: 1, type: 'change', text: `#\n${valid}# again\n` },
  ]);
});

test('of many texts the last one counts', async () => {
  const { hear, settle, worker, messages } = setUp();
  for (let at = 1; at <= 100; at++) hear({ bunsen: 1, type: 'set', text: `${valid}# ${at}\n`, id: at });
  await settle();
  expect(worker.asked.length).toBeLessThan(5);
  const states = messages().filter((message) => message.type === 'state');
  expect(states.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1));
  expect(states.at(-1)?.text).toBe(`${valid}# 100\n`);
});

test.each([
  [
    { bunsen: 1, type: 'set', text: 5, id: 3 },
    { id: 3, reason: 'text must be string' },
  ],
  [{ bunsen: 1, type: 'set', txt: 'a' }, { reason: 'the message must NOT have additional properties: txt' }],
  [{ bunsen: 1, type: 'set', mode: 'write' }, { reason: 'mode must be equal to one of the allowed values: edit, read' }],
  [{ bunsen: 1, type: 'run' }, { reason: 'type must be hello, set, get or edit' }],
  [{ bunsen: 2, type: 'hello', id: {} }, { reason: 'this is version 1 of the protocol: bunsen must be 1' }],
  [{ bunsen: 1, type: 'set', files: { '../a': { text: '' } }, text: 'x' }, { reason: '../a leads out of the files directory.' }],
  [{ bunsen: 1, type: 'set', files: { a: { base64: 'abcde' } } }, { reason: 'files.a.base64 is cut off' }],
])('the host is told what is wrong with %j', async (message, error) => {
  const { embed, hear, settle, messages } = setUp();
  hear(message);
  await settle();
  expect(messages().slice(1)).toEqual([{ bunsen: 1, type: 'error', ...error }]);
  expect(embed.state.getState().revision).toBe(0);
});

test('files are set and removed with the text', async () => {
  const { embed, hear, settle } = setUp();
  hear({ bunsen: 1, type: 'set', text: valid, files: { 'a/b': { text: 'x' } } });
  await settle();
  expect(embed.state.getState().files).toEqual({ 'a/b': { text: 'x' } });
  const workbench = await embed.workbench();
  expect(workbench.getState()).toMatchObject({ text: valid, files: { 'a/b': { text: 'x' } }, canUndo: false });
  hear({ bunsen: 1, type: 'set', files: {} });
  await settle();
  expect(workbench.getState()).toMatchObject({ text: valid, files: {} });
});

test('a worker that cannot start leaves the work to the workbench', async () => {
  const createWorker = () => {
    throw new TypeError('no workers here');
  };
  const embed = createEmbed({
    createWorker,
    createAdvisingWorker: createWorker,
    loadWorkbench: () => Promise.resolve(openWorkbench(createWorker)),
  });
  embed.show({ text: valid });
  embed.check();
  await vi.waitFor(() => expect(embed.state.getState().result?.output).toBe('{"ignition":{"version":"3.5.0"}}'));
});

test('a page may ask for the text to be made editable, and hears of the state if it wants to', async () => {
  const { embed, hear, settle, messages } = setUp();
  const asked = vi.fn();
  embed.onEdit(asked);
  hear({ bunsen: 1, type: 'set', text: valid });
  hear({ bunsen: 1, type: 'edit', id: 7 });
  await settle();
  expect(asked).toHaveBeenCalledOnce();
  expect(messages().filter(({ type }) => type === 'state')).toMatchObject([{ id: 7, text: valid }]);
});

test('a page is told of a result once, with the advice that comes after it', async () => {
  const { embed, hear, settle, worker, adviser, messages } = setUp();
  const shipped = `${valid}storage:\n  files:\n    - path: /etc/hosts\n      contents: {inline: a}\n`;
  hear({ bunsen: 1, type: 'set', text: shipped, id: 1 });
  await settle();
  const findings = [expect.objectContaining({ kind: 'error', path: '$.storage.files.0.path', line: 5 }) as unknown];
  expect(messages().filter(({ type }) => type !== 'ready')).toEqual([
    expect.objectContaining({ type: 'transpile', findings }),
    expect.objectContaining({ type: 'state', id: 1, findings }),
  ]);
  // From then on only the worker that advises is asked.
  hear({ bunsen: 1, type: 'set', text: valid, id: 2 });
  await settle();
  expect([worker.asked, adviser.asked]).toEqual([[shipped], [shipped, valid]]);
  expect(embed.state.getState()).toMatchObject({ whole: true, findings: [] });
});

test('without the worker that advises, a page is told what there is', async () => {
  const worker = new FakeWorker();
  const createAdvisingWorker = () => {
    throw new TypeError('not loaded');
  };
  const embed = createEmbed({
    // The state uses no other part of a worker.
    createWorker: () => worker as unknown as Worker,
    createAdvisingWorker,
    loadWorkbench: () => Promise.reject(new Error('not asked for')),
  });
  embed.show({ text: valid });
  embed.check();
  await vi.waitFor(() => expect(embed.state.getState()).toMatchObject({ whole: true, result: { missing: 1 }, trouble: undefined }));
  embed.show({ text: `${valid}# more\n` });
  await vi.waitFor(() => expect(embed.state.getState()).toMatchObject({ whole: true, result: { missing: 1, error: undefined } }));
  expect(worker.asked).toEqual([valid, `${valid}# more\n`]);
});
