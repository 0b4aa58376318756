import type { Locator, Page } from '@playwright/test';
import * as dialogs from '../src/words/en/page/dialogs.ts';
import { titles } from '../src/words/en/names/sections.ts';
import { App, expect, test } from './support/app.ts';
import { barriersIn } from './support/barriers.ts';
import { namesIn } from './support/names.ts';
import { lostWhenZoomed } from './support/reflow.ts';
import { ownTexts, screens, type Screen } from './support/screens.ts';
import { unmarkedTexts } from './support/unmarked-texts.ts';

// Axe looks at every screen twice.
test.describe.configure({ timeout: 400_000 });

/** The build in which every text from the catalogues of words has a mark that nothing sees (`npm run build:pseudo`). */
const pseudo = 'pseudo/';

/** Names and values, which are the same in all languages. */
const values = [
  'config',
  'EN',
  'Français',
  'fedora-coreos-qemu.x86_64.qcow2',
  'https://example.com/config.bu',
  'root:root',
  '1 data',
  'ext4',
]
  .concat('/boot', '/dev/disk/by-label/boot', '/dev/disk/by-partlabel/root', '0755 rwxr-xr-x')
  .concat('config.bu', 'config.ign', 'ipsec', 'kerberos', 'kernel-devel', 'sandboxed-containers', 'sysstat', 'two-node-ha')
  // Keys of the config.
  .concat('ignition', 'replace', 'storage › files › etc/hostname › mode', 'storage › files › etc/hostname › path');

/** What Butane says, in its own words. */
const ofButane = [
  'unused key storag',
  'path not absolute',
  'setuid/setgid/sticky bits are not supported or functional in spec versions older than 3.6.0',
].concat('unreasonable mode would be reasonable if specified in octal; remember to add a leading zero');
const notWords = new Set([...values, ...ofButane]);

/** Goes from screen to screen, and looks at each. */
async function walk(app: App, look: (screen: Screen) => Promise<void>, afterwards?: (screen: Screen) => Promise<void>): Promise<void> {
  for (const screen of screens(app, app.page))
    await test.step(screen.name, async () => {
      await screen.open();
      await expect(screen.works()).toBeVisible();
      await look(screen);
      await screen.close?.();
      if (screen.close) await afterwards?.(screen);
    });
}

/** What there is to look at. */
async function partOf({ page }: App, { part }: Screen): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) return dialog;
  return part ?? page.locator('html');
}

/** What moves although the system asks for less motion; what has no end but also no movement is not counted. */
const movements = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document.getAnimations().flatMap((animation) => {
      const { duration } = animation.effect?.getComputedTiming() ?? {};
      const { target } = animation.effect instanceof KeyframeEffect ? animation.effect : { target: null };
      return Number(duration) > 1 ? [`moves for ${String(duration)} ms: ${target?.className.toString() ?? ''}`] : [];
    }),
  );

/** Whether something has the focus, soon: it returns when what had it has gone. */
const keepsFocus = (page: Page): Promise<boolean> =>
  page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 3000 })
    .then(
      () => true,
      () => false,
    );

// The words are those of the English pages, with marks, so that one walk looks at both.
test('every screen in English, light and in forced colours: no barrier, nothing moves, no focus is lost, no text is outside the catalogues of words', async ({
  app,
  page,
}) => {
  const unmarked: Record<string, string> = {};
  const found: string[] = [];
  await page.goto(pseudo);
  await walk(
    app,
    async (screen) => {
      found.push(...(await movements(page)).map((movement) => `${screen.name}: ${movement}`));
      for (const text of await unmarkedTexts(page, ownTexts)) if (!notWords.has(text)) unmarked[text] ??= screen.name;
      for (const look of ['forced', 'light'] as const)
        found.push(...(await barriersIn(look, await partOf(app, screen))).map((barrier) => `${screen.name}: ${barrier}`));
    },
    async ({ name }) => {
      if (!(await keepsFocus(page))) found.push(`${name}: the focus is nowhere afterwards`);
    },
  );
  expect.soft(found).toEqual([]);
  expect(unmarked).toEqual({});
});

// French has the longer words.
test('every screen in French and dark: no barrier, and at 400 % nothing is lost', async ({ page }) => {
  const app = new App(page, await namesIn('fr'));
  const found: string[] = [];
  await page.goto('./?lang=fr');
  await walk(app, async (screen) => {
    found.push(...(await barriersIn('dark', await partOf(app, screen))).map((barrier) => `${screen.name}: ${barrier}`));
    found.push(...(await lostWhenZoomed(page)).map((lost) => `${screen.name}: ${lost}`));
  });
  expect(found).toEqual([]);
});

// That every part which loads by itself is among the screens is seen to in missing-parts.spec.ts.
test('the list of screens has every section and every dialog', ({ app, page }) => {
  const listed = new Set(screens(app, page).map(({ name }) => name));
  const { addTask, convert, sharedValue, ...others } = dialogs;
  const reached = [...Object.values(titles), ...Object.values(others)];
  expect(reached.filter((name) => !listed.has(name))).toEqual([]);
  // A dialog that begins with what was opened, a question, and the name of a button.
  expect([convert, sharedValue, addTask].map((name) => listed.has(name))).toEqual([false, false, false]);
});
