import { gunzipSync, gzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { dropFiles } from '../support/drop-files.ts';
import { hunt } from '../support/hunt.ts';

const config = 'variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: /usr/local/bin/run\n';
const units =
  'variant: fcos\nversion: 1.6.0\nsystemd:\n  units:\n    - name: a@.service\n      contents: |\n        # for %i\n        [Service]\n        ExecStart=/bin/echo %i\n      dropins:\n        - name: b.conf\n';
const script = '#!/bin/bash\r\nif true; then\r\n\techo "ä"\r\nfi';
const binary = [0x89, 0x50, 0x4e, 0x47, 0x00, 0xff];

const overlay = 'Drop the file to use it as the contents.';

interface Contents {
  source: string;
  compression?: string;
}

/** The contents of the first file of the output, as bytes on the machine. */
async function onMachine(app: App): Promise<Contents & { bytes: Buffer }> {
  const ignition = JSON.parse((await app.download('ign')).text) as { storage: { files: { contents: Contents }[] } };
  const contents = ignition.storage.files[0]?.contents ?? { source: '' };
  const bytes = Buffer.from(await (await fetch(contents.source)).arrayBuffer());
  return { ...contents, bytes: contents.compression === 'gzip' ? gunzipSync(bytes) : bytes };
}

/** The contents of the file in the config. */
async function openContents(app: App): Promise<Locator> {
  await app.openSection('Files');
  return (await app.openItem('file /usr/local/bin/run')).getByRole('group', { name: 'Contents contents' });
}

/** The description above contents. */
const kindOf = (contents: Locator): Locator => contents.getByRole('group', { name: 'Kind of Contents' });

/** How many colours the text in the first editor of a part has. */
const colours = (part: Locator): Promise<number> =>
  part
    .locator('.view-lines')
    .first()
    .evaluate((node) => new Set([...node.querySelectorAll('.view-line span span')].map((span) => getComputedStyle(span).color)).size);

test('a dropped text file becomes the text, byte for byte, in one step', async ({ app }) => {
  await app.startWith(config);
  const contents = await openContents(app);
  await dropFiles(kindOf(contents), { 'run.sh': script }, overlay);
  await expect(contents.getByText('4 lines, CRLF')).toBeVisible();
  // The warning: a script with Windows line ends does not run. The note: nobody may execute it.
  await expect(app.verdict).toHaveText('valid · 1 warning · 1 note');
  expect((await onMachine(app)).bytes.toString()).toBe(script);
  // The first line determines the language.
  await expect.poll(() => colours(contents)).toBeGreaterThan(2);
  await app.undo.click();
  expect(await app.text()).toBe(config);

  // On the editor itself, too, which would otherwise insert it.
  await app.redo.click();
  await dropFiles(contents.locator('.monaco-editor').first(), { plain: 'other' }, overlay);
  await expect.poll(async () => (await onMachine(app)).bytes.toString()).toBe('other');
});

test('a binary file becomes a data URL', async ({ app, page }) => {
  await app.startWith(
    `${config}      contents:\n        source: https://example.com/x\n        verification:\n          hash: sha256-${'0'.repeat(64)}\n`,
  );
  const contents = await openContents(app);
  await dropFiles(kindOf(contents), { 'logo.png': binary }, overlay);
  await expect(contents.getByText('logo.png (6 B) is not UTF-8 text. How should it be stored?')).toBeVisible();
  await contents.getByRole('button', { name: 'Use as a data URL (8 B)' }).click();
  await expect(contents.getByRole('button', { name: 'URL', exact: true })).toBeFocused();
  expect(await app.text()).toBe(`${config}      contents:\n        source: data:;base64,iVBORwD/\n`);
  await expect(contents.getByText('The URL holds the contents itself: binary · 6 B')).toBeVisible();
  await expect(contents.getByRole('figure', { name: /in hexadecimal/ })).toContainText('89 50 4e 47 00 ff');
  const started = page.waitForEvent('download');
  await contents.getByRole('button', { name: 'Save a copy' }).click();
  expect((await started).suggestedFilename()).toBe('run');
});

test('a binary file becomes a local file', hunt, async ({ app, page }) => {
  await app.startWith(config);
  const contents = await openContents(app);
  const chooser = page.waitForEvent('filechooser');
  await contents.getByRole('button', { name: 'Load from file…' }).click();
  await (await chooser).setFiles({ name: 'logo.png', mimeType: '', buffer: Buffer.from(binary) });
  await contents.getByRole('button', { name: 'Use as a local file' }).click();
  expect(await app.text()).toBe(`${config}      contents:\n        local: logo.png\n`);
  await expect(app.verdict).toHaveText('valid');
  expect([...(await onMachine(app)).bytes]).toEqual(binary);
  await contents.getByRole('button', { name: 'Show in Local files' }).click();
  await expect(app.form.getByRole('region', { name: 'file logo.png' }).getByRole('button').first()).toBeFocused();
});

test('a data URL in gzip is shown, and turning it into text keeps the output', async ({ app, page }) => {
  const text = 'all work and no play\n'.repeat(30);
  // Packed by fflate, so the text is packed in the same way again: the whole output is compared.
  await app.startWith(`${config}      contents:\n        inline: |\n${text.replace(/^(?=.)/gm, '          ')}`);
  const { source, compression } = await onMachine(app);
  expect(compression).toBe('gzip');
  await app.pasteAll(`${config}      contents:\n        source: ${source}\n        compression: gzip\n`);
  await expect(app.verdict).toHaveText('valid');
  const before = (await app.download('ign')).text;
  const contents = await openContents(app);
  await expect(contents.getByText(/^The URL holds the contents itself: text · 630 B · \d+ B in gzip$/)).toBeVisible();
  const preview = contents.getByRole('textbox', { name: 'Decoded contents, read-only' });
  await preview.focus();
  await page.keyboard.type('x');
  await expect(contents.getByText('30 lines')).toBeVisible();
  await contents.getByRole('button', { name: 'Turn into text' }).click();
  await expect(contents.getByText('30 lines')).toBeVisible();
  expect(await app.text()).toContain('inline: |\n          all work');
  expect(await app.text()).not.toContain('compression');
  expect((await app.download('ign')).text).toBe(before);
});

test('a data URL becomes a local file; an invalid or damaged one gives the reason', hunt, async ({ app }) => {
  const packed = gzipSync('of the file\n').toString('base64');
  await app.startWith(`${config}      contents:\n        source: data:text/plain;base64,${packed}\n        compression: gzip\n`);
  const contents = await openContents(app);
  await contents.getByRole('button', { name: 'Turn into a local file' }).click();
  expect(await app.text()).toBe(`${config}      contents:\n        local: run\n`);
  expect((await onMachine(app)).bytes.toString()).toBe('of the file\n');
  await app.undo.click();
  const url = contents.getByRole('textbox', { name: 'URL source' });
  await url.fill('data:;base64,AAAA');
  await expect(contents.getByText('The data is not in gzip, so the machine cannot decompress it.')).toBeVisible();
  await url.fill('data:text,x');
  await expect(contents.getByText('Ignition cannot read this data URL: invalid character for media type.')).toBeVisible();
});

test('choosing another kind carries the contents over', hunt, async ({ app }) => {
  await app.startWith(`${config}      contents:\n        source: data:,Hello%20world\n`);
  const contents = await openContents(app);
  const kind = (name: string) => contents.getByRole('button', { name, exact: true });
  await kind('Text').click();
  expect(await app.text()).toBe(`${config}      contents:\n        inline: Hello world\n`);
  await kind('Local file').click();
  await contents.getByRole('button', { name: 'Use as a local file' }).click();
  expect(await app.text()).toBe(`${config}      contents:\n        local: run\n`);
  await kind('Text').click();
  expect(await app.text()).toBe(`${config}      contents:\n        inline: Hello world\n`);
});

test('fetched contents can be checked against a copy', async ({ app, page }) => {
  await app.startWith(`${config}      contents:\n        source: https://example.com/x\n`);
  const contents = await openContents(app);
  await expect(contents.getByText(/^Downloaded at first boot\./)).toBeVisible();
  const chooser = page.waitForEvent('filechooser');
  await contents.getByRole('button', { name: /^Hash a copy/ }).click();
  await (await chooser).setFiles({ name: 'x', mimeType: '', buffer: Buffer.from('abc') });
  // The example of FIPS 180-4.
  await expect(contents.getByRole('textbox', { name: 'Hash hash' })).toHaveValue(/^sha512-ddaf35a193617aba.*2a9ac94fa54ca49f$/);
  await expect(contents.getByText(/^Downloaded at first boot\./)).toHaveCount(0);
  await expect(app.verdict).toHaveText('valid');
});

test('a unit is coloured, accepts dropped text and refuses anything else', async ({ app, page }) => {
  await app.startWith(units);
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit a@.service');
  const editor = unit.getByRole('textbox', { name: 'Contents' }).first();
  await editor.waitFor();
  // Comment, section, key, specifier and the rest.
  await expect.poll(() => colours(unit)).toBeGreaterThanOrEqual(5);
  await expect(unit.getByText('3 lines')).toBeVisible();
  await dropFiles(editor, { 'b.service': '[Unit]\r\nDescription=B\r\n' }, overlay);
  await expect(unit.getByText('2 lines, CRLF')).toBeVisible();
  await dropFiles(editor, { 'logo.png': binary }, overlay);
  await expect(page.getByText('It is not UTF-8 text.')).toBeVisible();
  await app.undo.click();
  expect(await app.text()).toBe(units);

  await dropFiles(app.item('drop-in b.conf').getByText('empty', { exact: true }), { 'x.conf': '[Service]\n' }, overlay);
  await expect.poll(() => app.text()).toContain('        - name: b.conf\n          contents: |\n            [Service]\n');
});

test('a text area is used until the editor is there, and never appears beside it', hunt, async ({ app, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/module-[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await app.startWith(units);
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit a@.service');
  const contents = unit.getByRole('textbox', { name: 'Contents' }).first();
  await contents.fill('# typed early');
  await contents.blur();
  const twins = await page.evaluateHandle(() => {
    const seen: string[] = [];
    new MutationObserver(() => {
      for (const editor of document.querySelectorAll('[role=code]')) {
        seen.push(...[...(editor.parentElement?.parentElement?.querySelectorAll('textarea[id]') ?? [])].map(({ id }) => id));
      }
    }).observe(document.body, { childList: true, subtree: true });
    return seen;
  });
  release();
  await expect(unit.getByRole('code').filter({ hasText: 'early' })).toBeVisible();
  expect(await twins.jsonValue()).toEqual([]);
});

test('the local file of a unit is shown where it is named', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\nsystemd:\n  units:\n    - name: a.service\n      contents_local: units/a.service\n');
  await app.openSection('Local files');
  await app.form.getByRole('button', { name: 'New file' }).click();
  await app.form.getByRole('textbox', { name: 'Path of the new file' }).fill('units/a.service');
  await page.keyboard.press('Enter');
  await app.form.getByRole('textbox', { name: 'Contents of units/a.service' }).focus();
  await page.keyboard.type('[Service]');
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit a.service');
  const preview = unit.getByRole('textbox', { name: 'Local file units/a.service, read-only' });
  await preview.focus();
  await page.keyboard.type('x');
  await expect(unit.locator('.view-lines').last()).toHaveText('[Service]');
  await unit.getByRole('button', { name: 'Show in Local files' }).click();
  await expect(app.form.getByRole('region', { name: 'file units/a.service' }).getByRole('button').first()).toBeFocused();
});

test('Tab leaves an editor in the form; the large one edits the same text and closes by Escape and Done', async ({ app, page }) => {
  await app.startWith(units);
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit a@.service');
  const editor = unit.getByRole('textbox', { name: 'Contents' }).first();
  await unit.locator('.monaco-editor').first().waitFor();
  await editor.focus();
  await page.keyboard.press('Tab');
  await expect(editor).not.toBeFocused();
  expect(await app.text()).toBe(units);

  const expand = unit.getByRole('button', { name: 'Expand Contents of a@.service' });
  await expand.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Contents of a@.service' });
  await expect(dialog.getByRole('textbox', { name: 'Contents of a@.service' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('[Install]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('x');
  await page.keyboard.press('Control+F');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(expand).toBeFocused();
  expect(await app.text()).toContain('        ExecStart=/bin/echo %i\n        [Install]\n          x\n');
  await expand.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'Contents of a@.service' })).toBeFocused();
  await page.keyboard.press('Control+Z');
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(dialog).toHaveCount(0);
  while ((await app.undo.isEnabled()) && (await app.text()) !== units) await app.undo.click();
  expect(await app.text()).toBe(units);
});

test('no barrier in contents', hunt, async ({ app, page }) => {
  await app.startWith(
    `${config}      contents:\n        source: data:,Hello\n    - path: /b\n      contents:\n        source: data:;base64,AAEC\n    - path: /c.sh\n      contents:\n        inline: "#!/bin/sh\\necho $HOME # home\\n"\n    - path: /d\n      contents:\n        source: https://example.com/\n${units.slice(units.indexOf('systemd'))}`,
  );
  const contents = await openContents(app);
  for (const path of ['/b', '/c.sh', '/d']) await app.openItem(`file ${path}`);
  await dropFiles(kindOf(contents), { 'logo.png': binary }, overlay);
  await expect(contents.getByRole('textbox', { name: 'Decoded contents, read-only' })).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await app.openSection('Systemd units');
  const unit = await app.openItem('unit a@.service');
  await unit.getByRole('button', { name: 'Expand Contents of a@.service' }).click();
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Contents of a@.service' })).toBeFocused();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});

test('a file whose storage has yet to be chosen is not used for another item', hunt, async ({ app, page }) => {
  await app.startWith(`${config}    - path: /etc/b\n      contents:\n        inline: kept\n`);
  const contents = await openContents(app);
  await dropFiles(kindOf(contents), { 'logo.png': binary }, overlay);
  await expect(contents.getByText(/How should it be stored\?/)).toBeVisible();
  await app.pasteAll(config.replace('/usr/local/bin/run', '/etc/b').concat('      contents:\n        inline: kept\n'));
  await expect(app.item('file /etc/b')).toBeVisible();
  await expect(page.getByText(/How should it be stored\?/)).toHaveCount(0);
});
