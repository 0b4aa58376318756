/** The app's styles, which the page names for no medium (vite.early.ts): the start screen that it comes with needs none of them. */
const lateStyles = () => [...document.querySelectorAll<HTMLLinkElement>('link[media="not all"]')];

/** Resolves once all of them are loaded; rejects when one cannot be. */
export const loadStyles = (): Promise<unknown> => Promise.all(lateStyles().map(load));

const load = async (link: HTMLLinkElement): Promise<unknown> =>
  link.sheet ??
  new Promise((resolve, reject) => {
    // It is under way, or has failed before this script ran: named once more, it says which.
    const again = link.cloneNode() as HTMLLinkElement; // a copy is of the same kind
    again.onload = resolve;
    again.onerror = reject;
    link.replaceWith(again);
  });

/** Puts them in force. */
export function applyStyles(): void {
  for (const link of lateStyles()) link.media = '';
}
