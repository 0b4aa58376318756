import * as words from '#words/embed/embed';
import type { checkedLink } from '../share/link/encode-link.ts';
import { make } from './dom/dom.ts';
import type { Embed, EmbedState } from './embed-state.ts';

/**
 * The link to Bunsen itself. Its address is written when someone approaches it, with the present text. `onFollow`
 * is called when it is followed, with the reason if it leads nowhere.
 */
export function createOpenLink(
  { state }: Embed,
  load: () => Promise<typeof checkedLink>,
  onFollow: (problem?: string) => void,
): HTMLElement {
  const link = make('a', { class: 'be-button', target: '_blank', rel: 'noopener', href: './' }, words.openInBunsen);
  let written: Pick<EmbedState, 'revision' | 'point'> = { revision: 0, point: state.getState().point };
  const isWritten = () => state.getState().revision === written.revision && state.getState().point === written.point;
  /** Returns why it cannot be written. */
  const write = async (): Promise<string | undefined> => {
    const { text, files, name, point, revision } = state.getState();
    if (isWritten()) return undefined;
    const made = (await load())({ text, ...(name !== undefined && { name }), ...(Object.keys(files).length > 0 && { files }), ...point });
    // Text typed meanwhile is not in it.
    if (state.getState().revision !== revision || state.getState().point !== point) return write();
    // Otherwise the link of an earlier text would be followed.
    // oxlint-disable-next-line sinks/use -- the app beside this page; a fragment of a link has letters, digits, - and _
    link.href = made.ok ? `./#${made.fragment}` : './';
    if (!made.ok) return made.reason;
    written = { revision, point };
    return undefined;
  };
  for (const event of ['pointerenter', 'pointerdown', 'focus'] as const)
    link.addEventListener(event, () => void write().catch(() => undefined));
  link.addEventListener('click', (event) => {
    if (isWritten()) {
      onFollow();
      return;
    }
    // A click so fast that the address is not written yet: it is followed once it is.
    event.preventDefault();
    void write()
      .catch(() => words.partNotLoaded)
      .then((reason) => {
        if (reason === undefined) link.click();
        else onFollow(words.notOpened(reason));
      });
  });
  return link;
}
