import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Lets nothing fade or move any more, and what does end: axe would take a colour half faded for the colour. */
async function settle(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity),
  );
}

/** What axe finds wrong on the page as it is, or in a part of it: each with where it stands. Of colours alone there is one rule. */
export async function findBarriers(page: Page, part = 'html', colorsAlone = false): Promise<string[]> {
  await settle(page);
  const axe = new AxeBuilder({ page }).include(part);
  const { violations, passes } = await (colorsAlone ? axe.withRules(['color-contrast']) : axe).analyze();
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(colorsAlone ? 0 : 10);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, target }) => `${html.slice(0, 160)} at ${target.join(' ')}`).join(' | ')}`,
  );
}
