import type { Page } from '@playwright/test';
import { transpile } from '../../src/core/transpile.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { expect, test } from '../support/app.ts';
import { hunt } from '../support/hunt.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIL6cI+AnfVKMbCecSRi3sQQI13ealbpDJ+MbzoJ5vmWm ada@example.com';

const dialog = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true });

test('a machine with a login, a name, a time zone and a web server takes at most 12 clicks and no text but the values', async ({
  app,
  page,
}) => {
  let clicks = 0;
  const click = async (name: string) => {
    clicks++;
    await page.getByRole('button', { name, exact: true }).or(page.getByRole('menuitem', { name })).click();
  };
  await app.visit();
  await click('Empty, for Fedora CoreOS');
  // Each dialog has the focus in its first field.
  await click('SSH login');
  await expect(page.getByRole('textbox', { name: 'Public keys' })).toBeFocused();
  await page.keyboard.type(key);
  await click('Add');
  await click('Hostname');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('node1.example.com');
  await click('Add');
  await click('Time zone');
  await expect(page.getByRole('combobox', { name: 'Time zone' })).toBeFocused();
  await page.keyboard.type('Europe/Paris');
  await click('Add');
  await click('Container at boot');
  await click('Add');
  await expect(app.verdict).toHaveText('valid');
  await click('Download');
  const started = page.waitForEvent('download');
  await click('Ignition, for the machine');
  await started;
  expect(clicks).toBeLessThanOrEqual(12);

  const output: unknown = JSON.parse(transpile(await app.text()).output ?? '');
  expect(output).toMatchObject({
    passwd: { users: [{ name: 'core', sshAuthorizedKeys: [key] }] },
    storage: {
      files: [{ path: '/etc/hostname' }, { path: '/etc/containers/systemd/web.container' }],
      links: [{ path: '/etc/localtime', target: '../usr/share/zoneinfo/Europe/Paris' }],
    },
  });
});

test('a task is found by what it is about, shows its lines, and is one undo step that keeps the comments', async ({ app, page }) => {
  const before =
    'variant: fcos\nversion: 1.6.0\n# mine\nstorage:\n  files:\n    - path: /etc/greeting # short\n      contents:\n        inline: hi\n';
  await app.startWith(before);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: /^Task, section/ }).fill('static ip');
  await expect(page.getByRole('option').first()).toContainText('Static IP address');
  await page.keyboard.press('Enter');
  const form = dialog(page, 'Static IP address');
  await expect(form.getByRole('textbox', { name: 'Interface' })).toBeFocused();
  await page.keyboard.type('enp1s0');
  await form.getByRole('textbox', { name: 'Address' }).fill('192.0.2.10');
  await form.getByRole('textbox', { name: 'Gateway (optional)' }).fill('192.0.2.1');
  await expect(form.getByText('Write the address with its prefix, such as 192.0.2.10/24.')).toBeVisible();
  await form.getByRole('textbox', { name: 'Address' }).fill('192.0.2.10/24');
  const preview = form.getByRole('region', { name: 'What changes in the text' });
  await expect(preview).toContainText('/etc/NetworkManager/system-connections/enp1s0.nmconnection');
  await expect(preview).toContainText('address1=192.0.2.10/24,192.0.2.1');
  await form.getByRole('textbox', { name: 'Interface' }).press('Enter');
  await expect(form).toBeHidden();
  await expect(page.getByText('Added: Static IP address')).toBeVisible();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toContain('# mine\n');
  expect(await app.text()).toContain('/etc/greeting # short\n');
  await app.undo.click();
  expect(await app.text()).toBe(before);
});

