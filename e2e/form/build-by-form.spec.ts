import { transpile } from '../../src/core/transpile.ts';
import { expect, test } from '../support/app.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIEBEmSn5NEjo8TavK2BugXlyCYFuCvFD2NEYsOrVjvu3 alice@example.com';
const unit =
  '[Unit]\nDescription=Say hello\n\n[Service]\nType=oneshot\nExecStart=/usr/bin/echo hello\n\n[Install]\nWantedBy=multi-user.target\n';

test('from an empty page, by form alone: a user with a key, a hostname file, an enabled unit', async ({ app, page }) => {
  await app.startEmpty();

  await app.openSection('Users and groups');
  await app.form.getByRole('button', { name: 'Add user' }).click();
  const user = app.item('user core');
  await user.getByRole('button', { name: 'Add to SSH keys' }).click();
  await expect(user.getByRole('textbox', { name: 'SSH keys 1' })).toBeFocused();
  await app.paste(key);
  await expect(user.getByText('SHA256:fTsoBGC8a3YK1w7y2CsqJ0AoL8waKkUx6DSDgObxv1s')).toBeVisible();

  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Add file' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Path path' })).toBeFocused();
  await page.keyboard.type('/etc/hostname');
  const file = app.item('file /etc/hostname');
  await file.getByRole('textbox', { name: 'Permissions mode' }).click();
  await page.keyboard.type('0644');
  await expect(file.getByRole('checkbox', { name: 'group may read' })).toBeChecked();
  await expect(file.getByRole('checkbox', { name: 'group may write' })).not.toBeChecked();
  await file.getByRole('textbox', { name: /^Text/ }).focus();
  await page.keyboard.type('web-4\n');

  await app.openSection('Systemd units');
  await app.form.getByRole('button', { name: 'Add unit' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Name name' })).toBeFocused();
  await page.keyboard.type('hello.service');
  const service = app.item('unit hello.service');
  await service.getByRole('group', { name: 'Enabled enabled' }).last().getByRole('button', { name: 'Yes' }).click();
  await service.getByRole('textbox', { name: /^Contents/ }).focus();
  await app.paste(unit);

  await expect(app.verdict).toHaveText('valid');
  await app.openProblems();
  await expect(app.problems).toHaveText('No problems: this config is valid.');

  const text = await app.text();
  const ign = await app.download('ign');
  expect(transpile(text)).toEqual({ output: ign.text, error: undefined, entries: [] });
  expect(JSON.parse(ign.text)).toEqual({
    ignition: { version: '3.6.0' },
    passwd: { users: [{ name: 'core', sshAuthorizedKeys: [key] }] },
    storage: { files: [{ path: '/etc/hostname', mode: 0o644, contents: { compression: '', source: 'data:,web-4%0A' } }] },
    systemd: { units: [{ name: 'hello.service', enabled: true, contents: unit }] },
  });
});
