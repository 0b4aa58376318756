import { readFile } from 'node:fs/promises';
import { readZip } from '../../src/deliver/zip/read-zip.ts';
import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';

const config = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/hostname
      contents:
        inline: node1
    - path: /etc/address
      contents:
        inline: 10.0.1.1/24
`;
const rows = Array.from({ length: 50 }, (_, index) => `node${index + 1}\t10.0.1.${index + 1}`);

test('fifty hosts get a config each: checked at once, downloaded together, with a link for each', async ({ app, page }) => {
  await app.startWith(config, 'rack.bu');
  await page.getByRole('button', { name: 'Use it', exact: true }).click();
  await page.getByRole('button', { name: /^Many machines/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Hosts' });
  await dialog.getByRole('button', { name: 'Begin a table' }).click();
  await expect(dialog.getByRole('textbox', { name: 'address of node1' })).toHaveValue('10.0.1.1');
  await dialog.getByRole('button', { name: 'Edit as CSV' }).click();
  const csv = dialog.getByRole('textbox', { name: 'Hosts as CSV' });
  await csv.fill('name\tname\n');
  await dialog.getByRole('button', { name: 'Use this table' }).click();
  await expect(csv).toHaveAttribute('aria-invalid', 'true');
  await expect(csv).toHaveAccessibleDescription(/There are two columns “name”/);
  await csv.fill(`name\taddress\n${rows.join('\n')}`);
  await dialog.getByRole('button', { name: 'Use this table' }).click();
  await expect(dialog.getByText('50 hosts, all valid.')).toBeVisible();
  await expect(dialog.getByText('in line 7')).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);

  // On a small screen the table is not squeezed between what stands above and below it.
  await page.setViewportSize({ width: 400, height: 800 });
  await expect(dialog.getByRole('textbox', { name: 'name of node1', exact: true })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1440, height: 900 });

  const cell = dialog.getByRole('textbox', { name: 'address of node2', exact: true });
  await cell.fill('10.9.9.2');
  await cell.press('Enter');
  await dialog.getByRole('button', { name: 'Copy a link to the config of node2', exact: true }).click();
  await expect(dialog.getByText('Copied the link of node2.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download all as a zip' }).click();
  const zip = readZip(await readFile(await (await started).path()), { files: 200, bytes: 1_000_000 });
  const files = zip.ok ? zip.files : new Map<string, object>();
  expect(files.size).toBe(101);
  expect(JSON.stringify(files.get('node2.ign'))).toContain('10.9.9.2%2F24');
  expect(files.get('node1.bu')).toEqual({ text: config });

  // The text has the values of the first host, and the table as a comment.
  await page.keyboard.press('Escape');
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toContain(`${config}# bunsen hosts\n# name,address\n# node1,10.0.1.1\n# node2,10.9.9.2\n`);
  await page.goto(link);
  await expect(app.butane.getByText('10.9.9.2/24')).toBeVisible();
});
