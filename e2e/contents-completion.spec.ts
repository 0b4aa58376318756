import { expect, test } from './support/app.ts';

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

test('a unit completes and is explained in the large editor of contents', async ({ app, page }) => {
  await app.startWith(config);
  await app.openSection('Systemd units');
  await (await app.openItem('unit web.service')).getByRole('button', { name: /^Expand/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+End');
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
