import { expect, test } from './support/app.ts';
import { commented } from './support/configs.ts';

test('the picker rewrites variant and version, and nothing else', async ({ app, page }) => {
  await app.startWith(commented);
  const picker = page.getByRole('button', { name: /^Variant and version/ });
  await expect(picker).toHaveAccessibleName('Variant and version: Fedora CoreOS · 1.5.0');

  await picker.click();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.4\.0\b/ }).click();
  await expect(picker).toHaveAccessibleName('Variant and version: Fedora CoreOS · 1.4.0');
  expect(await app.text()).toBe(commented.replace('"1.5.0"', '"1.4.0"'));
  await expect(page.getByRole('contentinfo')).toContainText('Ignition 3.3.0');
  expect(JSON.parse((await app.download('ign')).text)).toMatchObject({ ignition: { version: '3.3.0' } });

  await picker.click();
  await page.getByRole('option', { name: /^Flatcar.* 1\.1\.0\b/ }).click();
  expect(await app.text()).toBe(commented.replace('"1.5.0"', '"1.1.0"').replace('variant: fcos', 'variant: flatcar'));

  await app.undo.click();
  await app.undo.click();
  expect(await app.text()).toBe(commented);
});

test('a section that the version does not have is absent, and shows with its finding when the text has it', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.3.0\n');
  await expect(app.section('Boot device')).toBeVisible();
  await expect(app.section('Kernel and GRUB')).toHaveCount(0);

  await app.pasteAll('variant: fcos\nversion: 1.4.0\nkernel_arguments:\n  should_exist:\n    - quiet\n');
  await expect(app.section('Kernel and GRUB')).toHaveAccessibleName(/1 item/);
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();
  await app.openSection('Kernel and GRUB');
  await expect(app.form.getByRole('button', { name: 'unused key kernel_arguments' })).toBeVisible();
});

test('a config without a header is asked for its variant, and gets it at the top', async ({ app, page }) => {
  await app.startWith('# mine\npasswd:\n  users:\n    - name: core\n');
  await expect(app.verdict).toHaveText('1 error');
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.6\.0\b/ }).click();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toBe('# mine\nvariant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n');
});
