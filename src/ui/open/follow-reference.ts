import type { Reference } from '../../open/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/** Opens what leads to a config, with a part of the app that is loaded for it; where that cannot be had, says so and offers to try again. `onLoaded` is called before it is opened. */
export async function followReference(
  reference: Reference,
  workbench: Workbench,
  view: View,
  onLoaded: () => void = () => undefined,
): Promise<void> {
  try {
    const { openReference } = await import('./open-reference.ts');
    onLoaded();
    await openReference(reference, workbench, view);
  } catch {
    workbench.getState().notify({
      kind: 'warning',
      title: 'The link was not opened',
      body: 'Part of Bunsen could not be loaded: the network may be down, or Bunsen may have been updated on the server. If it fails again, reload the page.',
      action: {
        label: 'Try again',
        name: 'Try to open the link again',
        run: () => void followReference(reference, workbench, view, onLoaded),
      },
    });
  }
}
