import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test('a search leads to the control, and shows where that is', async ({ app, page }) => {
  await app.startWith(commented);
  await app.editor.waitFor({ state: 'attached' });
  await page.keyboard.press('Control+K');
  const query = page.getByRole('combobox', { name: 'Section, field, item or command' });
  await expect(query).toBeFocused();
  await query.fill('timeout total');
  await expect(page.getByRole('option').first()).toContainText('http_total');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(app.form.getByRole('heading', { name: 'Ignition', level: 2 })).toBeVisible();
  await expect(app.form.getByRole('textbox', { name: /http_total/ })).toBeFocused();
});

test('a search finds items by name, by arrow keys and by mouse', hunt, async ({ app, page }) => {
  await app.startWith(commented);
  await page.getByRole('button', { name: /^Search/ }).click();
  await page.getByRole('combobox', { name: 'Section, field, item or command' }).fill('tang');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('option', { name: /^Tang servers.*Encrypted volumes/ }).click();
  // There is no volume yet, so the button that adds one has the focus.
  await expect(app.form.getByRole('heading', { name: 'RAID and encryption', level: 2 })).toBeVisible();
  await expect(app.form.getByRole('button', { name: 'Add encrypted volume' })).toBeFocused();

  await page.keyboard.press('Control+K');
  await page.getByRole('combobox', { name: 'Section, field, item or command' }).fill('no such thing at all');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing found in names, values or help.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('pasted YAML becomes items, as one undo step; invalid YAML stays to be corrected', async ({ app }) => {
  await app.startEmpty();
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Paste YAML as a new file' }).click();
  await expect(app.form.getByRole('textbox', { name: 'YAML of a new file' })).toBeFocused();
  await app.paste('- path: /etc/one\n  mode: 0600\n- path: /etc/two\n  contents:\n    inline: "2"\n');
  await expect(app.item('file /etc/one')).toBeVisible();
  await expect(app.item('file /etc/two')).toBeVisible();
  expect(await app.text()).toContain(
    '    - path: /etc/one\n      mode: 0600\n    - path: /etc/two\n      contents:\n        inline: "2"\n',
  );

  await app.form.getByRole('button', { name: 'Collapse all' }).click();
  await expect(app.item('file /etc/one').getByRole('button').first()).toHaveAttribute('aria-expanded', 'false');
  await app.form.getByRole('button', { name: 'Expand all' }).click();
  await expect(app.item('file /etc/two').getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');

  await app.undo.click();
  await expect(app.item('file /etc/one')).toBeHidden();

  await app.form.getByRole('button', { name: 'Paste YAML as a new file' }).click();
  await app.paste('path: [');
  await expect(app.form.getByRole('status').filter({ hasText: 'not valid YAML' })).toBeVisible();
  await app.form.getByRole('textbox', { name: 'YAML of a new file' }).fill('path: /etc/three');
  await app.form.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(app.item('file /etc/three')).toBeVisible();
});

test('items move by keyboard, and are pasted where the list has the focus', hunt, async ({ app, page }) => {
  await app.startWith(
    'variant: fcos\nversion: 1.6.0\nstorage:\n  links:\n    - path: /a\n      target: /x\n    - path: /b\n      target: /y\n',
  );
  await app.openSection('Directories and links');
  const b = app.item('link /b').getByRole('button').first();
  await b.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(b).toBeFocused();
  await app.paste('path: /c\ntarget: /z');
  await expect(app.item('link /c')).toBeVisible();
  expect(await app.text()).toBe(
    'variant: fcos\nversion: 1.6.0\nstorage:\n  links:\n    - path: /b\n      target: /y\n    - path: /a\n      target: /x\n    - path: /c\n      target: /z\n',
  );
});

test('a quadlet has its place, and its name determines its type', async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.8.0-experimental\n');
  await app.openSection('Systemd units');
  await app.form.getByRole('button', { name: 'Add quadlet' }).click();
  const name = app.item('quadlet 1').getByRole('textbox', { name: /^Name/ });
  await name.fill('app');
  await app.item('quadlet app').getByRole('combobox', { name: 'Type' }).selectOption('container');
  await expect(app.item('quadlet app.container')).toContainText('A container runs an image.');
  expect(await app.text()).toContain('  quadlets:\n    - name: app.container\n');
});

test('a kernel argument moves from those to have to those to remove', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\nkernel_arguments:\n  should_exist:\n    - quiet # for now\n    - mitigations=auto\n');
  await app.openSection('Kernel and GRUB');
  await app.form.getByRole('button', { name: 'Move Arguments to have 2 to Arguments to remove' }).click();
  await expect(app.form.getByRole('textbox', { name: 'Arguments to remove 1' })).toHaveValue('mitigations=auto');
  expect(await app.text()).toBe(
    'variant: fcos\nversion: 1.6.0\nkernel_arguments:\n  should_exist:\n    - quiet # for now\n  should_not_exist:\n    - mitigations=auto\n',
  );
});

test('a label is renamed in place', async ({ app, page }) => {
  await app.startWith(
    'variant: openshift\nversion: 4.22.0\nmetadata:\n  name: 99-worker\n  labels:\n    # which pool\n    machineconfiguration.openshift.io/role: worker # yes\n    other: x\n',
  );
  await app.openSection('OpenShift');
  await app.form.getByRole('textbox', { name: 'Key other' }).fill('another');
  await page.keyboard.press('Enter');
  await expect(app.form.getByRole('textbox', { name: 'another', exact: true })).toHaveValue('x');
  await app.form.getByRole('textbox', { name: 'Key machineconfiguration.openshift.io/role' }).fill('another');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: 'Not changed' })).toBeVisible();
  await expect(app.form.getByRole('textbox', { name: 'Key machineconfiguration.openshift.io/role' })).toHaveValue(
    'machineconfiguration.openshift.io/role',
  );
  expect(await app.text()).toContain(
    '  labels:\n    # which pool\n    machineconfiguration.openshift.io/role: worker # yes\n    another: x\n',
  );
});

test('a checked permission is added to the default ones', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /usr/local/bin/run\n');
  await app.openSection('Files');
  const file = await app.openItem('file /usr/local/bin/run');
  await expect(file.getByRole('checkbox', { name: 'owner may read' })).toBeChecked();
  await file.getByRole('checkbox', { name: 'owner may execute' }).check();
  expect(await app.text()).toContain('      mode: 0744\n');
});
