import { transpile } from '../../src/core/transpile.ts';
import { expect, test } from '../support/app.ts';
import { commented, relativePath } from '../support/configs.ts';
import { dropFiles } from '../support/drop-files.ts';
import { hunt } from '../support/hunt.ts';

test('downloads have the name of the opened file and contain what is on screen', async ({ app }) => {
  await app.startWith(commented, 'rack-4.bu');
  expect(await app.download('bu')).toEqual({ name: 'rack-4.bu', text: commented });
  expect(await app.download('ign')).toEqual({ name: 'rack-4.ign', text: transpile(commented).output });
});

test('an opened file is downloaded byte for byte: byte order mark, CRLF, no final newline', hunt, async ({ app }) => {
  const text = '\uFEFFvariant: fcos\r\nversion: 1.6.0\r\n# é €';
  await app.startWith(text, 'dos.yaml');
  expect(await app.download('bu')).toEqual({ name: 'dos.bu', text });
});

test('an invalid config has no Ignition, and the menu says why', async ({ app, page }) => {
  await app.startWith(relativePath);
  const entry = await app.downloadEntry('ign');
  await expect(entry).toBeDisabled();
  await expect(entry).toHaveAccessibleName(/Not while the config is invalid: 1 error/);
  let downloads = 0;
  page.on('download', () => (downloads += 1));
  await entry.click({ force: true });
  await page.keyboard.press('Escape');
  expect((await app.download('bu')).text).toBe(relativePath);
  expect(downloads).toBe(1);
});

test('opening another file can be undone', async ({ app }) => {
  await app.startWith(commented, 'first.bu');
  await app.pick(relativePath, 'second.bu');
  await expect(app.verdict).toHaveText('1 error');
  expect(await app.download('bu')).toEqual({ name: 'second.bu', text: relativePath });
  await app.undo.click();
  expect(await app.text()).toBe(commented);
  await app.redo.click();
  expect(await app.text()).toBe(relativePath);
});

for (const place of ['Butane', 'Form'] as const) {
  test(`a file dropped on the ${place} opens`, async ({ app, page }) => {
    await app.startWith(commented);
    await app.editor.waitFor({ state: 'attached' });
    await dropFiles(
      page.getByRole('region', { name: place, exact: true }),
      { 'dropped.butane': relativePath },
      'Drop the file to open it.',
    );
    await expect(app.verdict).toHaveText('1 error');
    expect(await app.download('bu')).toEqual({ name: 'dropped.bu', text: relativePath });
    await app.undo.click();
    expect(await app.text()).toBe(commented);
  });
}

test('a file that is not text is refused with a reason', hunt, async ({ app, page }) => {
  await app.startWith(commented);
  const chooser = page.waitForEvent('filechooser');
  await app.chooseOpen('openFile');
  await (await chooser).setFiles({ name: 'image.bu', mimeType: 'image/png', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]) });
  await expect(page.getByRole('alert').getByText('image.bu was not opened')).toBeVisible();
  await expect(page.getByRole('alert').getByText('It is not UTF-8 text.')).toBeVisible();
  expect(await app.text()).toBe(commented);
});

test('a dropped file that is not a config replaces nothing', async ({ app, page }) => {
  await app.startWith(commented);
  await app.openSection('Users and groups');
  await dropFiles(app.form.getByRole('heading', { name: 'Users and groups' }), { 'id.pub': 'ssh-ed25519 AAAA alice@example.com\n' });
  const dialog = page.getByRole('dialog', { name: /^This is / });
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.text()).toBe(commented);
});
