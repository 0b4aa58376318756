import { mkdir, writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { dropFiles } from '../support/drop-files.ts';
import { hunt } from '../support/hunt.ts';

const config = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /etc/greeting\n';
const noFiles = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';

interface Picked {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

const file = (name: string, contents: string | readonly number[]): Picked => ({
  name,
  mimeType: '',
  buffer: typeof contents === 'string' ? Buffer.from(contents) : Buffer.from(contents),
});

async function addFiles({ form }: App, page: Page, ...files: Picked[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await form.getByRole('button', { name: 'Add files', exact: true }).click();
  await (await chooser).setFiles(files);
}

/** The Ignition config as it would be downloaded. */
const ignition = async (app: App): Promise<string> => (await app.download('ign')).text;

test('a local file is added, named by the form, embedded, kept across a reload, and missed when it is gone', async ({ app, page }) => {
  await app.startWith(config);
  await app.openSection('Files');
  const item = await app.openItem('file /etc/greeting');
  await item.getByRole('button', { name: 'Local file', exact: true }).click();
  await item.getByRole('textbox', { name: 'Local file local' }).fill('motd');
  await expect(item.getByText(noFiles)).toBeVisible();

  await item.getByRole('button', { name: 'Add local files' }).click();
  await expect(app.form.getByRole('heading', { name: 'Local files', level: 2 })).toBeVisible();
  await expect(app.form.getByRole('button', { name: 'Add files', exact: true })).toBeFocused();
  await addFiles(app, page, file('motd', 'Hello'), file('logo.gz', [0x1f, 0x8b, 0x08, 0x00]));
  await expect(page.getByRole('alert').getByText('Added 2 local files')).toBeVisible();
  await expect(app.section('Local files')).toHaveAccessibleName(/2 ?items/);
  await expect(app.form.getByRole('region', { name: 'file logo.gz' })).toContainText('4 B · binary');
  await expect(app.verdict).toHaveText('valid');
  expect(await ignition(app)).toContain('"source":"data:,Hello"');

  // The edited contents are embedded; they have their own undo, and the config keeps its own.
  await app.form.getByRole('region', { name: 'file motd' }).getByRole('button').first().click();
  const editor = app.form.getByRole('textbox', { name: 'Contents of motd' });
  await editor.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' world');
  await expect.poll(() => ignition(app)).toContain('"source":"data:,Hello%20world"');
  await editor.focus();
  await page.keyboard.press('Control+Z');
  await expect.poll(() => ignition(app)).toContain('"source":"data:,Hello"');
  expect(await app.text()).toContain('local: motd');
  const saved = page.getByRole('contentinfo').getByText('saved', { exact: true });
  await expect(saved).toBeVisible();

  await page.reload();
  await expect(app.verdict).toHaveText('valid');
  expect(await ignition(app)).toContain('"source":"data:,Hello"');

  // The field suggests the existing files.
  await app.openSection('Files');
  const local = (await app.openItem('file /etc/greeting')).getByRole('combobox', { name: 'Local file local' });
  const options = await local.evaluate((input) => [...((input as HTMLInputElement).list?.options ?? [])].map(({ value }) => value));
  expect(options).toEqual(['logo.gz', 'motd']);

  await app.openSection('Local files');
  await app.form.getByRole('button', { name: 'Remove motd' }).click();
  await expect(app.verdict).toHaveText('1 error');
  await app.openProblems();
  await expect(app.problems.getByText('open files/motd: no such file or directory')).toBeVisible();
  await page.getByRole('button', { name: 'Undo removing motd' }).click();
  await expect(app.verdict).toHaveText('valid');
  await app.form.getByRole('button', { name: 'Remove all' }).click();
  await expect(app.problems.getByText(noFiles)).toBeVisible();
  await expect(saved).toBeVisible();
  await page.reload();
  await expect(app.verdict).toHaveText('1 error');
  await expect(app.section('Local files')).toHaveAccessibleName('Local files');
});

test('several dropped files are added, and a single one on the panel; elsewhere it opens', hunt, async ({ app }) => {
  await app.startWith(config);
  await app.editor.waitFor({ state: 'attached' });
  await dropFiles(app.butane, { 'run.sh': '#!/bin/sh\n', 'a.bu': 'a' }, 'Drop to add to the local files.');
  await expect(app.form.getByRole('heading', { name: 'Local files', level: 2 })).toBeVisible();
  await expect(app.form.getByRole('region', { name: 'file run.sh' })).toContainText('executable');
  expect(await app.text()).toBe(config);
  await dropFiles(app.form, { 'b.bu': 'b' }, 'Drop to add to the local files.');
  await expect(app.form.getByRole('region', { name: 'file b.bu' })).toBeVisible();
  expect(await app.text()).toBe(config);
  await dropFiles(app.butane, { 'c.bu': '# c\n' }, 'Drop the file to open it.');
  await expect.poll(() => app.text()).toBe('# c\n');
});

test('files are created, moved, downloaded and refused', async ({ app, page }) => {
  await app.startWith(`${config}  trees:\n    - local: tree\n      path: /opt\n`);
  await app.openSection('Local files');
  await app.form.getByRole('button', { name: 'New file' }).click();
  await app.form.getByRole('textbox', { name: 'Path of the new file' }).fill('tree/bin/run');
  await page.keyboard.press('Enter');
  const run = app.form.getByRole('region', { name: 'file tree/bin/run' });
  await run.getByRole('textbox', { name: 'Contents of tree/bin/run' }).focus();
  await page.keyboard.type('#!/bin/sh');
  await run.getByRole('checkbox', { name: 'Executable' }).check();
  await app.form.getByRole('button', { name: 'New link' }).click();
  await app.form.getByRole('textbox', { name: 'Path of the new link' }).fill('tree/run');
  await page.keyboard.press('Enter');
  await app.form.getByRole('textbox', { name: 'Leads to' }).fill('bin/run');
  await expect(app.verdict).toHaveText('valid');
  // 0755 is 493.
  await expect
    .poll(() => ignition(app))
    .toMatch(/"path":"\/opt\/bin\/run",.*"mode":493.*"links":\[\{"path":"\/opt\/run","target":"bin\/run"\}\]/);

  await app.form.getByRole('button', { name: 'Rename tree/bin', exact: true }).click();
  await app.form.getByRole('textbox', { name: 'New path of tree/bin' }).fill('../bin');
  await page.keyboard.press('Enter');
  await expect(page.getByText('../bin leads out of the files directory.')).toBeVisible();
  await app.form.getByRole('textbox', { name: 'New path of tree/bin' }).fill('tree/sbin');
  await page.keyboard.press('Enter');
  await expect(app.form.getByRole('region', { name: 'folder tree/sbin' }).getByRole('button').first()).toBeFocused();
  await expect.poll(() => ignition(app)).toContain('"path":"/opt/sbin/run"');

  const started = page.waitForEvent('download');
  await app.form.getByRole('button', { name: 'Save a copy of tree/sbin/run' }).click();
  expect((await started).suggestedFilename()).toBe('run');

  await addFiles(app, page, file('large', 'x'.repeat(5_000_001)));
  await expect(page.getByText('large was left out: it is larger than 5 MB.')).toBeVisible();
});

test('a folder is added by the picker and by dropping, and can be taken as the files directory', async ({ app, page }, testInfo) => {
  const site = testInfo.outputPath('site');
  await mkdir(`${site}/www/css`, { recursive: true });
  await writeFile(`${site}/www/index.html`, '<h1>');
  await writeFile(`${site}/www/css/a.css`, 'a {}');
  await app.startWith(`${config}  trees:\n    - local: www\n      path: /srv\n`);
  await app.editor.waitFor({ state: 'attached' });

  // A folder that a user drags from a file manager; a page cannot make one up.
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [site], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: 1100, y: 400, data });
  const css = app.form.getByRole('region', { name: 'file site/www/css/a.css' });
  await expect(css).toBeVisible();
  await app.form.getByRole('button', { name: 'Remove all' }).click();
  await expect(css).toHaveCount(0);

  const chooser = page.waitForEvent('filechooser');
  await app.form.getByRole('button', { name: 'Add folder' }).click();
  await (await chooser).setFiles(site);
  await expect(css).toBeVisible();
  await app.form.getByRole('button', { name: 'Use site itself as the files directory' }).click();
  await expect(app.verdict).toHaveText('valid');
  expect(await ignition(app)).toMatch(/"path":"\/srv\/css\/a.css".*"path":"\/srv\/index.html"/);
});

