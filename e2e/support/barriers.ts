import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type Frame, type Locator, type Page } from '@playwright/test';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The part of axe used here, as it is in a page that loaded it. */
interface Axe {
  run: (part: Node, options: RunOptions) => Promise<AxeResults>;
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
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return barriersBy(isDark ? colours : everything, page.locator(part), 10);
}

const colours: RunOptions = { runOnly: ['color-contrast'] };
const everything: RunOptions = {};
/** All that axe knows of WCAG 2.2 AA; what is new in 2.2, the size of targets, it checks only when asked. */
const allRules: RunOptions = { rules: { 'target-size': { enabled: true } } };

/** The colours in which a page can be looked at. */
const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

export type Look = keyof typeof looks;

/** What axe finds wrong in a part of a page: everything in the first colours; in the others, only what differs there, the contrast. */
export async function barriersIn([first, ...others]: readonly Look[], part: Locator): Promise<string[]> {
  const barriers: string[] = [];
  for (const look of others) barriers.push(...(await barriersInOne(look, part, colours)));
  if (first) barriers.push(...(await barriersInOne(first, part, allRules)));
  return barriers;
}

async function barriersInOne(look: Look, part: Locator, rules: RunOptions): Promise<string[]> {
  await part.page().emulateMedia(looks[look]);
  // A menu alone has fewer rules that apply than a page.
  return (await barriersBy(rules, part, 5)).map((barrier) => `${look}: ${barrier}`);
}

/** More than `least` rules must have applied, or axe has not looked. */
async function barriersBy(rules: RunOptions, part: Locator, least: number): Promise<string[]> {
  const { browserName = 'chromium' } = test.info().project.use;
  if (browserName !== 'chromium') return [];
  const page = part.page();
  await settle(page);
  for (const frame of page.frames()) await load(frame);
  // Describing everything that is right takes as long as finding what is wrong.
  const options: RunOptions = { resultTypes: ['violations'], ...rules };
  // `load` has put it there.
  const run = (within: Node, how: RunOptions) => (window as unknown as { axe: Axe }).axe.run(within, how);
  const { violations, passes } = await part.first().evaluate(run, options);
  expect(passes.length, 'axe has looked at the page').toBeGreaterThan(rules.runOnly ? 0 : least);
  return violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ html, target }) => `${html.slice(0, 160)} at ${target.join(' ')}`).join(' | ')}`,
  );
}
