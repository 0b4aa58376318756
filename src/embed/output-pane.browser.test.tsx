import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { createEmbed, emptyEmbed, type EmbedState } from './embed-state.ts';
import { createOutputPane } from './output-pane.ts';

const answer = (error: string): Pick<EmbedState, 'result'> => ({ result: { output: undefined, error, entries: [], advice: [] } });

test('why there is no result is said once: when all of it is known', async () => {
  const state = createStore<EmbedState>()(() => ({ ...emptyEmbed, text: 'a: [', revision: 1, checking: true }));
  const unused = () => {
    throw new Error('nothing is asked');
  };
  const embed = createEmbed({ createWorker: unused, createAdvisingWorker: unused, loadWorkbench: unused });
  const pane = createOutputPane({ ...embed, state });
  document.body.append(pane.element);
  const status = pane.element.querySelector('[role=status]');
  const said: string[] = [];
  new MutationObserver(() => said.push(status?.textContent ?? '')).observe(pane.element, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  const become = async (now: Partial<EmbedState>) => {
    state.setState(now);
    pane.update();
    // Observers are called after this.
    await Promise.resolve();
  };
  await become({});
  await become({ ...answer('did not find expected node content'), whole: false });
  await become({ ...answer('the list is never closed'), whole: true });
  await become({});
  expect(said).toEqual(['Translating…', 'the list is never closed']);
});
