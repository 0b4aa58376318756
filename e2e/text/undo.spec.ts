import { expect, test } from '../support/app.ts';
import { commented, lineOf } from '../support/configs.ts';

test('undo goes from form and text edits back to the first text, redo to the last', async ({ app, page }) => {
  await app.startWith(commented);
  const opened = await app.text();
  const texts = [opened];
  const keep = async () => {
    const text = await app.text();
    expect(text).not.toBe(texts.at(-1));
    texts.push(text);
  };

  await app.openSection('Users and groups');
  const name = (await app.openItem('user core')).getByRole('textbox', { name: 'Name name' });
  await name.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('admin');
  await keep();
  await app.putCaret(lineOf(commented, 'variant'));
  await page.keyboard.type(' # typed');
  await keep();
  await app.openSection('Users and groups');
  await app.form.getByRole('button', { name: 'Duplicate user admin' }).click();
  await keep();
  await app.form.getByRole('button', { name: 'Move user admin down' }).first().click();
  await app.form.getByRole('button', { name: 'Remove user backup' }).click();
  await keep();

  await app.undo.click();
  await app.undo.click();
  expect(await app.text()).toBe(texts[3]);
  await app.undo.click();
  expect(await app.text()).toBe(texts[2]);
  await app.undo.click();
  expect(await app.text()).toBe(texts[1]);
  await app.undo.click();
  expect(await app.text()).toBe(opened);
  await expect(app.item('user core').getByRole('textbox', { name: 'Name name' })).toHaveValue('core');

  while (await app.redo.isEnabled()) await app.redo.click();
  expect(await app.text()).toBe(texts.at(-1));

  // In the form's fields and in the editor, the keys use the same history.
  await app.item('user admin').first().getByRole('textbox', { name: 'Name name' }).focus();
  await page.keyboard.press('Control+Z');
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(texts[3]);
  await app.editor.focus();
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(texts[2]);
  await app.editor.focus();
  await page.keyboard.press('Control+Shift+Z');
  expect(await app.text()).toBe(texts[3]);
  await app.item('user admin').first().getByRole('textbox', { name: 'Name name' }).focus();
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  expect(await app.text()).toBe(opened);
});

test("text typed in a unit's contents is undone in the same history", async ({ app, page }) => {
  const text =
    'variant: fcos\nversion: 1.6.0\nsystemd:\n  units:\n    - name: a.service\n      contents: |\n        [Unit]\n        Description=A\n';
  await app.startWith(text);
  await app.openSection('Systemd units');
  const contents = (await app.openItem('unit a.service')).getByRole('textbox', { name: /^Contents/ });
  await contents.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('After=b.service');
  expect(await app.text()).toContain('        Description=A\n        After=b.service');
  // After a pause in the typing, as busy machines make them, it is more than one step.
  await expect(async () => {
    await contents.focus();
    await page.keyboard.press('Control+Z');
    expect(await app.text()).toBe(text);
  }).toPass();
});
