import { expect, test } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test('the text survives a reload, up to the last key', async ({ app, page }) => {
  await app.startWith(commented, 'rack-4.bu');
  await app.openSection('Users and groups');
  await (await app.openItem('user core')).getByRole('textbox', { name: 'Name name' }).fill('admin');
  await app.putCaret(1);
  await page.keyboard.type('!');
  await page.reload();

  await expect(app.verdict).toHaveText('valid');
  expect(await app.download('bu')).toEqual({
    name: 'rack-4.bu',
    text: commented.replace('rack 4', 'rack 4!').replace('name: core', 'name: admin'),
  });
  await expect(app.undo).toBeDisabled();
  await expect(page.getByRole('contentinfo')).toContainText('saved');
});

test('an invalid draft is restored with its findings', hunt, async ({ app, page }) => {
  await app.startEmpty();
  await app.pasteAll('variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: a\n');
  await page.reload();
  await expect(app.verdict).toHaveText('1 error');
  await expect(app.section('Files')).toHaveAccessibleName(/has errors/);
});
