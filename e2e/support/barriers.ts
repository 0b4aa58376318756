import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type Frame, type Page } from '@playwright/test';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe used here, as it is in a page that loaded it. */
interface Axe {
  run: (part: string, options: RunOptions) => Promise<AxeResults>;
}

/** Stops fades and movements, and completes those that end: axe would take a half faded colour for the real one. */
async function settle(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((animation) => animation.playState !== 'running' || animation.effect?.getComputedTiming().endTime === Infinity),
  );
}

/** Loads axe into a frame that does not have it yet; by the browser's protocol, so that the page's policy does not matter. */
async function load(frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in window)) return;
  await frame.evaluate(await source);
}

/** The same in the light and in the dark, where a page differs only in its colours. It is light afterwards. */
export async function findBarriersLightAndDark(page: Page, part?: string): Promise<string[]> {
  const barriers: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    barriers.push(...(await findBarriers(page, part)).map((barrier) => `${colorScheme}: ${barrier}`));
  }
  return barriers;
}

/**
 * What axe finds wrong on the present page, or in a part of it: each with its place. On a dark page only the colours are
 * checked, which is one rule: whatever is checked in the dark is checked in the light, too. Only Chromium looks: other browsers
 * have the same page, and stock Firefox crashes over axe's questions about which element is where.
 */
export async function findBarriers(page: Page, part = 'html'): Promise<string[]> {
  const { browserName = 'chromium' } = test.info().project.use;
  if (browserName !== 'chromium') return [];
  await settle(page);
  for (const frame of page.frames()) await load(frame);
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  // Describing everything that is right takes as long as finding what is wrong.
  const options: RunOptions = { resultTypes: ['violations'], ...(isDark && { runOnly: ['color-contrast'] }) };
  const { violations, passes } = await page.evaluate(
    // `load` has put it there.
    ([within, how]) => (window as unknown as { axe: Axe }).axe.run(within, how),
    [part, options] as const,
  );
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(isDark ? 0 : 10);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, target }) => `${html.slice(0, 160)} at ${target.join(' ')}`).join(' | ')}`,
  );
}
