import { expect, test } from '../support/app.ts';
import { commented, lineOf } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

/** The commented config with one part replaced. */
function changed(from: string, to: string): string {
  expect(commented.split(from)).toHaveLength(2);
  return commented.replace(from, () => to);
}

test.beforeEach(async ({ app }) => {
  await app.startWith(commented);
  expect(await app.text()).toBe(commented);
});

test('typing in the text updates the open form at once', async ({ app, page }) => {
  await app.openSection('Users and groups');
  const backup = await app.openItem('user backup');
  await expect(backup.getByRole('textbox', { name: 'Name name' })).toHaveValue('backup');

  await app.putCaret(lineOf(commented, 'name:   backup'));
  await page.keyboard.type('-2');
  await expect(app.item('user backup-2').getByRole('textbox', { name: 'Name name' })).toHaveValue('backup-2');
  expect(await app.text()).toBe(changed('name:   backup', 'name:   backup-2'));

  // A line that makes the text invalid for a moment, then an item that the form has not seen.
  await app.putCaret(lineOf(commented, 'system: yes'));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('    - name');
  await expect(app.verdict).toHaveText(/error/);
  await page.keyboard.type(': guest');
  await expect(app.item('user guest')).toBeVisible();
  await expect(app.section('Users and groups')).toHaveAccessibleName(/3 items/);
});

test('a form edit changes its own lines: set, a key that was absent, clear', async ({ app }) => {
  await app.openSection('Users and groups');
  const core = await app.openItem('user core');
  await core.getByRole('textbox', { name: 'Name name' }).fill('admin');
  expect(await app.text()).toBe(changed('name: core       # exists already', 'name: admin       # exists already'));
  await app.item('user admin').getByRole('textbox', { name: 'Name name' }).fill('core');

  // A key that was absent.
  await app.openSection('Files');
  const file = app.item('file /etc/hostname');
  await file.getByRole('group', { name: 'Overwrite overwrite' }).last().getByRole('button', { name: 'Yes' }).click();
  expect(await app.text()).toBe(changed('      mode: 0644\n', '      mode: 0644\n      overwrite: true\n'));
  await file.getByRole('checkbox', { name: 'others may read' }).uncheck();
  expect(await app.text()).toBe(changed('      mode: 0644\n', '      mode: 0640\n      overwrite: true\n'));
  do await app.undo.click();
  while ((await app.text()) !== commented);

  await app.openSection('Users and groups');
  const user = await app.openItem('user backup');
  await user.getByRole('button', { name: 'Clear Login shell' }).click();
  expect(await app.text()).toBe(changed('      shell: /sbin/nologin   # no login\n', ''));
});

test('a form edit changes its own lines: duplicate, reorder, remove', async ({ app }) => {
  await app.openSection('Users and groups');
  const core = commented.slice(commented.indexOf('    # the admins'), commented.indexOf('    # for backups only'));
  const backup = commented.slice(commented.indexOf('    # for backups only'), commented.indexOf('\nstorage:'));

  await app.form.getByRole('button', { name: 'Move user core down' }).click();
  await expect(app.form.getByRole('button', { name: 'Move user core down' })).toBeDisabled();
  expect(await app.text()).toBe(changed(core + backup, backup + core));

  await app.form.getByRole('button', { name: 'Move user core up' }).click();
  expect(await app.text()).toBe(commented);

  await app.form.getByRole('button', { name: 'Duplicate user backup' }).click();
  const copy = app.item('user backup-2');
  await copy.getByRole('textbox', { name: 'Name name' }).fill('other');
  const duplicated = await app.text();
  // The copy comes after the original; everything else is as it was.
  const end = commented.indexOf('\nstorage:');
  expect(duplicated.slice(0, end)).toBe(commented.slice(0, end));
  expect(duplicated.endsWith(commented.slice(end))).toBe(true);
  expect(duplicated.slice(end, duplicated.length - (commented.length - end))).toMatch(
    /- name: +other\n +shell: \/sbin\/nologin.*\n +system: yes\n/,
  );

  await app.form.getByRole('button', { name: 'Remove user other' }).click();
  expect(await app.text()).toBe(commented);

  await app.form.getByRole('button', { name: 'Remove user core' }).click();
  expect(await app.text()).toBe(changed(core, ''));
});

test('the keys of a list: add, reorder, remove', hunt, async ({ app, page }) => {
  await app.openSection('Users and groups');
  const core = await app.openItem('user core');
  await core.getByRole('button', { name: 'Add to Groups' }).click();
  await page.keyboard.type('docker');
  expect(await app.text()).toBe(changed('[ wheel,  sudo ]', '[ wheel,  sudo, docker ]'));
  await core.getByRole('button', { name: 'Remove Groups 1' }).click();
  expect(await app.text()).toBe(changed('[ wheel,  sudo ]', '[ sudo, docker ]'));
});

test('the caret in the text opens its item in the form without taking the focus', async ({ app }) => {
  await app.openSection('Files');
  await app.putCaret(lineOf(commented, 'shell:'));
  await expect(app.form.getByRole('heading', { name: 'Users and groups', level: 2 })).toBeVisible();
  await expect(app.item('user backup').getByRole('combobox', { name: 'Login shell shell' })).toBeInViewport();
  await expect(app.editor).toBeFocused();
});

test('a field that gets the focus shows its line in the text', async ({ app }) => {
  await app.openSection('Files');
  await app.item('file /etc/hostname').getByRole('textbox', { name: 'Permissions mode' }).click();
  expect(await app.selectedText()).toBe('0644');
});
