import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { transpile } from '../../src/core/transpile.ts';
import { zipOfConfig } from '../../src/deliver/zip/config-zip.ts';
import { smallLiveImage } from '../../src/deliver/testing/small-live-image.ts';
import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test('the commands for a platform are filled in, copied, and remembered with the draft', async ({ app, page }) => {
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
  await page
    .getByRole('contentinfo')
    .getByRole('button', { name: /of 16,384 bytes for AWS/ })
    .click();
  await expect(dialog.getByRole('combobox', { name: 'Where it is to run' })).toHaveValue('aws');
  const saved = async (name: string): Promise<Buffer> => {
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name }).click();
    return readFile(await (await started).path());
  };
  await dialog.getByText('Other forms of this config').click();
  await dialog.getByRole('textbox', { name: 'URL that the large config is served from' }).fill('https://example.org/rack.ign');
  expect((await saved('Download rack 4-pointer.ign')).toString()).toContain('"source":"https://example.org/rack.ign"');
  expect((await saved('Download 99-worker-rack-4.yaml')).toString()).toContain('machineconfiguration.openshift.io/role');
  await expect(dialog.getByText(/OpenShift (does all of it|does not do)/)).toBeVisible();
  const zip = await saved('Download rack 4.zip');
  await page.keyboard.press('Escape');
  await app.pick(zip, 'other name.zip');
  expect(await app.text()).toBe(commented);
});

test('a starting point is four clicks from a copied command', async ({ page }) => {
  await page.goto('./');
  await page
    .getByRole('button', { name: /web server/i })
    .first()
    .click();
  await page.getByRole('button', { name: 'Use it', exact: true }).click();
  await page
    .getByRole('button', { name: /^Copy / })
    .first()
    .click();
  await expect(page.getByRole('dialog', { name: 'Use it' }).getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
});

test('a config that is too large is delivered in parts, with its fragments', async ({ app, page }) => {
  const large = randomBytes(15_000).toString('base64');
  const config = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/large
      contents:
        local: large.txt
# bunsen merges base.bu
`;
  const base = 'variant: fcos\nversion: 1.5.0\nstorage: {files: [{path: /etc/motd, contents: {inline: from the fragment}}]}\n';
  await page.goto('./');
  const files = { 'large.txt': { text: large }, 'base.bu': { text: base } };
  await app.pick(Buffer.from(zipOfConfig({ text: config, file: 'rack.bu', files })), 'rack.zip');
  await page.getByRole('button', { name: 'Use it', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Use it' });
  const saved = async (name: string | RegExp): Promise<string> => {
    const started = page.waitForEvent('download');
    await dialog.getByRole('button', { name }).click();
    return readFile(await (await started).path(), 'utf8');
  };
  await dialog.getByRole('combobox', { name: 'Where it is to run' }).selectOption('AWS');
  await expect(dialog.getByText(/^Too large for AWS by/)).toBeVisible();
  // `toHaveJSProperty` of a meter ends Firefox's process.
  await expect.poll(() => dialog.getByRole('meter', { name: 'Size' }).evaluate((meter) => (meter as HTMLMeterElement).value)).toBe(16_384);
  await expect(dialog.getByText(/config merged with its fragment/)).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  const merged = await saved('Download rack-merged.ign');
  expect(merged).toContain('from%20the%20fragment');
  await dialog.getByRole('textbox', { name: 'URL that the large config is served from' }).fill('https://example.org/rack.ign');
  expect(await saved('Download rack-pointer.ign')).toContain(createHash('sha512').update(merged).digest('hex'));

  await dialog.getByRole('textbox', { name: /^Where large contents will be served/ }).fill('https://example.org/');
  expect(await saved(/^Move out of the config: File \/etc\/large/)).toBe(large);
  await expect(dialog.getByText(/of 16,384 bytes for AWS/)).toBeVisible();
  await expect(dialog.getByText('Serve it at https://example.org/etc-large')).toBeVisible();
  await page.keyboard.press('Escape');
  const hash = createHash('sha512').update(large).digest('hex');
  expect(await app.text()).toContain(`source: https://example.org/etc-large\n        verification:\n          hash: sha512-${hash}`);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => app.text()).toBe(config);
});

/** A live image as small as one can be. */
const original = Buffer.from(
  smallLiveImage({ area: 'named', kernelArguments: { text: 'a=b quiet' }, features: { 'installer-config': true } }),
);

/** Opens the dialog in which a live image is changed, and returns it with what chooses an image there. */
async function openLiveImage(page: Page) {
  const dialog = page.getByRole('dialog', { name: 'Use it' });
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog', { name: 'Search' }).getByRole('combobox').fill('live iso');
  await page.getByRole('option', { name: /Change a live ISO/ }).click();
  const choose = (buffer: Buffer) =>
    dialog.getByLabel('Live image', { exact: true }).setInputFiles({ name: 'live.iso', mimeType: '', buffer });
  return { dialog, choose };
}

test('a live image gets the config, gives it back, and is again what it was', async ({ app, page }) => {
  await app.startWith(commented, 'rack.bu');
  // Where the browser does not let a file be chosen to write to, the image is a download.
  await page.evaluate(() => Object.assign(globalThis, { showSaveFilePicker: undefined }));
  const { dialog, choose } = await openLiveImage(page);
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

  await choose(original);
  await dialog.getByRole('textbox', { name: 'Kernel arguments of the live system' }).fill('a=c');
  const other = await save('Save with these kernel arguments');
  await choose(other);
  expect((await save('Save with those it came with')).equals(original)).toBe(true);
});

test('a changed live image is written to the file that is chosen', hunt, async ({ app, page }) => {
  await app.startWith(commented, 'rack.bu');
  // The browser's own dialog cannot be driven; a file of the page's own storage is written in the same way.
  await page.evaluate(() =>
    Object.assign(globalThis, {
      showSaveFilePicker: async () => (await navigator.storage.getDirectory()).getFileHandle('written.iso', { create: true }),
    }),
  );
  const { dialog, choose } = await openLiveImage(page);
  await choose(original);
  await dialog.getByRole('textbox', { name: 'Kernel arguments of the live system' }).fill('quiet');
  await dialog.getByRole('button', { name: 'Save with these kernel arguments' }).click();
  await expect(dialog.getByText('The changed image is written.')).toBeVisible();
  const written = await page.evaluate(async () => {
    const file = await (await (await navigator.storage.getDirectory()).getFileHandle('written.iso')).getFile();
    return [file.size, (await file.text()).includes('quiet\n####')];
  });
  expect(written).toEqual([original.length, true]);
});
