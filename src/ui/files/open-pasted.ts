import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';

/** Opens what was pasted or dropped as text: the config that a link or address leads to, or the text as the config. */
export async function openPasted(text: string, workbench: Workbench, view: View): Promise<void> {
  // No config is a single word.
  if (!/\s/.test(text.trim())) {
    const { openReference, readReference } = await import('./open-reference.ts');
    const reference = readReference(text);
    if (reference) return openReference(reference, workbench, view);
  }
  workbench.getState().open({ text });
  view.setState({ screen: 'workbench', section: 'overview' });
}