test('what is there already is not added again, and another value takes its place', hunt, async ({ app, page }) => {
  await app.startWith('variant: flatcar\nversion: 1.1.0\n');
  const addHostname = async (name: string) => {
    await app.form.getByRole('button', { name: 'Hostname', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
  };
  await addHostname('node1');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await addHostname('node1');
  await expect(page.getByText('Your config has this already.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Name' }).fill('node2');
  await expect(page.getByText('Lines with − are replaced.')).toBeVisible();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  const text = await app.text();
  expect(text.match(/hostname/g)).toHaveLength(1);
  expect(text).toContain('node2');
});

test('a task that is opened again shows what the config has, also what it has worked into a unit', async ({ app, page }) => {
  await app.startWith(`variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ${key}\n`);
  await app.form.getByRole('button', { name: 'SSH login', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Public keys' })).toHaveValue(key);
  await expect(page.getByText('Your config has this already.')).toBeVisible();
  await page.keyboard.press('Escape');
  const open = async () => {
    await app.form.getByRole('button', { name: 'Container at boot' }).click();
    await expect(page.getByRole('textbox', { name: 'Image' })).toBeFocused();
  };
  await open();
  await page.getByRole('textbox', { name: 'Image' }).fill('quay.io/example/db:1');
  await page.getByRole('textbox', { name: 'Name' }).fill('db');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await open();
  await expect(page.getByRole('textbox', { name: 'Image' })).toHaveValue('quay.io/example/db:1');
  await page.getByRole('textbox', { name: /^Ports/ }).fill('5432:5432');
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await open();
  await expect(page.getByRole('textbox', { name: /^Ports/ })).toHaveValue('5432:5432');
  await page.getByRole('combobox', { name: 'In your config' }).selectOption('Another one');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('web');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await open();
  expect(await page.getByRole('combobox', { name: 'In your config' }).getByRole('option').allTextContents()).toEqual([
    'db',
    'web',
    'Another one',
  ]);
  await page.keyboard.press('Escape');
  // A command is written into a unit with its quotes and signs escaped.
  await app.section('Systemd units').click();
  const command = `echo "$HOME" 100% 'it''s'`;
  const openService = async () => {
    await app.form.getByRole('button', { name: 'Add a task…' }).click();
    await page.getByRole('searchbox', { name: 'Find a task' }).fill('every boot');
    await page.keyboard.press('Enter');
  };
  await openService();
  await page.getByRole('textbox', { name: 'Name' }).fill('hello');
  await page.getByRole('textbox', { name: 'Command' }).fill(command);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await openService();
  await expect(page.getByRole('textbox', { name: 'Command' })).toHaveValue(command);
});

test('what is in the way is told, and nothing is added', hunt, async ({ app, page }) => {
  await app.startWith(
    'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/hostname\n      contents:\n        source: https://example.com/name\n',
  );
  await app.form.getByRole('button', { name: 'Hostname', exact: true }).click();
  // The dialog is loaded first.
  await page.getByRole('textbox', { name: 'Name' }).fill('node1');
  await expect(page.getByText('/etc/hostname gets its contents from an address. Remove it first.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(app.form.getByRole('button', { name: 'Hostname', exact: true })).toBeFocused();
});

test('a section has its own tasks first', hunt, async ({ app, page }) => {
  await app.startEmpty('Flatcar');
  await app.section('Systemd units').click();
  await app.form.getByRole('button', { name: 'Add a task…' }).click();
  const tasks = dialog(page, 'Add a task');
  await expect(tasks.getByRole('searchbox', { name: 'Find a task' })).toBeFocused();
  await tasks
    .getByRole('region', { name: 'For this section' })
    .getByRole('button', { name: /^SSH port/ })
    .click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(app.form.getByText('sshd.socket').first()).toBeVisible();
  expect(await app.text()).toContain('ListenStream=2222');
});

test('an empty OpenShift config asks for name and role first, and has no error', async ({ app, page }) => {
  await app.visit();
  await page.getByRole('button', { name: 'Empty, for OpenShift' }).click();
  const form = dialog(page, 'Name and role');
  await form.getByRole('combobox', { name: 'Role' }).selectOption('Control plane');
  await form.getByRole('textbox', { name: 'Name' }).fill('99-master-custom');
  await form.getByRole('button', { name: 'Start with this' }).click();
  await expect(app.verdict).toHaveText('valid');
  expect((await app.download('yaml')).name).toBe('99-master-custom.yaml');
});

test('a config begins with a task, on the start screen', async ({ app, page }) => {
  await app.visit();
  await page.getByRole('button', { name: 'With a task… for OpenShift' }).click();
  await page.getByRole('searchbox', { name: 'Find a task' }).fill('ntp');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^\d+ tasks? found$/);
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Servers' }).fill('time.example.com');
  await page.getByRole('button', { name: 'Start with this' }).click();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toContain('name: 99-worker-ntp\n');
});

test('no barrier in the list of tasks and in their forms', hunt, async ({ app, page }) => {
  await app.startEmpty();
  await page.getByRole('button', { name: 'All tasks…' }).click();
  await expect(dialog(page, 'Add a task')).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^SSH login Set|^SSH login A/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'Public keys' }).fill('nonsense');
  await page.getByRole('textbox', { name: 'User' }).focus();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Public keys' }).fill(key);
  await expect(page.getByRole('region', { name: 'What changes in the text' })).toContainText('passwd');
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});
