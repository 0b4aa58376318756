import { readUrlFragment, type Reference } from '../../open/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';
import { followReference } from './follow-reference.ts';

/**
 * Opens what the fragment of the page's address refers to: now, in which case no earlier draft is restored before it, and whenever the
 * fragment changes. A fragment that is not Bunsen's is left alone; one that is disappears from the address bar, so
 * that a reload shows the config in its present state.
 */
export async function followFragment(workbench: Workbench, view: View): Promise<void> {
  let former = Promise.resolve();
  const open = (hash: string, reference: Reference) =>
    followReference(reference, workbench, view, () => {
      // By now it may have been replaced by another, whose turn comes.
      if (location.hash === hash) history.replaceState(history.state, '', location.pathname + location.search);
    });
  const follow = () => {
    const { hash } = location;
    const reference = readUrlFragment(hash.slice(1));
    // One after the other, however long each takes to read: the last one stays on screen.
    if (reference) former = former.then(() => open(hash, reference));
    return former;
  };
  addEventListener('hashchange', () => void follow());
  await follow();
}
