import type { Page } from '@playwright/test';

/** 1280 × 1024 pixels at 400 %. */
const zoomed = { width: 320, height: 256 };

/**
 * What is lost, or has to be scrolled in two directions, on a screen that is enlarged to 400 %. Code, tables and pictures may
 * scroll sideways: their meaning is in their layout.
 */
export async function lostWhenZoomed(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize(zoomed);
  // The layout follows a moment later.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const lost = await page.evaluate(() => {
    const found: string[] = [];
    const mayScroll =
      '.monaco-editor, pre, code, textarea, input, select, svg, table, [role=img], [role=table], [role=grid], [role=tablist]';
    const told = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.className.toString().slice(0, 60)} “${element.textContent.trim().slice(0, 50)}”`;
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`);
    for (const element of document.body.querySelectorAll('*')) {
      if (
        !(element instanceof HTMLElement) ||
        element.closest(mayScroll) ||
        !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        continue;
      const style = getComputedStyle(element);
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1) continue; // for screen readers alone
      const overflows = element.scrollWidth > element.clientWidth + 1 && style.display !== 'inline';
      if (overflows && /auto|scroll/.test(style.overflowX) && !element.querySelector(mayScroll))
        found.push(`scrolls sideways: ${told(element)}`);
      if (overflows && /hidden|clip/.test(style.overflowX) && element.title === '' && element.children.length === 0)
        found.push(`is cut: ${told(element)}`);
      if (element.children.length === 0 && element.textContent.trim() !== '' && (right > innerWidth + 1 || left < -1))
        found.push(`is outside: ${told(element)}`);
    }
    return found;
  });
  if (before) await page.setViewportSize(before);
  return lost;
}
