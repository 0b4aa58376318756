/**
 * Removes styles that could not be loaded from the page, now and later. A part that needs them fails when it is loaded,
 * and when it is requested again so are the styles: those on the page count as loaded.
 */
export function dropFailedStyles(): void {
  // A module of the page runs after its styles have been loaded, or failed, except for those of no medium yet (late-styles.ts).
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([media])')) {
    if (hasFailed(link)) link.remove();
  }
  addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') target.remove();
    },
    { capture: true },
  );
}

/** A style that could not be loaded has no rules, if it has a sheet at all; no style of ours is empty. */
function hasFailed({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}
