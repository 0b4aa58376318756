import { expect, test } from './support/app.ts';
import { relativePath, relativePathLine, relativePathMessage } from './support/configs.ts';

test.beforeEach(async ({ app }) => {
  await app.startWith(relativePath);
  await app.editor.waitFor({ state: 'attached' });
  await expect(app.verdict).toHaveText('1 error');
});

test('a finding shows in the problems list, its section, its item and its field', async ({ app }) => {
  await app.openProblems();
  await expect(app.problems.getByRole('button')).toHaveCount(1);
  await expect(app.problems.getByRole('button')).toHaveAccessibleName(
    new RegExp(`^error.*${relativePathMessage}.*storage › files › etc/hostname › path.*line ${relativePathLine}$`),
  );
  await expect(app.section('Files')).toHaveAccessibleName(/has errors/);
  await expect(app.section('Users and groups')).not.toHaveAccessibleName(/has errors/);

  await app.section('Files').click();
  await expect(app.item('file etc/hostname').getByRole('button', { name: /^etc\/hostname.*has errors$/ })).toBeVisible();
  await expect(app.item('file /etc/motd').getByRole('button', { name: /has errors$/ })).toHaveCount(0);
});

test('a problem leads to its field and its line', async ({ app }) => {
  await app.openProblems();
  await app.problems.getByRole('button', { name: relativePathMessage }).click();
  const path = app.item('file etc/hostname').getByRole('textbox', { name: 'Path path' });
  await expect(path).toBeFocused();
  await expect(path).toBeInViewport();
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  await expect(path).toHaveAccessibleDescription(new RegExp(relativePathMessage));
  expect(await app.selectedText()).toBe('etc/hostname');
});

test('the finding at a field leads to its line, also from the Ignition pane', async ({ app, page }) => {
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.section('Files').click();
  const item = await app.openItem('file etc/hostname');
  await item.getByRole('button', { name: relativePathMessage }).click();
  await expect(page.getByRole('tab', { name: 'Butane' })).toHaveAttribute('aria-selected', 'true');
  expect(await app.selectedText()).toBe('etc/hostname');
});

test('the marker in the editor says the same, and leads to the field', async ({ app, page }) => {
  await app.editor.focus();
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert')).toHaveText(relativePathMessage);
  await expect(app.butane.getByRole('alert')).toHaveAccessibleName(new RegExp(`Error: ${relativePathMessage} at ${relativePathLine}:`));
  await page.keyboard.press('Escape');
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  const item = app.item('file etc/hostname');
  await expect(item.getByRole('textbox', { name: 'Path path' })).toBeInViewport();
  await expect(item.getByRole('button', { name: relativePathMessage })).toBeVisible();
  await expect(app.editor).toBeFocused();
});

test('the marker says what is wrong to a mouse that rests on it', async ({ app, page }) => {
  await app.butane.getByText('etc/hostname', { exact: true }).hover();
  await expect(page.getByRole('tooltip').getByText(relativePathMessage)).toBeVisible();
});

test('mending the text takes the finding away everywhere', async ({ app, page }) => {
  await app.openProblems();
  await app.problems.getByRole('button', { name: relativePathMessage }).click();
  await expect(app.item('file etc/hostname').getByRole('textbox', { name: 'Path path' })).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('/');
  await expect(app.problems).toHaveText('No problems: this config is valid.');
  await expect(app.verdict).toHaveText('valid');
  await expect(app.section('Files')).not.toHaveAccessibleName(/has errors/);
  await expect(app.form.getByText(relativePathMessage)).toHaveCount(0);
  await app.editor.focus();
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert')).toHaveCount(0);
  expect(await app.text()).toBe(relativePath.replace('path: etc', 'path: /etc'));
});

test('a syntax error, which stands at no value, leads to its line', async ({ app }) => {
  await app.pasteAll('variant: fcos\nversion: 1.6.0\npasswd\nstorage: {}\n');
  await app.openProblems();
  await app.problems.getByRole('button', { name: "the key 'passwd' needs a ':' after it" }).click();
  expect(await app.selectedText()).toBe('passwd');
});
