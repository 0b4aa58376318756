import { expect, test } from '../support/app.ts';

const config = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/chrony.conf
      contents:
        inline: server ntp.example.com
`;

test('advice is ignored at its place, and shown again from the menu of what is ignored', async ({ app, page }) => {
  await app.startWith(config);
  await app.verdict.click();
  const { problems } = app;
  const advice = problems.getByText(/has \/etc\/chrony\.conf already/);
  await expect(advice).toBeVisible();
  await problems.getByRole('button', { name: 'Advice: shipped-path' }).click();
  await page.getByRole('menuitem', { name: 'Ignore here' }).click();
  await expect(app.butane).toContainText('# bunsen: ignore shipped-path');
  await expect(advice).toBeHidden();
  await expect(app.verdict).toHaveText(/valid/);

  const ignored = problems.getByRole('button', { name: '1 ignored' });
  await ignored.click();
  const again = page.getByRole('menuitem', { name: /Show again: shipped-path/ });
  await expect(again).toContainText('line 5');
  await again.press('Enter');
  await expect(advice).toBeVisible();
  await expect(ignored).toBeHidden();
  await expect(app.butane).not.toContainText('bunsen: ignore');
});

test('a filesystem that is mounted only once says so at with_mount_unit, where a click mends it', async ({ app }) => {
  await app.startWith(
    'variant: fcos\nversion: 1.5.0\nstorage:\n  filesystems:\n    - device: /dev/disk/by-id/a\n      format: xfs\n      path: /var/data\n',
  );
  await app.openSection('Filesystems');
  const filesystem = await app.openItem('filesystem /dev/disk/by-id/a');
  const advice = filesystem.getByText(/is mounted only while Ignition runs/);
  await expect(advice).toBeVisible();
  await filesystem
    .getByRole('group', { name: /with_mount_unit$/ })
    .first()
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect(app.butane).toContainText('with_mount_unit: true');
  await expect(advice).toBeHidden();
});
