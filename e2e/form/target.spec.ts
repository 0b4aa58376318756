import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

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

test('a section that the version does not have is absent, and shows with its finding when the text has it', hunt, async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.3.0\n');
  await expect(app.section('Boot device')).toBeVisible();
  await expect(app.section('Kernel and GRUB')).toHaveCount(0);

  await app.pasteAll('variant: fcos\nversion: 1.4.0\nkernel_arguments:\n  should_exist:\n    - quiet\n');
  await expect(app.section('Kernel and GRUB')).toHaveAccessibleName(/1 item/);
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Change the version only' }).click();
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

test('the picker says which releases read a version, and a change shows what goes with it first', async ({ app, page }) => {
  const text = 'variant: fcos\nversion: 1.6.0\nkernel_arguments:\n  should_exist:\n    - quiet\nstorage: {}\n';
  await app.startWith(text);
  const picker = page.getByRole('button', { name: /^Variant and version/ });
  await picker.click();
  await expect(
    page.getByRole('option', { name: /^Fedora CoreOS 1\.7\.0.*newest stable.*Fedora CoreOS 44 or newer, and later builds of 43/ }),
  ).toBeVisible();
  await expect(page.getByRole('option', { name: /^Fedora CoreOS 1\.8\.0-experimental.*it may change/ })).toBeAttached();
  await expect(page.getByRole('option', { name: /^OpenShift 4\.18\.0.*OpenShift 4\.18 or newer/ })).toBeAttached();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();

  const dialog = page.getByRole('dialog', { name: 'Change to Fedora CoreOS · 1.3.0' });
  await expect(dialog).toContainText('Fedora CoreOS · 1.3.0 does not have kernel_arguments.');
  await expect(dialog.getByRole('region', { name: 'What changes in the text' })).toContainText('removed: kernel_arguments:');
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await app.text()).toBe(text);

  await picker.click();
  await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();
  await dialog.getByRole('button', { name: 'Change and remove them' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await app.text()).toBe('variant: fcos\nversion: 1.3.0\nstorage: {}\n');
  await app.undo.click();
  expect(await app.text()).toBe(text);
});

test('a config names its release in a comment, and hears whether it reads the version', hunt, async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n');
  await page.getByRole('button', { name: /^Variant and version/ }).click();
  await page.getByRole('option', { name: 'Which release reads it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Release of the machines' });
  const release = dialog.getByRole('textbox', { name: 'Release' });
  await release.fill('Debian 13');
  await expect(dialog.getByRole('status')).toContainText('A release is written as in');
  await release.fill('Fedora CoreOS 39');
  await expect(dialog.getByRole('status')).toHaveText('Fedora CoreOS 39 does not read Fedora CoreOS · 1.6.0.');
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toHaveCount(0);
  expect(await app.text()).toBe('# bunsen: release Fedora CoreOS 39\nvariant: fcos\nversion: 1.6.0\n');
});
