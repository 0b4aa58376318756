import type { Page } from '@playwright/test';

/** A screen of 1280 by 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

/**
 * What is wrong with a page on a screen of 1280 by 1024 pixels at 400 %: what has to be scrolled sideways or is cut off there, and
 * what is used but does not come out from under what covers it. Code, tables and pictures may be wider than the screen, and so
 * may tabs, which scroll; the name of a config is in the title, too.
 */
export async function lostAtFourfold(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(zoomed);
  // Layout that scripts see to follows in the next frames.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const found = await page.evaluate(() => {
    const wide =
      'pre, code, textarea, input, select, table, .monaco-editor, .bn-code, .bn-change, .bn-linked-text, .bn-disk-bar, .bn-draft-name';
    const tools = 'button, a[href], input, select, textarea, summary, [tabindex="0"]';
    const called = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.classList.value} “${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}”`;
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.closest('[aria-hidden=true], [inert]') === null;
    const lost: string[] = [];
    for (const element of document.querySelectorAll('body, body *')) {
      if (
        !isShown(element) ||
        element.clientWidth < 8 ||
        element.closest(wide) ||
        element.matches('[role=tablist], :has(> [role=tablist])')
      )
        continue;
      const over = element.scrollWidth - element.clientWidth;
      if (over > 1 && getComputedStyle(element).overflowX !== 'visible')
        lost.push(`${called(element)} is ${over} pixels wider than its place`);
    }
    for (const element of document.querySelectorAll(tools)) {
      if (!isShown(element) || element.closest('.monaco-editor') || element.getBoundingClientRect().width < 4) continue;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      const { left, right, top, height } = element.getBoundingClientRect();
      if (left < -1 || right > innerWidth + 1) lost.push(`${called(element)} is beyond the screen`);
      const hit = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, top + Math.min(height, innerHeight) / 2);
      const isHit = hit !== null && (element.contains(hit) || hit.contains(element) || hit.closest('label')?.control === element);
      // A notice or a menu is closed, and then it covers nothing.
      if (!isHit && !hit?.closest('[role=alert], [role=menu], [role=listbox]'))
        lost.push(`${called(element)} is covered by ${hit ? called(hit) : 'the edge'}`);
    }
    return lost;
  });
  if (before) await page.setViewportSize(before);
  return [...new Set(found)];
}
