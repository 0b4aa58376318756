import { readFragment, type Reference } from '../../share/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/**
 * Opens what the fragment of the page's address leads to: now, before which it does not come back, and whenever the
 * fragment changes. A fragment that is none of Bunsen's is left alone; one that is goes from the address bar, so
 * that a reload shows the config as it is by then.
 */
export async function followFragment(workbench: Workbench, view: View): Promise<void> {
  let former = Promise.resolve();
  const open = async (hash: string, reference: Reference) => {
    try {
      const { openReference } = await import('./open-reference.ts');
      // Meanwhile it may have become another, whose turn comes.
      if (location.hash === hash) history.replaceState(history.state, '', location.pathname + location.search);
      await openReference(reference, workbench, view);
    } catch {
      workbench.getState().notify({ kind: 'warning', title: 'The link was not opened', body: 'A part of Bunsen could not be loaded. Reload the page to try again.' });
    }
  };
  const follow = () => {
    const { hash } = location;
    const reference = readFragment(hash.slice(1));
    // One after the other, however long each takes to read: the last one stays on screen.
    if (reference) former = former.then(() => open(hash, reference));
    return former;
  };
  addEventListener('hashchange', () => void follow());
  await follow();
}
