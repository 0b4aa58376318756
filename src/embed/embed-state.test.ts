import { expect, test } from 'vitest';
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
