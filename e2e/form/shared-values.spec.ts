import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const shared = `variant: fcos
version: 1.5.0
passwd:
  users:
    - name: core
      shell: &shell /bin/bash # for all
    - name: admin
      shell: *shell
storage:
  files:
    - path: /etc/a
      contents: &hello
        # says hello
        inline: hello
    - path: /etc/b
      contents: *hello
`;

test('an edit of a shared value asks: here only, or everywhere', async ({ app, page }) => {
  await app.startWith(shared);
  await app.openSection('Users and groups');
  const dialog = page.getByRole('dialog', { name: 'This value is shared' });
  const user = await app.openItem('user admin');
  const shell = user.getByRole('combobox', { name: 'Login shell shell' });
  await expect(shell).toHaveValue('/bin/bash');

  await test.step('when dropped, nothing changes', async () => {
    await shell.press('End');
    await page.keyboard.type('x');
    await expect(dialog).toContainText('2 places, on lines 6 and 8');
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(shell).toHaveValue('/bin/bash');
    expect(await app.text()).toBe(shared);
  });

  await test.step('here: the place gets a value of its own, and typing continues', async () => {
    await shell.focus();
    await shell.press('End');
    await page.keyboard.type('x');
    await dialog.getByRole('button', { name: 'Here only' }).click();
    await expect(dialog).toBeHidden();
    await expect(shell).toBeFocused();
    await page.keyboard.type('yz');
    await expect(shell).toHaveValue('/bin/bashxyz');
    expect(await app.text()).toBe(shared.replace('shell: *shell', 'shell: /bin/bashxyz'));
    await app.undo.click();
    expect(await app.text()).toBe(shared);
  });

  await test.step('everywhere: everything that uses it follows, after a single question', async () => {
    await shell.focus();
    await shell.press('End');
    await page.keyboard.type('x');
    await dialog.getByRole('button', { name: 'Everywhere' }).press('Enter');
    await expect(shell).toBeFocused();
    await page.keyboard.type('yz');
    await expect(dialog).toBeHidden();
    expect(await app.text()).toBe(shared.replace('/bin/bash', '/bin/bashxyz'));
    await app.undo.click();
    expect(await app.text()).toBe(shared);
  });
});

test('contents are switched in place, with their comments', hunt, async ({ app, page }) => {
  await app.startWith(shared);
  await app.openSection('Files');
  const file = await app.openItem('file /etc/a');
  await file
    .getByRole('group', { name: /^Kind of/ })
    .getByRole('button', { name: /URL/ })
    .click();
  await page.getByRole('dialog', { name: 'This value is shared' }).getByRole('button', { name: 'Everywhere' }).click();
  await expect(file.getByRole('textbox', { name: /URL/ })).toBeVisible();
  expect(await app.text()).toBe(shared.replace('inline: hello', 'source:'));
});

test('what follows an edit that waits depends on the answer', hunt, async ({ app, page }) => {
  await app.startWith(shared);
  await app.openSection('Files');
  const file = app.item('file /etc/a');
  await file.getByRole('button', { name: 'Move file /etc/a down' }).click();
  await page.getByRole('dialog', { name: 'This value is shared' }).getByRole('button', { name: 'Here only' }).click();
  await expect(file.getByRole('button', { name: 'Move file /etc/a down' })).toBeDisabled();
  await expect(file.locator('[aria-expanded]').first()).toBeFocused();
});

test('the question waits until the typing stops, and is about everything that was typed', async ({ app, page }) => {
  await app.startWith(shared);
  await app.openSection('Users and groups');
  const shell = (await app.openItem('user admin')).getByRole('combobox', { name: 'Login shell shell' });
  await shell.press('End');
  await page.keyboard.type('/rc', { delay: 250 });
  const dialog = page.getByRole('dialog', { name: 'This value is shared' });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: /^Here only/ }).click();
  expect(await app.text()).toBe(shared.replace('*shell', '/bin/bash/rc'));
});
