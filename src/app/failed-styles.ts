/**
 * Takes styles that could not be loaded off the page, now and later. A part that needs them is told when it is loaded,
 * and when it is asked for again the styles are, too: those that stand on the page pass for loaded.
 */
export function dropFailedStyles(): void {
  // A script of the page runs after the styles before it have come, or failed.
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')) {
    if (link.sheet === null) link.remove();
  }
  addEventListener('error', ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
  }, { capture: true });
}
