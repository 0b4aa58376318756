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
