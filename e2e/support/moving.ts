import type { Page } from '@playwright/test';

/** What would still move or fade on a page whose user asked for less of that, by the rules that apply to it. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lasts = (times: string) => times.split(',').some((time) => parseFloat(time) > 0);
    const found = new Set<string>();
    for (const element of document.querySelectorAll('*'))
      for (const part of [undefined, '::before', '::after']) {
        const style = getComputedStyle(element, part);
        const moves = lasts(style.transitionDuration) || (style.animationName !== 'none' && lasts(style.animationDuration));
        if (moves || style.scrollBehavior === 'smooth')
          found.add(`${element.tagName.toLowerCase()}.${element.classList.value}${part ?? ''}`);
      }
    return [...found];
  });
