import type { Locator, Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';

const config = `variant: fcos
version: 1.6.0
systemd:
  units:
    - name: web.service
      contents: |
        [Service]
    - name: other.service
      contents: |
        [Service]
        ExecStart=/bin/true
`;

/** Opens the contents of the unit in their large editor, with the caret at their end. */
async function expandUnit(app: App, page: Page): Promise<Locator> {
  await app.openSection('Systemd units');
  await (await app.openItem('unit web.service')).getByRole('button', { name: /^Expand/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+End');
  return dialog;
}

test('a unit completes and is explained in the large editor of contents', async ({ app, page }) => {
  await app.startWith(config);
  const dialog = await expandUnit(app, page);
  await page.keyboard.type('ExecSta');
  const list = page.getByRole('listbox', { name: 'Suggest' });
  await expect(list.getByRole('listitem', { name: /^ExecStart,/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await page.keyboard.type('/usr/bin/web\nRestart=');
  await expect(list.getByRole('listitem', { name: /^on-failure/ })).toBeVisible();
  // Escape closes the list, and not the dialog with it.
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(dialog).toBeVisible();
  await page.keyboard.type('no');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F1');
  await expect(page.getByRole('tooltip')).toContainText('ExecStart');
  await dialog.getByRole('button', { name: 'Done' }).click();
  expect(await app.text()).toContain('        [Service]\n        ExecStart=/usr/bin/web\n        Restart=no\n');
});

const faulty = `variant: fcos
version: 1.6.0
systemd:
  units:
    - name: web.service
      enabled: true
      contents: |
        [Service]
        ExecStart=/bin/true
        Restrat=no
`;

test('what is said of contents is shown and mended in their large editor, in one step', async ({ app, page }) => {
  await app.startWith(faulty);
  const dialog = await expandUnit(app, page);
  await page.keyboard.press('ArrowUp');
  const fix = page.getByRole('option', { name: 'Change Restrat to Restart' });
  const ask = () =>
    expect(async () => {
      // What is said follows the text after a moment.
      await page.keyboard.press('Control+.');
      await expect(fix).toBeVisible({ timeout: 2000 });
    }).toPass({ timeout: 20_000 });
  await ask();
  await page.keyboard.press('Enter');
  const line = (text: string) => dialog.getByText(text, { exact: true });
  await expect(line('Restart')).toBeVisible();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(line('Restrat')).toBeVisible();
  // Escape closes what is open over the text, and not the dialog with it.
  await ask();
  await page.keyboard.press('Escape');
  await expect(fix).toBeHidden();
  await page.keyboard.press('Shift+F1');
  const tip = page.getByRole('tooltip');
  await expect(tip).toContainText('did you mean Restart?');
  await page.keyboard.press('Escape');
  await expect(tip).toBeHidden();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+Shift+Z');
  await expect(line('Restart')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await app.text()).toBe(faulty.replace('Restrat', 'Restart'));
});
