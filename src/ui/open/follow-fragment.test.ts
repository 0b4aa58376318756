import { afterEach, expect, test, vi } from 'vitest';
import { encodeLink } from '../../share/link/encode-link.ts';
import { answerTo } from '../../store/answer.ts';
import { parseCached } from '../../store/text/parse-cache.ts';
import { createWorkbench } from '../../store/workbench.ts';
import { createView } from '../view.ts';
import { followFragment } from './follow-fragment.ts';

afterEach(() => vi.unstubAllGlobals());

/** The parts of a page that matter to its address. */
function page(hash: string) {
  const location = { hash, pathname: '/', search: '' };
  let changed = () => {};
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', { state: null, replaceState: () => (location.hash = '') });
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (changed = listener));
  return {
    location,
    goTo: (next: string) => {
      location.hash = next;
      changed();
    },
  };
}

const start = () => {
  const workbench = createWorkbench({ transpile: (text, files) => answerTo(parseCached({ text }), files) });
  return { workbench, followed: (view = createView({ screen: 'start', theme: 'system' })) => followFragment(workbench, view) };
};

test('of links that follow one another, the last is shown last, however long each takes', async () => {
  // What cannot be compressed takes long to read.
  const long = `# ${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(60_000))))}`;
  const { goTo, location } = page(`#${encodeLink({ text: long })}`);
  const { workbench, followed } = start();
  void followed();
  goTo(`#${encodeLink({ text: 'second' })}`);
  await vi.waitFor(() => expect(location.hash).toBe(''), 20_000);
  const shown = () => workbench.getState().text.slice(0, 9);
  await vi.waitFor(() => expect(shown()).toBe('second'), 20_000); // a busy machine takes its time
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(shown()).toBe('second');
  workbench.getState().undo();
  expect(workbench.getState().text).toHaveLength(long.length);
  expect(location.hash).toBe('');
});

test('what is not Bunsen’s is left alone', async () => {
  const { location } = page('#section');
  await start().followed();
  expect(location.hash).toBe('#section');
});
