import { expect, test } from 'vitest';
import { createEmbed } from './embed-state.ts';
import { openWorkbench } from './open-workbench.ts';

const text = 'variant: fcos\nversion: 1.6.0\n# a line\n';
const noWorker = () => {
  throw new Error('there are no workers here');
};
const setUp = () =>
  createEmbed({ createWorker: noWorker, createContentsWorker: noWorker, loadWorkbench: () => Promise.resolve(openWorkbench(noWorker)) });

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

/** A worker that answers every request at once with advice, and which notes the texts it was asked about. */
function answering(asked: string[], message: string): Worker {
  const target = new EventTarget();
  return Object.assign(target, {
    terminate: () => {},
    postMessage({ revision, text }: { revision: number; text: string }) {
      asked.push(text);
      const finding = { kind: 'warning' as const, message, path: '', line: 1, column: 1 };
      const data = { revision, result: { output: '{}', error: undefined, entries: [], advice: [finding] } };
      queueMicrotask(() => target.dispatchEvent(Object.assign(new Event('message'), { data })));
    },
    // The embed uses nothing else of it.
  }) as unknown as Worker;
}

test('what is inside contents is looked at by a worker of its own, and only where there are some', async () => {
  const asked: { early: string[]; late: string[] } = { early: [], late: [] };
  const embed = createEmbed({
    createWorker: () => answering(asked.early, 'early'),
    createContentsWorker: () => answering(asked.late, 'late'),
    loadWorkbench: () => Promise.reject(new Error('nobody edits')),
  });
  const said = () => embed.state.getState().findings.map(({ message }) => message);
  embed.check();
  embed.show({ text });
  await expect.poll(said).toEqual([expect.stringContaining('early')]);
  const withUnit = `${text}systemd:\n  units:\n    - name: a.service\n      contents: |\n        [Service]\n`;
  embed.show({ text: withUnit });
  await expect.poll(said).toEqual([expect.stringContaining('late')]);
  expect(asked).toEqual({ early: [text, withUnit], late: [withUnit] });
});
