import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

const config = `variant: fcos
version: 1.5.0
storage:
  files:
    - path: /etc/motd # keep me
      mode: 644
systemd:
  units:
    - name: a.service
      enable: true
      contents: |
        [Service]
        ExecStart=/usr/bin/true
        [Install]
        WantedBy=multi-user.target
`;

test('a problem is mended from the list by keyboard, in one step that undo takes back', async ({ app, page }) => {
  await app.startWith(config);
  await app.verdict.click();
  const { problems } = app;
  const fix = problems.getByRole('button', { name: 'Change enable to enabled' });
  await fix.focus();
  await page.keyboard.press('Enter');
  await expect(app.butane).toContainText('enabled: true');
  await expect(fix).toBeHidden();
  await expect(problems.getByRole('button', { name: /unreasonable mode/ })).toBeFocused();
  await problems.getByRole('button', { name: 'Write the mode in octal: 0644' }).press('Enter');
  await expect(app.butane).toContainText('mode: 0644');
  await expect(app.butane).toContainText('# keep me');
  await expect(problems.getByText('No problems: this config is valid.')).toBeFocused();
  await app.undo.click();
  await expect(app.butane).toContainText('mode: 644');
  await expect(app.butane).toContainText('enabled: true');
  await app.undo.click();
  await expect(app.butane).toContainText('enable: true');
});

test('a problem is mended at its field, and the focus stays there', async ({ app }) => {
  await app.startWith(config);
  await app.openSection('Files');
  const file = await app.openItem('file /etc/motd');
  await file.getByRole('button', { name: 'Write the mode in octal: 0644' }).click();
  await expect(app.butane).toContainText('mode: 0644');
  await expect(file.locator('input:focus')).toHaveValue('0644');
});

test('a text that is not YAML is mended from the list', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.5.0\npasswd:\n\tusers:\n\t\t- name: core\n');
  await app.verdict.click();
  await app.problems.getByRole('button', { name: 'Replace tabs with spaces' }).click();
  await expect(app.verdict).toHaveText(/valid/);
});

test('a version that does not exist is replaced by one that does', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.9.0\n');
  await app.verdict.click();
  await app.problems.getByRole('button', { name: 'Use version 1.7.0' }).click();
  await expect(app.verdict).toHaveText(/valid/);
});
