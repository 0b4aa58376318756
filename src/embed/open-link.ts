import type { checkedLink } from '../share/encode-link.ts';
import { make } from './dom.ts';
import type { Embed } from './embed-state.ts';

/**
 * The link to Bunsen itself. It is written when someone comes near it, with the text as it is then; `onFail`
 * is told why there is none, when it is followed nonetheless.
 */
export function createOpenLink({ state }: Embed, load: () => Promise<typeof checkedLink>, onFail: (reason: string) => void): HTMLElement {
  const link = make('a', { class: 'be-button', target: '_blank', rel: 'noopener', href: './' }, 'Open in Bunsen');
  let written = 0;
  /** Returns why it cannot be written. */
  const write = async (): Promise<string | undefined> => {
    const { text, files, name, point, revision } = state.getState();
    if (revision === written) return undefined;
    const made = (await load())({ text, ...(name !== undefined && { name }), ...(Object.keys(files).length > 0 && { files }), ...point });
    if (!made.ok) return made.reason;
    // What was typed meanwhile is not in it.
    if (state.getState().revision !== revision) return write();
    written = revision;
    link.href = `./#${made.fragment}`;
    return undefined;
  };
  for (const event of ['pointerenter', 'pointerdown', 'focus'] as const) link.addEventListener(event, () => void write().catch(() => undefined));
  link.addEventListener('click', (event) => {
    if (state.getState().revision === written) return;
    // Come so fast that it is not written yet: it is followed when it is.
    event.preventDefault();
    void write().catch(() => 'a part of Bunsen could not be loaded').then((reason) => {
      if (reason === undefined) link.click();
      else onFail(`This config cannot be opened in Bunsen: ${reason}.`);
    });
  });
  return link;
}
