import type { Drafts } from '../../store/drafts/drafts.ts';
import type { View } from '../../ui/view.ts';

/** start-watch.js reads it. */
const key = 'bunsen.has-drafts';

const note = (has: boolean): void => {
  try {
    if (has) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // The next visit begins with the start screen, and shows its draft a little later.
  }
};

/**
 * Notes for the next visit whether it will begin with a draft, which is known only when the database has been read: the page
 * does not show the start screen before it then.
 */
export function noteDrafts(view: View, drafts: Drafts, read: Promise<void>): void {
  const atWork = () => view.getState().screen === 'workbench';
  view.subscribe(() => {
    if (atWork()) note(true);
  });
  read
    .then(() => drafts.list())
    .then(
      ({ length }) => note(length > 0 || atWork()),
      () => undefined, // they cannot be read; what was known before is as good as anything
    );
}
