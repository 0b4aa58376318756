import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm me@home';
const config = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
storage:
  disks:
    - device: /dev/vdb
      wipe_table: true
      partitions:
        - label: data
  filesystems:
    - device: /dev/disk/by-partlabel/data
      format: xfs
      path: /var/data
      with_mount_unit: true
  files:
    - path: /etc/containers/systemd/web.container
      contents:
        inline: |
          [Container]
          Image=quay.io/example/web:1
          PublishPort=8080:80
          [Install]
          WantedBy=multi-user.target
    - path: /opt/tool
      contents:
        source: https://example.com/tool
    - path: "/etc/a\`b*c*"
systemd:
  units:
    - name: docker.service
      mask: true
`;

/** Opens the review by its name, as on any screen. */
async function openReview(page: Page, query = 'Review'): Promise<Locator> {
  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: /^Task, section/ }).fill(query);
  await page.getByRole('option', { name: /^Review what the config does/ }).click();
  const review = page.getByRole('dialog', { name: 'Review' });
  await expect(review.getByRole('heading', { level: 1 })).toBeVisible();
  return review;
}

test('the review says what the config does, and each line leads to its place', async ({ app, page }) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await app.startWith(config, 'web.bu');
  await expect(app.verdict).toHaveText('valid');
  await page.getByRole('button', { name: 'Review', exact: true }).click();
  const review = page.getByRole('dialog', { name: 'Review' });
  await expect(review).toContainText('web (Fedora CoreOS · 1.6.0)');
  const about = (title: string) => review.getByRole('region', { name: title });
  await expect(about('Who can log in')).toContainText('the ssh-ed25519 key me@home, fingerprint SHA256:');
  await expect(about('What happens to the disks')).toContainText(
    'The partition table of /dev/vdb is wiped: everything on this disk is lost.',
  );
  await expect(about('What runs at boot')).toContainText('docker.service is masked');
  await expect(about('What is written')).toContainText('/opt/tool: a file');
  await expect(about('What is fetched from elsewhere')).toContainText('/opt/tool is fetched from https://example.com/tool');
  await expect(about('What is open to others')).toContainText('Port 8080:80 is published by web.container');
  expect(new URL(page.url()).hash).toBe('#review');

  await about('What runs at boot')
    .getByRole('button', { name: /docker\.service is masked/ })
    .click();
  await expect(review).toHaveCount(0);
  await expect(app.form.getByRole('heading', { name: 'Systemd units', level: 2 })).toBeVisible();
  await expect(app.item('unit docker.service')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('the review has a link of its own, and Back leaves it', async ({ app, page }) => {
  await app.startWith(config, 'web.bu');
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  // Anew, as from a link elsewhere.
  await page.goto('about:blank');
  await page.goto('./#review');
  const review = page.getByRole('dialog', { name: 'Review' });
  await expect(review.getByRole('heading', { name: 'What runs at boot' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(review).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe('');

  await openReview(page, 'plain words');
  await expect(review).toBeVisible();
  await page.goBack();
  await expect(review).toHaveCount(0);
  expect(await app.text()).toBe(config);
});

test('the review is copied as Markdown, in which the config stays text', async ({ app, page }) => {
  await app.startWith(config, 'web.bu');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Copied.');
  const markdown = await app.clipboard();
  expect(markdown).toContain('# Review of web (Fedora CoreOS · 1.6.0)\n');
  expect(markdown).toContain('- ``/etc/a`b*c*``: a file · mode 0644');
});

test('on paper there is the review alone', hunt, async ({ app, page }) => {
  await app.startWith(config);
  const review = await openReview(page);
  await expect(review.getByRole('heading', { name: 'Who can log in' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner', { includeHidden: true }).first()).toBeHidden();
  await expect(review.getByRole('button', { name: 'Print', exact: true })).toBeHidden();
  await expect(review.getByText('The config adds no users.').or(review.getByText('can log in').first())).toBeVisible();
  // All of it, not what fits on a screen.
  const [shown, whole] = await review.evaluate((element) => [element.clientHeight, element.scrollHeight]);
  expect(shown).toBe(whole);
});

test('a config with errors, or without a version, is told as far as it can be read', hunt, async ({ app, page }) => {
  await app.startWith(`${config}    - name: [broken\n`);
  const review = await openReview(page);
  await expect(review).toContainText('The config has errors, so it cannot be used yet.');
  await expect(review).toContainText('core');
  await page.keyboard.press('Escape');
  await app.pasteAll('storage: {}\n');
  await openReview(page);
  await expect(review).toContainText('The config names no variant and version that Bunsen knows');
});

for (const width of [1400, 390])
  test(`the review can be read by everyone, in the light and in the dark, ${width} pixels wide`, hunt, async ({ app, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await app.startWith(config);
    const review = await openReview(page);
    await expect(review.getByRole('heading', { name: 'How the system starts' })).toBeAttached();
    expect(await findBarriersLightAndDark(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
