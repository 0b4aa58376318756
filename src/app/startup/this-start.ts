import { somethingWrong } from '#words/page/page-start';
import { startMarker } from './start-marker.ts';
import { errorText } from '../../core/report/error-text.ts';

/** Milliseconds after which a page that shows its draft is well. */
const wellAfter = 5000;

/** The start of this very page. */
export const thisStart = startMarker({ local: () => localStorage, session: () => sessionStorage });

/** What index.html says when nothing is loaded; it stays on the page, unseen, for as long as all goes well. */
const note = (): HTMLElement | null => document.getElementById('start-note');

/** To be called when the app starts to use the user's drafts: before that, no draft can be to blame. */
export function beginStart(): void {
  thisStart.begin();
  addEventListener('pagehide', () => thisStart.leave());
}

/** To be called when the app is on screen. */
export function endStart(): void {
  const element = note();
  if (element) element.hidden = true;
  setTimeout(() => thisStart.succeed(), wellAfter);
}

/** Says on the page that Bunsen could not be loaded, or that it failed; the page shows nothing else then. */
export function tellFailure(error: unknown, what: 'loading' | 'running'): void {
  const element = note();
  const text = element?.querySelector('.failed');
  if (!element || !text) return;
  if (what === 'running') text.textContent = somethingWrong(errorText(error));
  element.hidden = false;
  document.documentElement.classList.add('start-failed');
}
