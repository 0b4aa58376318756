/** The app's styles, which the page names for no medium (vite.early.ts): the start screen that it comes with needs none of them. */
const lateStyles = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][media="not all"]')];

/** Resolves once all of them are loaded; rejects when one cannot be. */
export async function loadStyles(): Promise<void> {
  await Promise.all(lateStyles().map(load));
}

function load(link: HTMLLinkElement): Promise<void> {
  if (link.sheet) return Promise.resolve();
  // It is under way, or has failed before this script ran: named once more, it says which.
  const again = document.createElement('link');
  for (const { name, value } of link.attributes) again.setAttribute(name, value);
  const loaded = new Promise<void>((resolve, reject) => {
    again.addEventListener('load', () => resolve());
    again.addEventListener('error', () => reject(new Error(`${again.href} could not be loaded`)));
  });
  link.replaceWith(again);
  return loaded;
}

/** Puts them in force. */
export function applyStyles(): void {
  for (const link of lateStyles()) link.removeAttribute('media');
}
