import type { Page } from '@playwright/test';

/**
 * The texts on a page that stand in no catalogue of words: those without the mark of the pseudo-language. What the user
 * wrote is no word of the page, and neither is code, a name or a value.
 *
 * @param own what the user wrote, and what became of it
 */
export async function unmarkedTexts(page: Page, own: string): Promise<string[]> {
  const found = await page.evaluate(() => {
    const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt'];
    const texts: string[] = [];
    const isSeen = (element: Element): boolean =>
      element.checkVisibility() &&
      element.closest('code, kbd, pre, textarea, style, script, [lang=en] [lang=en], .monaco-editor, .monaco-aria-container') === null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (isSeen(node)) texts.push(...attributes.flatMap((name) => node.getAttribute(name) ?? []));
      } else if (node.parentElement && isSeen(node.parentElement)) texts.push(node.nodeValue ?? '');
    }
    return [document.title, ...texts];
  });
  return [...new Set(found)].filter((text) => !/\u200b|\[U\+200B\]/.test(text) && /\p{L}{2}/u.test(text) && !own.includes(text.trim()));
}
