import { readReference } from '../../open/reference.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import type { View } from '../view.ts';
import { openIncoming } from './open-incoming.ts';
import { followReference } from './follow-reference.ts';

/** Opens what was pasted or dropped as text: the config that a link or address refers to, or the text as the config. */
export async function openPasted(text: string, workbench: Workbench, view: View): Promise<void> {
  const reference = readReference(text);
  if (reference) return followReference(reference, workbench, view);
  const open = () => {
    workbench.getState().open({ text });
    view.setState({ screen: 'workbench', section: 'overview' });
  };
  openIncoming({ text, open }, view);
}
