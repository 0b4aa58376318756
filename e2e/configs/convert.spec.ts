import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { dropFiles } from '../support/drop-files.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0x0Zq1M5Yw8h3j5m9vQ0r3n1Qy2b8Yb0cVJx1mF0aA ops@example.com';

/** A text of each format that becomes Butane, what it is called, and what the Butane has. */
const sources = {
  ignition: [
    '{"ignition":{"version":"3.4.0"},"storage":{"files":[{"path":"/etc/greeting","contents":{"source":"data:,hello%0A"}}]}}',
    'an Ignition config',
    'hello',
  ],
  'ignition-2': [
    '{"ignition":{"version":"2.3.0"},"systemd":{"units":[{"name":"a.service","enabled":true,"contents":"[Service]\\nExecStart=/usr/bin/true\\n[Install]\\nWantedBy=multi-user.target\\n"}]}}',
    'an Ignition config of an earlier spec',
    'a.service',
  ],
  'machine-config': [
    'apiVersion: machineconfiguration.openshift.io/v1\nkind: MachineConfig\nmetadata:\n  name: 99-worker-a\n  labels:\n    machineconfiguration.openshift.io/role: worker\nspec:\n  config:\n    ignition: {version: 3.4.0}\n    storage:\n      files:\n        - path: /etc/greeting\n          contents: {source: "data:,hello"}\n',
    'a MachineConfig',
    '99-worker-a',
  ],
  'container-linux': [
    `etcd:\n  name: node1\npasswd:\n  users:\n    - name: core\n      ssh_authorized_keys:\n        - ${key}\n`,
    'a Container Linux Config',
    'etcd',
  ],
  'cloud-config': [`#cloud-config\nhostname: web\nssh_authorized_keys:\n  - ${key}\n`, 'cloud-config', '/etc/hostname'],
  compose: ['services:\n  web:\n    image: docker.io/library/nginx\n    ports: ["8080:80"]\n', 'a compose file', 'web'],
  'run-line': ['podman run -d --name web -p 8080:80 docker.io/library/nginx\n', 'a command that runs a container', 'web'],
} as const;

const dialogOf = (page: Page, name: string) => page.getByRole('dialog', { name: `This is ${name}`, exact: true });

test('what is pasted on the start screen in any format is named, shown as Butane, and becomes a draft of its own', async ({
  app,
  page,
}) => {
  await app.visit();
  for (const [format, [text, name, has]] of Object.entries(sources)) {
    await page.getByRole('heading', { name: 'Start a Butane config' }).click();
    await app.paste(text);
    const dialog = dialogOf(page, name);
    await expect(dialog.getByRole('region', { name: 'As Butane' }), format).toContainText(has);
    await dialog.getByRole('button', { name: 'Open as a new draft' }).click();
    await expect(dialog).toBeHidden();
    await expect(app.verdict, format).toHaveText(/^(valid|translates)|warning|note/i);
    expect(await app.text(), format).toContain(has);
    await page.getByRole('button', { name: 'New', exact: true }).click();
  }
});

test('an opened file of another format replaces nothing until it is taken, and the way back is there', async ({ app, page }) => {
  await app.startWith(commented);
  await app.pick(sources.ignition[0], 'old.ign');
  const dialog = dialogOf(page, 'an Ignition config');
  await expect(dialog.getByRole('region', { name: 'As Butane' })).toContainText('/etc/greeting');
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe(commented);
  await app.pick(sources.ignition[0], 'old.ign');
  await dialog.getByRole('button', { name: 'Open as a new draft' }).click();
  expect(await app.text()).toContain('inline: |\n');
  await page.getByRole('button', { name: 'Go back to your previous config' }).click();
  expect(await app.text()).toBe(commented);
});

