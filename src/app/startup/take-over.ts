import { flushSync } from 'react-dom';

/** The start screen that the page came with (early-page.tsx). */
const earlyPage = (): HTMLElement | null => document.getElementById('early');

/** Removes it, where it is not what is shown. */
export const removeEarlyPage = (): void => earlyPage()?.remove();

/** The buttons on screen: the app has the same ones in the same order, as long as the width has room for the same. */
const buttonsIn = (element: HTMLElement): HTMLElement[] =>
  [...element.querySelectorAll('button')].filter((button) => button.getClientRects().length > 0);

const scrolled = (element: HTMLElement): Element | null => element.querySelector('main');

/** Renders the app in the place of the early page: what has the focus there, was chosen, scrolled or pressed, or is being pressed, is so here. */
export function takeOver(root: HTMLElement, render: () => void): void {
  const early = earlyPage();
  // What is hidden for the chosen system (filter-systems.js) is there again at first.
  for (const section of early?.querySelectorAll('section') ?? []) section.hidden = false;
  const before = early ? buttonsIn(early) : [];
  if (!early || before.length === 0) return render();
  const find = (selector: string): number => before.findIndex((button) => button.matches(selector));
  const chosen = find('.bn-start-systems [aria-pressed="true"]');
  const focused = find(':focus');
  const pressed = find('[aria-busy]');
  const held = find(':active');
  const top = scrolled(early)?.scrollTop ?? 0;
  flushSync(render);
  scrolled(root)?.scrollTo({ top });
  const now = buttonsIn(root);
  if (now.length !== before.length) return;
  now[chosen]?.click();
  now[focused]?.focus({ preventScroll: true });
  now[pressed]?.click();
  endPress(now[held]);
}

/** A press of the mouse that began on the early page ends on the app's button in its place: of the two halves the browser makes no click. With a finger it does. */
const endPress = (button: HTMLElement | undefined): void =>
  addEventListener(
    'pointerup',
    ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch' && button?.matches(':hover')) button.click();
    },
    { once: true },
  );
