import { readFragment } from '../../share/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/**
 * Opens what the fragment of the page's address leads to: now, before which it does not come back, and whenever the
 * fragment changes. A fragment that is none of Bunsen's is left alone; one that is goes from the address bar, so
 * that a reload shows the config as it is by then.
 */
export async function followFragment(workbench: Workbench, view: View): Promise<void> {
  const follow = async () => {
    const reference = readFragment(location.hash.slice(1));
    if (!reference) return;
    try {
      const { openReference } = await import('./open-reference.ts');
      history.replaceState(history.state, '', location.pathname + location.search);
      await openReference(reference, workbench, view);
    } catch {
      workbench.getState().notify({ kind: 'warning', title: 'The link was not opened', body: 'A part of Bunsen could not be loaded. Reload the page to try again.' });
    }
  };
  addEventListener('hashchange', () => void follow());
  await follow();
}
