import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { holdFiles } from '../support/hold-files.ts';
import { hunt } from '../support/hunt.ts';

/** A picture of an element and its surroundings, where a focus ring is drawn. */
async function looks(element: Locator): Promise<string> {
  const box = await element.boundingBox();
  if (!box) throw new Error('it is not on screen');
  const room = 6;
  const clip = { x: Math.max(box.x - room, 0), y: Math.max(box.y - room, 0), width: box.width + 2 * room, height: box.height + 2 * room };
  return (await element.page().screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** Presses Tab until an element has the focus; fails when it never does. */
async function tabTo(element: Locator, key = 'Tab', most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed++) {
    if (await element.evaluate((node) => node === document.activeElement)) return;
    await element.page().keyboard.press(key);
  }
  await expect(element).toBeFocused();
}

test('by keyboard alone: from the header through the sections to a field, and back', async ({ app, page }) => {
  await app.startWith(commented);
  await page.reload(); // the focus is where a page begins
  await expect(app.verdict).toHaveText('valid');
  const fresh = page.getByRole('button', { name: 'New', exact: true });
  const users = app.section('Users and groups');
  const core = app.item('user core').getByRole('button', { name: /^core/ });
  const name = app.form.getByRole('textbox', { name: 'Name name' });

  await tabTo(fresh);
  await tabTo(users);
  await page.keyboard.press('Enter');
  await expect(app.form.getByRole('heading', { name: 'Users and groups', level: 2 })).toBeVisible();
  await tabTo(core);
  await page.keyboard.press('Enter');
  await expect(core).toHaveAttribute('aria-expanded', 'true');
  await tabTo(name);
  await page.keyboard.type('admin');
  await expect(name).toHaveValue('admin');
  await page.keyboard.press('Control+Z');
  await expect(name).toHaveValue('core');
  await page.keyboard.press('Control+Shift+Z');
  await expect(name).toHaveValue('admin');
  await expect(name).toBeFocused();

  await tabTo(users, 'Shift+Tab');
  await tabTo(fresh, 'Shift+Tab');
});

test('the element with the focus is visibly focused, in forced colours, too', hunt, async ({ app, page }) => {
  await app.startWith(commented);
  await app.editor.waitFor({ state: 'attached' });
  await app.openSection('Users and groups');
  const user = await app.openItem('user core');
  const stops = [
    page.getByRole('button', { name: /^Variant and version/ }),
    page.getByRole('button', { name: 'New', exact: true }),
    page.getByRole('button', { name: 'Download', exact: true }),
    page.getByRole('button', { name: 'Help', exact: true }),
    app.section('Files'),
    user.getByRole('button').first(),
    user.getByRole('button', { name: 'Duplicate user core' }),
    user.getByRole('button', { name: 'Help for Name' }),
    user.getByRole('textbox', { name: 'Name name' }),
    user.getByRole('textbox', { name: 'SSH keys 1' }),
    app.form.getByRole('button', { name: 'Add user' }),
    page.getByRole('tab', { name: 'Ignition' }),
    page.getByRole('contentinfo').getByRole('button'),
    page.getByRole('separator', { name: 'Width of the form' }),
  ];
  await page.mouse.move(0, 0);
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    for (const stop of stops) {
      await stop.focus();
      // A key without effect there: a clicked element need not show a ring, one reached by keyboard must.
      await page.keyboard.press('Shift');
      await expect(stop).toBeFocused();
      const focused = await looks(stop);
      await stop.blur();
      const name = (await stop.getAttribute('aria-label')) ?? (await stop.innerText());
      expect((await looks(stop)) === focused, `${name} shows the focus, with forced colours: ${forcedColors}`).toBe(false);
    }
  }
});

test('menus and dialogs open, close and return the focus', async ({ page, app }) => {
  await app.startWith(commented);
  const download = page.getByRole('button', { name: 'Download', exact: true });
  await download.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menuitem')).toHaveCount(0);
  await expect(download).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  const file = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await file).suggestedFilename()).toBe('config.ign');
  await expect(download).toBeFocused();

  const picker = page.getByRole('button', { name: /^Variant and version/ });
  await picker.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(picker).toBeFocused();

  const help = page.getByRole('button', { name: 'Help', exact: true });
  await help.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(help).toBeFocused();
});

test('the editor can be left by keyboard', hunt, async ({ page, app }) => {
  await app.startWith(commented);
  await app.editor.focus();
  await page.keyboard.press('Control+M');
  await page.keyboard.press('Tab');
  await expect(app.editor).not.toBeFocused();
  expect(await app.text()).toBe(commented);
});

test('Tab leaves the text when it was only reached by keyboard; in an edited text it indents, and leaves after Escape', async ({
  page,
  app,
}) => {
  await app.startWith(commented);
  await app.editor.waitFor({ state: 'attached' });
  const hint = page.getByText('Tab indents. Esc, then Tab, moves on.');
  await tabTo(page.getByRole('button', { name: 'Skip to the text' }));
  await page.keyboard.press('Enter');
  await expect(app.editor).toBeFocused();
  await expect(hint).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(app.editor).not.toBeFocused();
  expect(await app.text()).toBe(commented);

  await app.putCaret(1);
  await page.keyboard.type('!');
  await expect(hint).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(app.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(hint).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await expect(app.editor).not.toBeFocused();
  expect(await app.text()).toMatch(/^# The web server in rack 4! +\n/);

  await page.getByRole('button', { name: 'Skip to the form' }).focus();
  await page.keyboard.press('Enter');
  await expect(app.form).toBeFocused();
});

test('a search that is asked for while it loads is not lost, nor is what is typed meanwhile', hunt, async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n');
  const release = await holdFiles(page, '**/assets/search-with-commands-*.js');
  await app.putCaret(2);
  await page.keyboard.press('Control+K');
  await page.keyboard.type('us');
  await expect(page.getByRole('dialog').getByText('Loading…')).toBeVisible();
  await page.keyboard.type('ers');
  release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toHaveValue('users');
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe('variant: fcos\nversion: 1.6.0\n');
});

test('a search that is asked for before the workbench is there opens with it', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n# kept\n');
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  const release = await holdFiles(page, '**/assets/main-*.js');
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => /\/assets\/index-[^/]*\.js$/.test(name)));
  await page.waitForTimeout(500);
  await page.keyboard.press('Control+K');
  release();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
});

test('what a single key does can be turned off', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n');
  const shortcuts = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const other = page.getByRole('button', { name: 'Share', exact: true });
  await other.focus();
  await page.keyboard.press('?');
  await shortcuts.getByRole('checkbox', { name: '? opens this list' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toHaveCount(0);
  await other.focus();
  await page.keyboard.press('?');
  await page.keyboard.press('Control+K');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await shortcuts.getByRole('checkbox').check();
  await page.keyboard.press('Escape');
  await expect(shortcuts).toHaveCount(0);
  await other.focus();
  await page.keyboard.press('?');
  await expect(shortcuts).toBeVisible();
});
