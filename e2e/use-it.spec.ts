import { readFile } from 'node:fs/promises';
import { transpile } from '../src/core/transpile.ts';
import { smallLiveImage } from '../src/deliver/testing/small-live-image.ts';
import { expect, test } from './support/app.ts';
import { findBarriers } from './support/barriers.ts';
import { commented } from './support/configs.ts';

test('the commands for a platform are filled in, copied, and remembered with the draft', async ({ app, page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await app.startWith(commented, 'rack 4.bu');
  const open = async () => {
    await page.getByRole('button', { name: 'Use it', exact: true }).click();
    return page.getByRole('dialog', { name: 'Use it' });
  };
  const dialog = await open();
  await dialog.getByRole('combobox', { name: 'Where it is to run' }).selectOption('AWS');
  await dialog.getByRole('textbox', { name: 'Name' }).fill("it's mine");
  await expect(dialog.getByText(/of 16,384 bytes for AWS/)).toBeVisible();
  await dialog.getByRole('button', { name: /^Copy aws/ }).click();
  await expect(dialog.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());

  expect(copied).toContain("--user-data 'file://rack 4.ign'");
  expect(copied).toContain(`"Value":"it'\\''s mine"`);
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect((await open()).getByRole('combobox', { name: 'Where it is to run' })).toHaveValue('aws');
});

test('a live image gets the config, gives it back, and is again what it was', async ({ app, page }) => {
  await app.startWith(commented, 'rack.bu');
  const original = Buffer.from(
    smallLiveImage({ area: 'named', kernelArguments: { text: 'a=b quiet' }, features: { 'installer-config': true } }),
  );
  await page.getByRole('button', { name: 'Use it', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Use it' });
  await dialog.getByRole('combobox', { name: 'Where it is to run' }).selectOption('Live ISO');
  const choose = (buffer: Buffer) =>
    dialog.getByLabel('Live image', { exact: true }).setInputFiles({ name: 'live.iso', mimeType: '', buffer });
  const save = async (name: string): Promise<Buffer> => {
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    return readFile(await (await started).path());
  };
  await choose(Buffer.from('no image'));
  await expect(dialog.getByText('This is not an ISO image.')).toBeVisible();
  await choose(original);
  await expect(dialog.getByText(/It has no config yet/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const changed = await save('Save with this config');
  expect(changed.equals(original)).toBe(false);
  await choose(changed);
  await dialog.getByRole('button', { name: 'Save with this config' }).click();
  await expect(dialog.getByText(/already has a config/)).toBeVisible();
  expect((await save('Save its config')).toString()).toBe(transpile(commented).output);
  expect((await save('Save as it was downloaded')).equals(original)).toBe(true);
});
