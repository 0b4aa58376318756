import { flushSync } from 'react-dom';

/** The start screen that the page came with (early-page.tsx). */
const earlyPage = (): HTMLElement | null => document.getElementById('early');

/** Removes it, where it is not what is shown. */
export const removeEarlyPage = (): void => earlyPage()?.remove();

/** The buttons on screen: the app has the same ones in the same order, as long as the width has room for the same. */
const buttonsIn = (element: HTMLElement): HTMLElement[] =>
  [...element.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0);

const scrolled = (element: HTMLElement): Element | null => element.querySelector('main');

/** Renders the app in the place of the early page: what has the focus there, was scrolled or pressed, is so here. */
export function takeOver(root: HTMLElement, render: () => void): void {
  const early = earlyPage();
  const before = early ? buttonsIn(early) : [];
  if (!early || before.length === 0) return render();
  const focused = before.findIndex((button) => button === document.activeElement);
  const pressed = before.findIndex((button) => button.ariaBusy === 'true');
  const top = scrolled(early)?.scrollTop ?? 0;
  flushSync(render);
  scrolled(root)?.scrollTo({ top });
  const now = buttonsIn(root);
  if (now.length !== before.length) return;
  now[focused]?.focus({ preventScroll: true });
  now[pressed]?.click();
}
