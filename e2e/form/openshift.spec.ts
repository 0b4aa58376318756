import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const config = (version: string, metadata = 'metadata:\n  name: 99-custom\n') => `variant: openshift\nversion: ${version}\n${metadata}`;

test('the role is a choice, and another pool can be named', async ({ app, page }) => {
  await app.startWith(config('4.20.0'));
  await app.openSection('OpenShift');
  const role = app.form.getByRole('combobox', { name: 'Role' });
  await role.selectOption('master: machines of the control plane');
  await expect(app.verdict).toHaveText('valid');
  await expect(role).toBeFocused();
  expect(await app.text()).toContain('    machineconfiguration.openshift.io/role: master\n');
  await role.selectOption('Another pool');
  await expect(app.form.getByRole('textbox', { name: 'Name of the pool' })).toBeFocused();
  await page.keyboard.type('infra');
  expect(await app.text()).toContain('    machineconfiguration.openshift.io/role: infra\n');
  await expect(role).toHaveValue('other');
  await role.selectOption('worker: machines that run workloads');
  await expect(app.form.getByRole('textbox', { name: 'Name of the pool' })).toBeHidden();
  expect(await app.text()).toContain('    machineconfiguration.openshift.io/role: worker\n');
});

test('extensions are those of the version, a click each', hunt, async ({ app, page }) => {
  const metadata = 'metadata:\n  name: 99-custom\n  labels:\n    machineconfiguration.openshift.io/role: worker\n';
  const known = app.form.getByRole('group', { name: 'Extensions of this version' }).getByRole('button');
  await app.startWith(config('4.10.0', metadata));
  await app.openSection('OpenShift');
  expect(await known.allTextContents()).toEqual(['usbguard', 'kernel-devel', 'sandboxed-containers']);
  await app.pasteAll(config('4.22.0', metadata));
  await expect(known).toHaveText(['usbguard', 'kernel-devel', 'sandboxed-containers', 'kerberos', 'ipsec', 'sysstat', 'two-node-ha']);
  await app.form.getByRole('button', { name: /^Use ipsec/ }).click();
  await expect(app.form.getByRole('combobox', { name: 'Extensions 1' })).toHaveValue('ipsec');
  await expect(known).not.toContainText(['ipsec']);
  expect(await app.text()).toContain('  extensions:\n    - ipsec\n');
  await expect(app.verdict).toHaveText('valid');
  expect((await app.download('yaml')).name).toBe('99-custom.yaml');
  expect(await findBarriers(page)).toEqual([]);
});

test('what comes out is called a MachineConfig, wherever it is spoken of', async ({ app, page }) => {
  await app.startWith(config('4.20.0', 'metadata:\n  name: 99-custom\n  labels:\n    machineconfiguration.openshift.io/role: worker\n'));
  await expect(page.getByRole('tab', { name: 'MachineConfig' })).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Ignition' })).toBeHidden();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: /MachineConfig, for the cluster/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: /Ignition/ })).toBeHidden();
});
