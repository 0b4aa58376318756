import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { dropFiles } from '../support/drop-files.ts';
import { hunt } from '../support/hunt.ts';

// Made with ssh-keygen for this test; the private halves were thrown away.
const ada = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm ada@example.com laptop';
const adaPrint = 'SHA256:lDR1j7aU1lsT3VO8+mD0gqKhuf8JlsF38uoLvi0dLV4';
const bob = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDcErdiRv3dsEi3DEWT97BDw1rs4ibWvJqorfipMcHqW bob';
const secret = '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n-----END OPENSSH PRIVATE KEY-----\n';

const header = 'variant: fcos\nversion: 1.6.0\n';
const withCore = `${header}passwd:\n  users:\n    - name: core\n`;
const login = ({ form }: App): Locator => form.getByRole('region', { name: 'Login' });
const keyRow = ({ form }: App, number: number): Locator => form.getByRole('textbox', { name: `SSH keys ${number}` });
const keysField = ({ form }: App): Locator => form.getByRole('group', { name: /^SSH keys ssh_authorized_keys$/ });

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

const overlay = 'Drop .pub or authorized_keys files to add their keys.';

test('the overview says that nobody can log in, and leads to the place for a key', async ({ app }) => {
  await app.startWith(header);
  await expect(login(app)).toContainText('Nobody can log in with this config');
  await expect(login(app)).toContainText('cloud');
  await login(app).getByRole('button', { name: 'Add an SSH key for core' }).click();
  await expect(keyRow(app, 1)).toBeFocused();
  await app.paste(ada);
  await expect(app.form.getByText(adaPrint)).toBeVisible();
  await expect(app.form.getByText('ssh-ed25519 · 256 bits · ada@example.com laptop')).toBeVisible();
  await expect(login(app)).toContainText('core can log in');
  await expect(login(app)).toContainText('logs in by SSH with 1 key · can use sudo');
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toBe(`${withCore}      ssh_authorized_keys:\n        - ${ada}\n`);

  await app.openSection('Overview');
  await login(app).getByRole('button', { name: 'Show user core' }).click();
  await expect(app.item('user core')).toBeVisible();
});

test('several keys pasted at once become rows, without comments and blank lines', hunt, async ({ app }) => {
  await app.startWith(withCore);
  await app.openSection('Users and groups');
  await keyRow(app, 1).focus();
  await app.paste(`# the team\n${ada}\n\n${bob}\n`);
  await expect(keyRow(app, 2)).toHaveValue(bob);
  await expect(keyRow(app, 3)).toHaveCount(0);
  await expect(login(app)).toContainText('by SSH with 2 keys');
  await app.undo.click();
  expect(await app.text()).toBe(withCore);
});

