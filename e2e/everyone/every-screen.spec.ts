import type { Locator, Page } from '@playwright/test';
import * as dialogs from '#words/page/dialogs';
import { titles } from '#words/names/sections';
import { hunting } from '../../src/core/testing/runs.ts';
import { App, expect, test } from '../support/app.ts';
import { barriersIn, type Look } from '../support/barriers.ts';
import { moving } from '../support/moving.ts';
import { lostAtFourfold } from '../support/reflow.ts';
import { said, type Said } from '../support/said.ts';
import { ownTexts, screens, type Screen } from '../support/screens.ts';
import { unmarkedTexts } from '../support/unmarked-texts.ts';

// Axe looks at every screen.
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
/** A draft that is called as another one was. */
const numbered = /^config-\d+$/;

interface Walk {
  say: Said;
  folder: string;
  looks: readonly Look[];
  /** Of each two screens the one that is looked at; the other is the other walk's. One who hunts looks at both. */
  turn: 0 | 1;
  /** What else is looked at on each screen; returns what is wrong there. */
  also: (screen: Screen) => Promise<readonly string[]>;
  /** What is wrong once a dialog, a menu or a part is closed. */
  closed?: () => Promise<readonly string[]>;
}

/** Goes from screen to screen, and returns what is wrong on each. */
async function walk(page: Page, { say, folder, looks, turn, also, closed }: Walk): Promise<string[]> {
  const found: string[] = [];
  const app = new App(page, say);
  await page.goto(folder);
  for (const [at, screen] of screens(app, page).entries())
    await test.step(screen.name, async () => {
      const tell = (wrong: readonly string[]) => found.push(...wrong.map((what) => `${screen.name}: ${what}`));
      await screen.open();
      await screen.works().waitFor();
      if (hunting || at % 2 === turn) {
        tell(await barriersIn(looks, await partOf(page, screen)));
        tell(await also(screen));
      }
      if (!screen.close) return;
      await screen.close();
      tell((await closed?.()) ?? []);
    });
  return found;
}

/** A focus that is nowhere even after a moment: it goes back to where it was once a dialog or a menu is gone. */
const lostFocus = (page: Page): Promise<readonly string[]> =>
  page
    .waitForFunction(() => document.activeElement !== document.body, undefined, { timeout: 1000 })
    .then(() => [])
    .catch(() => ['closing it leaves the focus nowhere']);

/** What there is to look at. */
async function partOf(page: Page, { part }: Screen): Promise<Locator> {
  const dialog = page.getByRole('dialog');
  if ((await dialog.count()) > 0) return dialog;
  return part ?? page.locator('html');
}

// What of a barrier is of the language and what of the colours is found by one walk or the other; one who hunts looks at each in each,
// and in forced colours.
const every: readonly Look[] = ['light', 'dark', 'forced'];

// The words are those of the English pages, with marks, so that one walk looks at both.
test('every screen in English, in the light: no barrier, no text that is in no catalogue of words, and the focus never lost', async ({
  page,
}) => {
  const unmarked: Record<string, string> = {};
  const found = await walk(page, {
    say: said.en,
    folder: pseudo,
    looks: hunting ? every : ['light'],
    turn: 0,
    async also({ name }) {
      for (const text of await unmarkedTexts(page, ownTexts)) if (!notWords.has(text) && !numbered.test(text)) unmarked[text] ??= name;
      return [];
    },
    closed: () => lostFocus(page),
  });
  expect.soft(found).toEqual([]);
  expect(unmarked).toEqual({});
});

// Its words are the longest, so that what has room in French has room.
test('every screen in French, in the dark: no barrier, all of it at 400 %, and nothing that moves where less of that was asked for', async ({
  page,
}) => {
  const found = await walk(page, {
    say: said.fr,
    folder: 'fr/',
    looks: hunting ? every : ['dark'],
    turn: 1,
    async also() {
      const moves = (await moving(page)).map((part) => `${part} moves`);
      const lost = await lostAtFourfold(page);
      return [...moves, ...lost];
    },
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
