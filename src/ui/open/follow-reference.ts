import * as commonWords from '#words/common';
import * as words from '#words/page/open';
import type { Reference } from '../../open/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/** Opens a reference to a config, with a part of the app that is loaded for it; if that fails, says so and offers to try again. `onLoaded` is called before it is opened. */
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
      title: words.linkNotOpened,
      body: words.partNotLoaded,
      action: {
        label: commonWords.tryAgain,
        name: words.tryLinkAgain,
        run: () => void followReference(reference, workbench, view, onLoaded),
      },
    });
  }
}