test('.pub files are dropped on the field or chosen, each key once', async ({ app, page }) => {
  await app.startWith(`${withCore}      ssh_authorized_keys:\n        - ${ada}\n`);
  await app.openSection('Users and groups');
  await dropFiles(
    keysField(app).getByRole('button', { name: 'Add from file…' }),
    {
      'id_bob.pub': `${bob}\n`,
      authorized_keys: `# us\n${ada}\n`,
    },
    overlay,
  );
  await expect(page.getByText('Added 1 SSH key')).toBeVisible();
  await expect(page.getByText('1 SSH key was there already.')).toBeVisible();
  await expect(keyRow(app, 2)).toHaveValue(bob);
  // The file was not opened as a config, and did not become a local file.
  await expect(app.section('Local files')).toHaveAccessibleName('Local files');

  const chooser = page.waitForEvent('filechooser');
  await keysField(app).getByRole('button', { name: 'Add from file…' }).click();
  await (
    await chooser
  ).setFiles([
    file('a.pub', ada),
    file('notes.txt', 'call ada\n'),
    file('c.pub', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3'),
  ]);
  await expect(page.getByText('No SSH key was added')).toBeVisible();
  await expect(page.getByText(/notes\.txt, line 1: this is not a public key.*c\.pub, line 1: the end of the key is missing/)).toBeVisible();
});

test('a private key is never added, and is nowhere afterwards', async ({ app, page }) => {
  await app.startWith(withCore);
  await app.openSection('Users and groups');
  const refused = page.getByRole('alert').getByText('A private key was kept out of the config');
  await keyRow(app, 1).focus();
  await app.paste(secret);
  await expect(refused).toBeVisible();
  await expect(keyRow(app, 1)).toHaveValue('');
  await page.getByTitle('Dismiss').click();
  await expect(refused).toHaveCount(0);

  await dropFiles(keyRow(app, 1), { id_ed25519: secret, 'id_bob.pub': bob }, overlay);
  await expect(page.getByRole('alert').getByText(/id_ed25519: this is a private key/)).toBeVisible();
  await expect(keyRow(app, 1)).toHaveValue(bob);
  expect(await app.text()).toBe(`${withCore}      ssh_authorized_keys:\n        - ${bob}\n`);
  await app.undo.click();
  expect(await app.text()).toBe(withCore);
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('b3BlbnNzaC1rZXktdjE');
});

test('keys that let nobody in get a warning, in the text as well', hunt, async ({ app }) => {
  await app.startWith(
    `${withCore}      ssh_authorized_keys:\n        - ssh-rsa AAAA...\n        - |\n          ${secret.trim().replaceAll('\n', '\n          ')}\n`,
  );
  await expect(app.verdict).toHaveText('valid · 2 warnings');
  await expect(login(app)).toContainText('Nobody can log in with this config');
  await expect(login(app)).toContainText('2 SSH keys cannot be used');
  await app.openSection('Users and groups');
  await expect(app.form.getByRole('button', { name: /^Bunsen: this is a placeholder/ })).toBeVisible();
  await expect(app.form.getByRole('button', { name: /^Bunsen: this is a private key/ })).toBeVisible();
  await login(app).getByRole('button', { name: 'Replace the SSH key of core' }).click();
  await expect(keyRow(app, 1)).toBeFocused();
  await app.paste(ada);
  await expect(keyRow(app, 1)).toHaveValue(ada);
  await expect(app.verdict).toHaveText('valid · 1 warning');
  await expect(login(app)).toContainText('core can log in');
});

test('a starting point says that its example key must be replaced', async ({ app, page }) => {
  await app.visit();
  await page.getByRole('button', { name: /^SSH login/ }).click();
  await expect(app.verdict).toHaveText('valid · 1 warning');
  await login(app).getByRole('button', { name: 'Replace the SSH key of core' }).click();
  await expect(keyRow(app, 1)).toHaveValue(/replace-me/);
  await expect(app.form.getByRole('button', { name: /^Bunsen: this is an example key/ })).toBeVisible();
});

test('the keys of a local file are shown where it is named', hunt, async ({ app, page }) => {
  await app.startWith(`${withCore}      ssh_authorized_keys_local:\n        - team.pub\n`);
  await app.openSection('Local files');
  const chooser = page.waitForEvent('filechooser');
  await app.form.getByRole('button', { name: 'Add files' }).click();
  await (await chooser).setFiles(file('team.pub', `${ada}\n${bob}\n`));
  await app.openSection('Users and groups');
  const keys = app.form.getByRole('list', { name: 'Keys in team.pub' }).getByRole('listitem');
  await expect(keys).toHaveCount(2);
  await expect(keys.first()).toContainText(adaPrint);
  await expect(login(app)).toContainText('by SSH with 2 keys');
});

test('no barrier on the login, the keys and their warnings', hunt, async ({ app, page }) => {
  await app.startWith(
    `${withCore}      ssh_authorized_keys:\n        - ${ada}\n        - ssh-rsa AAAA\n    - name: backup\n      shell: /sbin/nologin\n`,
  );
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await app.openSection('Users and groups');
  await app.openItem('user core');
  await expect(app.form.getByText(adaPrint)).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await app.pasteAll(header);
  await app.openSection('Overview');
  await expect(login(app).getByRole('button', { name: 'Add an SSH key for core' })).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});
