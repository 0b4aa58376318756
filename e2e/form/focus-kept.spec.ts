import { expect, test } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test('the focus stays with a part that is retried, whether it fails or succeeds', async ({ app, page, complaints }) => {
  await page.route('**/tree-picture*', (route) => route.abort());
  await app.startWith(commented);
  await app.section('Files').click();
  await app.form.getByRole('button', { name: 'What will be on the machine' }).click();
  await expect(app.form.getByText('The picture of the files could not be loaded')).toBeVisible();
  const tryAgain = app.form.getByRole('button', { name: 'Try again' });
  await tryAgain.press('Enter');
  await expect(app.form.getByText('The picture of the files still could not be loaded')).toBeVisible();
  await expect(app.form.getByRole('region', { name: 'The picture of the files' })).toBeFocused();
  await page.unrouteAll();
  await tryAgain.press('Enter');
  await expect(app.form.getByRole('button', { name: /hostname/ }).first()).toBeVisible();
  await expect(app.form.getByText('The picture of the files', { exact: true })).toBeFocused();
  complaints.length = 0;
});

test('the focus stays with the editor that is requested again', hunt, async ({ app, page, complaints }) => {
  await page.route('**/assets/module-*', (route) => route.abort());
  await app.startWith(commented);
  await expect(app.butane.getByText('The editor could not be loaded.')).toBeVisible();
  await app.butane.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(app.butane.getByText('The editor still could not be loaded.')).toBeVisible();
  await expect(app.butane.getByRole('alert').filter({ hasText: 'The editor' })).toBeFocused();
  await page.unrouteAll();
  await app.butane.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(app.butane.getByText('The editor is loaded.')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(app.editor).toBeFocused();
  complaints.length = 0;
});

test('text typed into the form stays when the page gets narrow and wide again', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n    - name: other\n');
  await app.openSection('Users and groups');
  const item = await app.openItem('user other');
  await item.getByRole('button', { name: 'Set password…' }).click();
  const password = item.getByLabel('New password');
  await expect(password).toBeFocused();
  await page.keyboard.type('correct horse');
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(page.getByRole('tab', { name: 'Form' })).toBeVisible();
  await expect(password).toHaveValue('correct horse');
  await expect(password).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(app.sections.getByRole('navigation')).toBeVisible();
  await expect(password).toHaveValue('correct horse');
  await expect(password).toBeFocused();
});

test('the caret stays in the text, in the part that a narrow screen shows then', async ({ app, page }) => {
  await app.startWith(commented);
  // What has the focus is no place that Back leads to.
  const places = () => page.evaluate(() => history.length);
  const before = await places();
  await app.section('Overview').focus();
  await app.form.focus();
  await app.putCaret(3);
  expect(await places()).toBe(before);
  await page.setViewportSize({ width: 600, height: 800 });
  await expect(page.getByRole('tab', { name: 'Butane' })).toHaveAttribute('aria-selected', 'true');
  await expect(app.editor).toBeFocused();
  await page.keyboard.type(' # here');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(app.sections.getByRole('navigation')).toBeVisible();
  await expect(app.editor).toBeFocused();
  await page.keyboard.type(' and there');
  expect((await app.text()).split('\n')[2]).toMatch(/ # here and there$/);
});

test('on a narrow screen, another config begins with its form, whatever was used of the one before', hunt, async ({ app, page }) => {
  await app.startWith(commented);
  await app.putCaret(3);
  await page.setViewportSize({ width: 600, height: 800 });
  await expect(app.editor).toBeFocused();
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: /^New/ }).click();
  await page.getByRole('button', { name: 'Empty, for Flatcar' }).click();
  await expect(page.getByRole('tab', { name: 'Form' })).toHaveAttribute('aria-selected', 'true');
});

test('a focus whose part is gone with the wide screen is in the workbench', async ({ app, page }) => {
  await app.startWith(commented);
  await app.openSection('Users and groups');
  await expect(app.section('Users and groups')).toBeFocused();
  await page.setViewportSize({ width: 600, height: 800 });
  await expect(page.getByRole('tab', { name: 'Form' })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('main')).toBeFocused();
});