test('Bunsen warns about contents declared as gzip that are not, and lets the config be downloaded', hunt, async ({ app }) => {
  await app.startWith(`${config}      contents: {inline: Hello, compression: gzip}\n`);
  await expect(app.verdict).toHaveText('valid · 1 warning');
  await app.openProblems();
  await expect(app.problems.getByText(/^Bunsen: the contents are not in gzip/)).toBeVisible();
  expect(await ignition(app)).toContain('"compression":"gzip"');
});

test('no barrier on the local files', hunt, async ({ app, page }) => {
  await app.startWith(config);
  await app.openSection('Local files');
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await addFiles(app, page, file('motd', 'Hello'), file('logo.png', [0x89, 0x50, 0x00]));
  await app.form.getByRole('button', { name: 'New link' }).click();
  await app.form.getByRole('textbox', { name: 'Path of the new link' }).fill('folder/link');
  await page.keyboard.press('Enter');
  await app.form.getByRole('region', { name: 'file motd' }).getByRole('button').first().click();
  await app.form.getByRole('region', { name: 'file logo.png' }).getByRole('button').first().click();
  await app.form.getByRole('button', { name: 'Rename motd' }).click();
  await app.form.getByRole('button', { name: 'New file' }).click();
  await app.form.getByRole('button', { name: 'Remove folder/link' }).click();
  await expect(page.getByRole('button', { name: 'Undo removing folder/link' })).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});
