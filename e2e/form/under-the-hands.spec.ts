import type { Locator } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

/** How far an element is from the top of the page, in pixels, once nothing moves any more. */
async function settledTop(element: Locator): Promise<number> {
  const top = async () => Math.round((await element.boundingBox())?.y ?? Number.NaN);
  let last = await top();
  await expect.poll(async () => last === (last = await top()), { intervals: [300] }).toBe(true);
  return last;
}

test('nothing moves under the hands when a picture appears above, and each finding is shown once, at its own field', async ({
  app,
  page,
}) => {
  await app.startEmpty();
  await app.openSection('Boot device');
  await app.form.getByRole('button', { name: 'Set Mirror' }).click();
  await app.form.getByRole('button', { name: 'Add to Disks' }).click();
  const disk = app.form.getByRole('combobox', { name: 'Disks 1' });
  await expect(disk).toBeFocused();
  const before = await settledTop(disk);
  await page.keyboard.type('/');
  await expect(app.form.getByRole('region', { name: 'What happens to the disks' }).getByText('RAID 1').first()).toBeAttached();
  expect(Math.abs((await settledTop(disk)) - before)).toBeLessThanOrEqual(2);
  await page.keyboard.press('Backspace');
  expect(Math.abs((await settledTop(disk)) - before)).toBeLessThanOrEqual(2);

  await page.keyboard.type('/dev/vda');
  const layout = app.form.getByRole('combobox', { name: 'Layout layout' });
  await expect(layout).toHaveAccessibleDescription(/boot_device\.layout should be specified/);
  await expect(app.form.getByRole('button', { name: /^boot_device\.layout should be/ })).toHaveCount(1);
  await page.keyboard.press('Tab');
  await app.form.getByRole('button', { name: 'Help for Layout' }).focus();
  await expect(app.form.getByRole('button', { name: 'mirroring requires at least two devices' })).toHaveCount(1);
});

test('a new item is not red, its name is selected, and a copy has a name of its own', async ({ app, page }) => {
  await app.startEmpty();
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Add file' }).click();
  await expect(app.verdict).toContainText('1 error');
  const path = app.form.getByRole('textbox', { name: 'Path path' });
  await expect(path).toBeFocused();
  await expect(path).toHaveAttribute('aria-invalid', 'false');
  await expect(app.form.getByRole('img', { name: 'has errors' })).toHaveCount(0);
  await app.form.getByRole('textbox', { name: 'Permissions mode' }).click();
  await expect(path).toHaveAttribute('aria-invalid', 'true');
  await expect(app.form.getByRole('button', { name: 'path not specified' })).toHaveCount(1);
  // What is not set says what that means, and what is only for URLs is not offered for text.
  await expect(
    app.form.getByRole('group', { name: 'Overwrite overwrite' }).last().getByRole('button', { name: 'Not set: no' }),
  ).toBeVisible();
  await app.form.getByRole('button', { name: /^More options for contents/ }).click();
  await expect(app.form.getByText('HTTP headers')).toBeHidden();
  await app.form
    .getByRole('group', { name: 'Kind of Contents' })
    .or(app.form.getByRole('group', { name: /Contents/ }))
    .getByRole('button', { name: 'URL', exact: true })
    .click();
  await expect(app.form.getByText('HTTP headers')).toBeVisible();

  await app.openSection('Users and groups');
  await app.form.getByRole('button', { name: 'Add user' }).click();
  const name = app.form.getByRole('textbox', { name: 'Name name' });
  await expect(name).toHaveValue('core');
  await expect(name).toBeFocused();
  await page.keyboard.type('bob');
  await expect(name).toHaveValue('bob');
  await app.form.getByRole('button', { name: 'Duplicate user bob' }).click();
  await expect(app.item('user bob-2').getByRole('textbox', { name: 'Name name' })).toBeFocused();
  await expect(app.form.getByRole('img', { name: 'has errors' })).toHaveCount(0);
  await page.keyboard.type('ada');
  await expect(app.item('user ada')).toBeVisible();
});

test('keys and values are typed one after the other, and a key that is corrected loses nothing', async ({ app, page }) => {
  await app.startWith(
    'variant: openshift\nversion: 4.20.0\nmetadata:\n  name: 99-worker\n  labels:\n    machineconfiguration.openshift.io/role: worker\n',
  );
  await app.openSection('OpenShift');
  const labels = app.form.getByRole('group', { name: /^Labels/ });
  await labels.getByRole('textbox', { name: 'New key of Labels' }).fill('tier');
  await page.keyboard.press('Enter');
  await expect(labels.getByRole('textbox', { name: 'tier', exact: true })).toBeFocused();
  await page.keyboard.type('front');
  await page.keyboard.press('Enter');
  await expect(labels.getByRole('textbox', { name: 'New key of Labels' })).toBeFocused();
  await labels.getByRole('textbox', { name: 'Key tier' }).fill('layer');
  await page.keyboard.press('Tab');
  await page.keyboard.type('back');
  await expect(labels.getByRole('textbox', { name: 'layer', exact: true })).toHaveValue('back');
  expect(await app.text()).toContain('    layer: back\n');
});

test('a section is as it was left, and choosing it shows its place in the text', hunt, async ({ app }) => {
  const files = Array.from({ length: 60 }, (_, at) => `    - path: /etc/file-${at + 1}\n`).join('');
  const units = Array.from({ length: 60 }, (_, at) => `    - name: unit-${at + 1}.service\n      enabled: true\n`).join('');
  await app.startWith(`variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n${files}systemd:\n  units:\n${units}`);
  await app.editor.waitFor({ state: 'attached' });
  await app.openSection('Files');
  await app.openItem('file /etc/file-40');
  const path = app.item('file /etc/file-40').getByRole('textbox', { name: 'Path path' });
  await path.scrollIntoViewIfNeeded();
  const before = await settledTop(path);
  await app.openSection('Systemd units');
  await expect(app.butane.getByText('unit-1.service')).toBeVisible();
  await expect(app.item('unit unit-1.service')).toBeInViewport();
  await app.openSection('Files');
  await expect(app.butane.getByText('/etc/file-1', { exact: true })).toBeVisible();
  await expect(path).toBeInViewport();
  expect(Math.abs((await settledTop(path)) - before)).toBeLessThanOrEqual(2);
});

test('the note about the example key goes when the key is replaced', hunt, async ({ app, page }) => {
  await app.visit();
  await page
    .getByRole('button', { name: /^SSH login/ })
    .first()
    .click();
  await app.openSection('Users and groups');
  const user = await app.openItem('user core');
  expect(await app.text()).toContain('# Put your own public key here.');
  await user
    .getByRole('textbox', { name: 'SSH keys 1' })
    .fill('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm ada@example.com');
  expect(await app.text()).not.toContain('# Put your own public key here.');
});
