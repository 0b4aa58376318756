import { looksLikeConfig } from '../../open/config-text.ts';
import type { Incoming, View } from '../view.ts';

/**
 * Opens a text that says that it is a Butane config, by itself or by the name of its file. Anything else is named and, where
 * that is possible, converted in a dialog first: nothing but Butane takes the place of the config by itself.
 */
export function openIncoming(incoming: Incoming & { open: () => void }, view: View): void {
  const { text, file = '' } = incoming;
  if (text.trim() === '' || /\.(?:bu|butane)$/i.test(file) || looksLikeConfig(text, '')) incoming.open();
  else view.setState({ incoming });
}
