import type { Locator } from '@playwright/test';
import * as dialogs from '#words/page/dialogs';
import { titles } from '#words/names/sections';
import { expect, test, type App } from './support/app.ts';
import { barriersIn } from './support/barriers.ts';
import { ownTexts, screens, type Screen } from './support/screens.ts';
import { unmarkedTexts } from './support/unmarked-texts.ts';

// Axe looks at every screen three times.
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
async function walk(app: App, look: (screen: Screen) => Promise<void>): Promise<void> {
  for (const screen of screens(app, app.page))
    await test.step(screen.name, async () => {
      await screen.open();
      await expect(screen.works()).toBeVisible();
      await look(screen);
      await screen.close?.();
    });
}

/** What there is to look at. */
async function partOf({ page }: App, { part }: Screen): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) return dialog;
  return part ?? page.locator('html');
}

// The words are those of the English pages, with marks, so that one walk looks at both.
test('every screen, light, dark and in forced colours: no barrier, and no text that is not in the catalogues of words', async ({
  app,
  page,
}) => {
  const unmarked: Record<string, string> = {};
  const found: string[] = [];
  await page.goto(pseudo);
  await walk(app, async (screen) => {
    for (const text of await unmarkedTexts(page, ownTexts)) if (!notWords.has(text)) unmarked[text] ??= screen.name;
    for (const look of ['forced', 'dark', 'light'] as const)
      found.push(...(await barriersIn(look, await partOf(app, screen))).map((barrier) => `${screen.name}: ${barrier}`));
  });
  expect.soft(found).toEqual([]);
  expect(unmarked).toEqual({});
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
