import type { Page } from '@playwright/test';
import { expect, test, type App } from './support/app.ts';
import { findBarriersLightAndDark } from './support/barriers.ts';
import { everySection, machineConfig, quadlets } from './support/configs.ts';

const titles = [
  'Overview',
  'Users and groups',
  'Disks',
  'Filesystems',
  'RAID and encryption',
  'Boot device',
  'Files',
  'Directories and links',
  'Systemd units',
  'Kernel and GRUB',
  'Ignition',
];

// Axe looks at every part twice, for the light and for the dark.
test.describe.configure({ timeout: 240_000 });

/** Checks the page, or a part of it, for barriers, and notes what axe finds and where. */
type Check = (where: string, part?: string) => Promise<void>;

/** The part that changes from section to section; axe takes selectors. */
const form = '[role="region"][aria-label="Form"]';

/** Runs a journey that checks the page along the way, and expects no barrier anywhere. A dark page differs only in its colours. */
async function withoutBarriers(page: Page, journey: (check: Check) => Promise<void>): Promise<void> {
  const barriers: string[] = [];
  await journey(async (where, part) => {
    barriers.push(...(await findBarriersLightAndDark(page, part)).map((barrier) => `${where}: ${barrier}`));
  });
  expect(barriers).toEqual([]);
}

/** Opens every item of the section on screen, and all of its options. */
async function openAll({ form }: App): Promise<void> {
  const closed = form.getByRole('region').getByRole('button', { expanded: false, name: /^(?!Help|More options)/ });
  while ((await closed.count()) > 0) await closed.first().click();
  const more = form.getByRole('button', { name: /^More options/ });
  for (let clicked = 0; clicked < 5 && (await more.count()) > 0; clicked++) await more.first().click();
}

test('no barrier on the start screen, in menus, dialogs, texts and problems', async ({ app, page }) => {
  await withoutBarriers(page, async (check) => {
    await app.visit();
    await expect(page.getByRole('list', { name: 'Starting points' }).first()).toBeVisible();
    await check('start screen');
    await page.getByRole('button', { name: 'OpenShift', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Starting points' })).toHaveCount(1);
    await check('start screen of one system');
    await page.getByRole('button', { name: 'Empty, for OpenShift' }).click();
    await expect(page.getByRole('dialog', { name: 'Name and role' })).toBeVisible();
    await check('name and role');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All systems' }).click();
    await page.getByRole('button', { name: /^SSH login/ }).click();
    await page.getByRole('tab', { name: 'Ignition' }).click();
    await expect(page.getByRole('textbox', { name: 'Ignition config' })).toBeAttached();
    await check('Ignition pane');
    await page.getByRole('button', { name: /^Variant and version/ }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await check('target picker');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+K');
    await page.getByRole('combobox', { name: /^Task, section/ }).fill('time');
    await expect(page.getByRole('option', { name: /task/ }).first()).toBeVisible();
    await check('tasks that the search finds');
    await page.keyboard.press('Escape');
    await app.openDrafts();
    await check('drafts');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Review', exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('heading', { name: 'Who can log in' })).toBeVisible();
    await check('review');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    await page.getByRole('dialog', { name: 'Use it' }).getByRole('combobox', { name: 'Where it is to run' }).selectOption('AWS');
    await check('use it');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog', { name: 'Share' }).getByRole('button', { name: 'Show QR code' }).click();
    await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
    await check('QR code');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Theme/ }).click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await check('theme menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Help', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
    await check('help');
    await page.keyboard.press('Escape');
    await app.pick(everySection, 'a.bu');
    for (const [option, dialog] of [
      [/^Fedora CoreOS 1\.3\.0\b/, /^Change to/],
      ['Which release reads it…', 'Release of the machines'],
    ] as const) {
      await page.getByRole('button', { name: /^Variant and version/ }).click();
      await page.getByRole('option', { name: option }).click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await check(`version: ${String(dialog)}`);
      await page.keyboard.press('Escape');
    }
    await app.openProblems();
    await app.downloadEntry('ign');
    await check('problems and download menu');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
    await check('share');
    await page.keyboard.press('Escape');
    await app.chooseOpen('From an address…');
    await page.getByRole('textbox', { name: 'Address of a Butane file' }).fill('https://github.com/example/configs/blob/main/web.bu');
    await check('address');
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Butane' }).click();
    await app.editor.focus();
    await page.keyboard.press('F8');
    await expect(app.butane.getByRole('alert')).toBeVisible();
    await check('problem in the editor');
  });
});

test('no barrier in any section', async ({ app, page }) => {
  await withoutBarriers(page, async (check) => {
    await app.startWith(everySection);
    await app.editor.waitFor({ state: 'attached' });
    for (const title of titles) {
      await app.openSection(title);
      await openAll(app);
      await check(title, title === 'Overview' ? undefined : form);
    }
  });
});

test('no barrier in what only some configs have', async ({ app, page }) => {
  await withoutBarriers(page, async (check) => {
    await app.visit();
    for (const [config, title] of [
      [quadlets, 'Systemd units'],
      [machineConfig, 'OpenShift'],
      [everySection, 'Local files'],
    ] as const) {
      await app.pick(config, 'b.bu');
      await app.openSection(title);
      await openAll(app);
      await check(title, form);
    }
  });
});

test('no barrier on a narrow screen', async ({ app, page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  await withoutBarriers(page, async (check) => {
    await app.visit();
    await expect(page.getByRole('list', { name: 'Starting points' }).first()).toBeVisible();
    await check('start screen');
    await app.pick(everySection, 'a.bu');
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByRole('menuitem', { name: 'Drafts', exact: true })).toBeVisible();
    await check('menu with what has no room');
    await page.keyboard.press('Escape');
    const section = app.sections.getByRole('combobox');
    for (const title of titles) {
      const option = section.getByRole('option').filter({ hasText: new RegExp(`^${title}\\b`) });
      await section.selectOption((await option.getAttribute('value')) ?? '');
      await expect(app.form.getByRole('heading', { name: title, level: 2 })).toBeVisible();
      await openAll(app);
      await check(title, title === 'Overview' ? undefined : form);
    }
    for (const tab of ['Butane', 'Ignition', 'Problems']) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expect(page.getByRole('region', { name: tab, exact: true })).toBeVisible();
      await check(tab);
    }
  });
});