test('a dropped unit is added to the open config as one step, and a private key is only named', async ({ app, page }) => {
  await app.startWith(commented);
  const drop = (text: string, file: string) => dropFiles(app.form, { [file]: text });
  await drop('[Unit]\nDescription=Backup\n[Service]\nExecStart=/usr/bin/true\n[Install]\nWantedBy=multi-user.target\n', 'backup.service');
  const dialog = dialogOf(page, 'a systemd unit');
  await dialog.getByRole('button', { name: 'Add to the open config' }).click();
  await expect(dialog).toBeHidden();
  const added = await app.text();
  expect(added).toContain('- name: backup.service\n');
  expect(added).toContain('# the admins');
  await app.undo.click();
  expect(await app.text()).toBe(commented);

  const secret = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ';
  await drop(`-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}\n-----END OPENSSH PRIVATE KEY-----\n`, 'id_ed25519');
  const refused = dialogOf(page, 'a private key');
  await expect(refused).toContainText('Use the public key.');
  await expect(page.getByText(secret)).toHaveCount(0);
  await expect(refused.getByRole('button', { name: /Open|Add/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe(commented);
});

test('a line that is chosen in the source marks what it became, and a question changes the result', async ({ app, page }) => {
  await app.startWith(commented);
  await app.pick(sources['container-linux'][0], 'old.yaml');
  const dialog = dialogOf(page, 'a Container Linux Config');
  const source = dialog.getByRole('region', { name: 'What came in' });
  const result = dialog.getByRole('region', { name: 'As Butane' });
  await source.getByText('- name: core').click();
  await expect(result.locator('[aria-current]').filter({ hasText: 'name: core' })).toBeVisible();
  await result.focus();
  await page.keyboard.press('ArrowDown');
  await expect(source.locator('[aria-current]')).not.toHaveCount(0);
  await expect(
    dialog
      .getByRole('heading', { name: /^Left out/ })
      .or(dialog.getByRole('heading', { name: 'What was decided' }))
      .first(),
  ).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});

const oldGuide = `etcd:
  name: "{HOSTNAME}"
  advertise_client_urls: "http://{PRIVATE_IPV4}:2379"
flannel:
  etcd_prefix: /coreos.com/network
passwd:
  users:
    - name: core
      ssh_authorized_keys:
        - ${key}
`;

test('an old guide in the editor is named above it, its questions are answered, and its owner can log in', async ({ app, page }) => {
  await app.startWith(commented);
  await app.pasteAll(oldGuide);
  const offer = page.getByRole('status').filter({ hasText: 'This looks like a Container Linux Config' });
  await expect(offer).toContainText('this text stays until you open it');
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await offer.getByRole('button', { name: 'Convert it to Butane…' }).click();
  const dialog = dialogOf(page, 'a Container Linux Config');
  await expect(dialog.getByRole('heading', { name: 'Why there is no config' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Open as a new draft' })).toHaveCount(0);
  await dialog.getByRole('combobox', { name: /^On which platform/ }).selectOption('ec2');
  await dialog.getByRole('combobox', { name: /^Keep flannel/ }).selectOption('Leave it out');
  const result = dialog.getByRole('region', { name: 'As Butane' });
  await expect(result).toContainText('COREOS_EC2_HOSTNAME');
  await expect(result).not.toContainText('flanneld');
  await dialog.getByRole('button', { name: 'Open as a new draft' }).click();
  await expect(offer).toHaveCount(0);
  await expect(app.verdict).toHaveText(/^(valid|translates)|warning|note/i);
  expect(await app.text()).toContain('variant: flatcar');
  const { text } = await app.download('ign');
  expect(JSON.parse(text)).toMatchObject({ passwd: { users: [{ name: 'core', sshAuthorizedKeys: [key] }] } });
});

test('a link to another format shows its text with the offer; a Butane config with a private key in it has none', async ({ app, page }) => {
  const [text] = sources['cloud-config'];
  await page.goto(`./#${encodeLink({ text })}`);
  const offer = page.getByRole('status').filter({ hasText: 'This looks like' });
  await expect(offer).toContainText('This looks like cloud-config');
  await offer.getByRole('button', { name: 'Convert it to Butane…' }).click();
  await expect(dialogOf(page, 'cloud-config').getByRole('region', { name: 'As Butane' })).toContainText('/etc/hostname');
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe(text);
  await app.pasteAll('-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ\n');
  await expect(offer).toContainText('Use the public key.');
  await app.pasteAll(`${commented}# see\n#   -----BEGIN PRIVATE KEY-----\n#   -----BEGIN PRIVATE KEY-----MIIEvQIBADANBgkqhkiG9w0\n`);
  await expect(offer).toHaveCount(0);
});
