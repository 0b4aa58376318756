import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { relativePath, relativePathMessage } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const config = 'variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n';

test('the name of a config is in the header and in the title of the tab, and is changed in place', async ({ app, page }) => {
  await app.startWith(config, 'rack-4.bu');
  await expect(page).toHaveTitle('rack-4 – Bunsen');
  await page.getByRole('button', { name: 'rack-4: rename' }).click();
  await expect(page.getByRole('textbox', { name: 'Name of the config' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'rack-4: rename' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('rack-5');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('rack-5 – Bunsen');
  expect((await app.download('bu')).name).toBe('rack-5.bu');
});

test('a config that nobody named is called after what it sets up, and no two the same', async ({ app, page }) => {
  await app.startEmpty();
  await expect(page).toHaveTitle('config – Bunsen');
  await app.pasteAll(`${config}# mine\n`);
  await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Empty, for Fedora CoreOS' }).click();
  await expect(page).toHaveTitle('config-2 – Bunsen');
  await app.form.getByRole('button', { name: 'Hostname', exact: true }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('web-4');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page).toHaveTitle('web-4 – Bunsen');
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Your drafts' }).getByRole('button', { name: 'config', exact: true })).toBeVisible();
});

test('Ctrl+S downloads the text and says so, in a field and in the text', async ({ app, page }) => {
  await app.startWith(config, 'rack-4.bu');
  await app.editor.focus();
  const started = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect((await started).suggestedFilename()).toBe('rack-4.bu');
  await expect(page.getByRole('alert').getByText('Downloaded rack-4.bu')).toBeVisible();
});

test('Back goes to where one was within the app, and changes no text; Escape leaves the start screen', async ({ app, page }) => {
  await app.startEmpty();
  await app.openSection('Users and groups');
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Add file' }).click();
  const text = await app.text();
  await page.goBack();
  await expect(app.form.getByRole('heading', { name: 'Users and groups', level: 2 })).toBeVisible();
  await page.goForward();
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  // A dialog is open over a place, and goes with it.
  await page.getByRole('button', { name: 'Use it', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Use it' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  await page.goForward();
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  await page.goBack();
  await expect(app.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe(text);
});

test('Back closes whatever dialog is open and does no more, and a dialog that was closed is no step', async ({ app, page }) => {
  const contents = '      contents:\n        inline: |\n          one\n          two\n';
  await app.startWith(`${config}storage:\n  files:\n    - path: /etc/a\n${contents}`);
  await page.reload();
  await app.openSection('Users and groups');
  await app.openSection('Files');
  const files = app.form.getByRole('heading', { name: 'Files', level: 2 });
  const dialog = page.getByRole('dialog');
  // Of the page.
  for (const open of ['Share', 'Use it']) {
    await page.getByRole('button', { name: open, exact: true }).click();
    await expect(dialog).toBeVisible();
    await page.goBack();
    await expect(dialog).toBeHidden();
    await expect(files).toBeVisible();
  }
  // Of a part of it: what was typed there is in the text.
  await app
    .item('file /etc/a')
    .getByRole('button', { name: /^Expand / })
    .click();
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('three');
  await page.goBack();
  await expect(dialog).toBeHidden();
  await expect(files).toBeVisible();
  expect(await app.text()).toContain('          three');
  // Closed by itself, it takes no step of Back.
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(app.form.getByRole('heading', { name: 'Users and groups', level: 2 })).toBeVisible();
});

test('what is typed to be pasted is still there after Back', hunt, async ({ app, page }) => {
  await app.startEmpty();
  await app.openSection('Users and groups');
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Paste YAML as a new file' }).click();
  const pasted = app.form.getByRole('textbox', { name: 'YAML of a new file' });
  await pasted.fill('- path: /etc/begun');
  await page.goBack();
  await expect(pasted).toBeHidden();
  await page.goForward();
  await expect(pasted).toHaveValue('- path: /etc/begun');
});

test('what is typed into a task is still there after Back, until it is added or given up', async ({ app, page }) => {
  await app.startEmpty();
  const address = page.getByRole('textbox', { name: 'Address' });
  const open = () => app.form.getByRole('button', { name: 'Static IP address', exact: true }).click();
  await open();
  await page.getByRole('textbox', { name: 'Interface' }).fill('enp1s0');
  await address.fill('192.0.2.');
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
  await open();
  await expect(address).toHaveValue('192.0.2.');
  await address.fill('192.0.2.10/24');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await open();
  await expect(address).toHaveValue('');
  await page.keyboard.type('enp1s0');
  await address.fill('192.0.2.10/24');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(app.verdict).toHaveText('valid');
  // What is read from the config is shown, not what was typed before it was changed.
  await app.pasteAll((await app.text()).replace('192.0.2.10', '192.0.2.11'));
  await app.openSection('Overview');
  await open();
  await expect(address).toHaveValue('192.0.2.11/24');
});

test('two drafts from the same starting point have names of their own', hunt, async ({ app, page }) => {
  await app.visit();
  for (const title of ['hostname-file – Bunsen', 'hostname-file-2 – Bunsen']) {
    await page
      .getByRole('button', { name: /^Hostname/ })
      .first()
      .click();
    await expect(page).toHaveTitle(title);
    await app.pasteAll(`${config}# ${title}\n`);
    await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'New', exact: true }).click();
  }
});

test('an opened link is said to be open, also where there was no draft, and Back from it keeps the draft', async ({ app, page }) => {
  const link = encodeLink({ text: config, name: 'from-a-link' });
  await page.goto(`./#${link}`);
  await expect(page.getByRole('alert').getByText('Opened from a link.')).toBeVisible();
  await expect(page).toHaveTitle('from-a-link – Bunsen');
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Add file' }).click();
  const text = await app.text();
  await page.evaluate((fragment) => (location.hash = fragment), link);
  await expect(page.getByRole('alert').getByText('Your previous config is kept.')).toBeVisible();
  await page.getByRole('button', { name: 'Go back to your previous config' }).click();
  expect(await app.text()).toBe(text);
});

test('long lines are broken and texts copied in both panes', async ({ app, page }) => {
  await app.startWith(`${config}# ${'long '.repeat(100)}end\n`);
  const end = app.butane.getByText(/end$/);
  const wrap = page.getByRole('button', { name: 'Wrap' }).first();
  await expect(wrap).toHaveAttribute('aria-pressed', 'false');
  await expect(end).not.toBeInViewport();
  await wrap.click();
  await expect(wrap).toHaveAttribute('aria-pressed', 'true');
  await expect(end).toBeInViewport();
  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(page.getByText('Copied the Butane config')).toBeVisible();
  expect(await app.clipboard()).toBe(await app.text());
  // The menu of the editor looks like a menu, not like links.
  await app.butane.getByText('variant').click({ button: 'right' });
  const entries = page.getByRole('menu').last().getByRole('menuitem');
  await expect(entries.first()).toBeVisible();
  expect(await entries.evaluateAll((all) => all.map((entry) => getComputedStyle(entry).textDecorationLine))).not.toContain('underline');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Ignition' }).click();
  const wrapResult = app.ignition.getByRole('button', { name: 'Wrap' });
  await expect(wrapResult).toHaveAttribute('aria-pressed', 'true');
  await wrapResult.click();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Wrap' }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await expect(wrapResult).toHaveAttribute('aria-pressed', 'false');
});

test('on small screens and at twice the size the header is one row, and most of the height is for the work', async ({ app, page }) => {
  await app.startWith(relativePath, 'rack-4.bu');
  await app.openSection('Files');
  for (const [width, height] of [
    [390, 844],
    [320, 640],
    [720, 450],
    [640, 360],
  ] as const) {
    await page.setViewportSize({ width, height });
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height, `header at ${width}`).toBeLessThan(50);
    expect(await page.getByRole('banner').evaluate((bar) => bar.scrollWidth - bar.clientWidth)).toBe(0);
    await expect(page.getByRole('button', { name: 'rack-4: rename' })).toBeVisible();
    const sections = await app.sections.boundingBox();
    const foot = await page.getByRole('contentinfo').boundingBox();
    expect(((foot?.y ?? 0) - (sections?.y ?? 0)) / height, `work at ${width} × ${height}`).toBeGreaterThan(2 / 3);
  }
  await page.getByRole('button', { name: 'More', exact: true }).click();
  for (const entry of ['New', 'Open a file…', 'Open from an address…', 'Drafts', 'Share', 'Help'])
    await expect(page.getByRole('menuitem', { name: entry, exact: true })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(app.form).toBeVisible();
  await expect(app.butane).toBeVisible();
  await expect(page.getByRole('button', { name: 'Share', exact: true })).toBeVisible();
});

test('the columns of the problems are aligned', hunt, async ({ app, page }) => {
  await app.startWith(relativePath.replace('passwd:', 'unknown: 1\npasswd:'));
  await app.openProblems();
  const rows = app.problems.getByRole('button', { name: /line/ });
  await expect(app.problems.getByRole('button', { name: relativePathMessage })).toBeVisible();
  const lefts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => Math.round(cell.getBoundingClientRect().left)).join()),
  );
  expect(lefts.length).toBeGreaterThan(1);
  expect(new Set(lefts).size).toBe(1);
  await page.keyboard.press('Escape');
});

test('a paste into a section that holds more goes where it belongs, and what stays out is told', async ({ app, page }) => {
  await app.startEmpty('Flatcar');
  await app.openSection('Files');
  await app.form.getByRole('button', { name: 'Paste YAML as a new file' }).click();
  await app.paste(
    'storage:\n  files:\n    - path: /etc/a\nsystemd:\n  units:\n    - name: a.service\n      enabled: true\nboot_device:\n  layout: x86_64\n',
  );
  await expect(page.getByRole('alert').getByText('Also added: 1 unit')).toBeVisible();
  await expect(page.getByRole('alert').getByText(/Not added.* boot_device › layout/)).toBeVisible();
  await expect(app.section('Systemd units')).toContainText('1');
  expect(await app.text()).toBe(
    'variant: flatcar\nversion: 1.1.0\nstorage:\n  files:\n    - path: /etc/a\nsystemd:\n  units:\n    - name: a.service\n      enabled: true\n',
  );
  await app.undo.click();
  expect(await app.text()).toBe('variant: flatcar\nversion: 1.1.0\n');
});
