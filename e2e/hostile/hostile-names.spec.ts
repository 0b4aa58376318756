import type { Locator, Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { dropFiles } from '../support/drop-files.ts';
import { bornNames, expect, payload, test } from '../support/hostile.ts';
import { hunt } from '../support/hunt.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';
/** A name that seems to end differently where signs of direction are obeyed, and how it is shown. */
const turned = 'motd\u202Egnp.bu';
const turnedShown = 'motd[U+202E]gnp.bu';
/** As much of the payload as can be in the name of a file. */
const flat = payload.replaceAll('/', ' ').slice(0, 180);
/** Paths of local files, strange in every possible way. */
const paths = [payload, ...bornNames.map((name) => `${name}/${name}`), turned, 'half\ud800', 'a'.repeat(900), '.hidden', 'a\nb', 'a\0b'];
const files = Object.fromEntries(paths.map((path) => [path, { text: payload }]));

/** Chooses files for a button's file picker. */
async function choose(page: Page, button: Locator, chosen: readonly { name: string; text: string }[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await button.click();
  await (await chooser).setFiles(chosen.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) })));
}

/** Waits for a notice with these words. */
const said = (page: Page, words: string) => expect(page.getByRole('alert').filter({ hasText: words })).toBeVisible();

/** The file name of a download started by a button. */
async function nameOfDownload(page: Page, button: Locator): Promise<string> {
  const started = page.waitForEvent('download');
  await button.click();
  return (await started).suggestedFilename();
}

/** Files that have their names as contents; a page can claim anything about them. */
const filesNamed = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));

test('nothing in the name of a config runs; it is shown as it is, and files have plain names', async ({ app, page }) => {
  await app.visit();
  await expect(page.getByRole('list', { name: 'Starting points' }).first()).toBeVisible();
  await app.paste(payload);
  // It is no format that is known.
  await page.getByRole('dialog').getByRole('button', { name: 'Open it as it is' }).click();
  await expect(app.verdict).toHaveText('1 error');
  await app.pick(header, `${flat}.bu`);
  await expect(app.verdict).toHaveText('valid');
  await expect(await app.downloadEntry('bu')).toContainText('onload=hostile(3)');
  await page.keyboard.press('Escape');
  const here = (dialog: Locator) => dialog.getByRole('listitem').filter({ hasText: 'open here' });
  for (const [typed, shown, kept] of [
    ['rack\u202Egnp', 'rack[U+202E]gnp', 'rackgnp.bu'],
    ['CON', 'CON', '_CON.bu'],
    ['../../.bashrc', '../../.bashrc', 'bashrc.bu'],
    ['__proto__', '__proto__', '__proto__.bu'],
  ] as const) {
    const dialog = await app.openDrafts();
    await here(dialog)
      .getByRole('button', { name: /^Rename/ })
      .click();
    await page.keyboard.insertText(typed);
    await page.keyboard.press('Enter');
    await expect(here(dialog)).toContainText(shown);
    await page.keyboard.press('Escape');
    expect((await app.download('bu')).name).toBe(kept);
  }
});

test('nothing in the paths of local files runs, whichever way they are added', hunt, async ({ app, page, ran }) => {
  // As a file of drafts.
  await app.startWith(header);
  const dialog = await app.openDrafts();
  const draft = {
    id: payload.slice(0, 200),
    name: flat,
    text: header,
    created: '2026-01-01T00:00:00Z',
    changed: '2026-01-01T00:00:00Z',
    files: JSON.parse(JSON.stringify(files)) as object,
  };
  const born = bornNames.map((id) => ({ ...draft, id, name: id, files: {} }));
  await choose(page, dialog.getByRole('button', { name: 'Import…' }), [
    { name: flat, text: JSON.stringify({ format: 'bunsen-drafts', version: 1, drafts: [draft, ...born] }) },
  ]);
  await expect(dialog.getByRole('status')).toContainText(`Imported ${1 + born.length} drafts`);
  for (const text of [`{"format":"${flat.replaceAll(/["\\]/g, '')}"}`, '{"__proto__":{"format":"bunsen-drafts"}}', payload]) {
    await choose(page, dialog.getByRole('button', { name: 'Import…' }), [{ name: `${turned}.json`, text }]);
    await expect(dialog.getByRole('status')).toContainText(`${turnedShown}.json was not imported.`);
  }
  await dialog.getByRole('button', { name: /^Timeline of "?javascript/ }).click();
  await page.getByRole('button', { name: 'All drafts' }).click();
  await dialog.getByRole('listitem').filter({ hasText: 'onload=hostile(3)' }).getByRole('button', { name: /^Open/ }).click();
  await app.openSection('Local files');
  await expect(app.form.getByText(turnedShown, { exact: true })).toBeVisible();
  await expect(app.form.getByText('half[U+D800]', { exact: true })).toBeVisible();
  const named = (name: string) => app.form.getByRole('button', { name: `Save a copy of ${name}`, exact: true });
  expect(await nameOfDownload(page, named(turnedShown))).toBe('motdgnp.bu');
  expect(await nameOfDownload(page, named('a[U+0000]b'))).toBe('ab');
  expect(await nameOfDownload(page, named('.hidden'))).toBe('hidden');
  expect(await nameOfDownload(page, named('a'.repeat(900)))).toMatch(/^a{200,255}$/);
  await app.form.getByRole('button', { name: `Remove ${turnedShown}` }).click();
  await said(page, `Removed ${turnedShown}`);

  // By drag and drop, and by choosing them.
  await dropFiles(app.form, filesNamed([...paths, '../out', 'C:\\x']));
  await said(page, 'leads out of the files directory');
  await dropFiles(app.form, filesNamed([payload, '__proto__', 'constructor', turned]));
  await said(page, 'would be both a file and a folder');
  await app.form.getByRole('button', { name: 'Remove all' }).click();
  await dropFiles(app.form, filesNamed([payload, ...bornNames, turned]));
  await said(page, `Added ${2 + bornNames.length} local files`);
  await choose(page, app.form.getByRole('button', { name: 'Add files', exact: true }), [
    { name: turned, text: '' },
    { name: flat, text: '' },
  ]);
  await said(page, 'Added 2 local files, replacing 1');
  await app.form.getByRole('button', { name: `Rename ${turnedShown}` }).click();
  await page.keyboard.insertText(`../${turned}`);
  await page.keyboard.press('Enter');
  await said(page, `../${turnedShown} leads out of the files directory`);
  await dropFiles(app.form, filesNamed([turned]));
  await said(page, `Added 1 local file, replacing 1`);

  // In a link, which has no path that a file cannot have.
  for (const path of ['__proto__', 'a\0b', '../out', '/etc/passwd', 'a//b', turned.repeat(100)]) {
    await page.goto(`./#${encodeLink({ text: header, files: Object.fromEntries([[path, { text: '' }]]) })}`);
    await said(page, 'The link was not opened: it holds a local file with an invalid path');
  }
  await page.goto(
    `./#${encodeLink({ text: `${header}# ${payload}\n`, name: flat, section: payload.slice(0, 100), files: Object.fromEntries([payload, 'half\ud800', turned].map((path) => [path, { link: payload }])) })}`,
  );
  await said(page, 'Opened from a link');
  await app.openSection('Local files');
  await expect(app.form.getByText(turnedShown, { exact: true })).toBeVisible();
  await expect(app.form.getByText(`link → ${payload}`).first()).toBeVisible();
  expect(ran).toEqual([]);
});

test('nothing in an address to load from runs, or is requested', hunt, async ({ page }) => {
  const dialog = page.getByRole('dialog', { name: 'A link wants to load a config' });
  for (const address of [
    payload,
    `https://a.example:x/${turned}`,
    'data:text/html,<script>hostile()</script>',
    `https://user:${payload}@configs.example/`,
    '//configs.example',
    'blob:https://configs.example/1',
    '__proto__',
  ]) {
    await page.goto('about:blank');
    await page.goto(`./#url=${encodeURIComponent(address)}`);
    await expect(dialog).toContainText(address.replaceAll('\u202E', '[U+202E]').slice(0, 200).trim());
    await expect(dialog.getByRole('button', { name: /Load/ })).toHaveCount(0);
    await expect(dialog.getByRole('link')).toHaveCount(0);
  }
  // Nothing is requested before the user agrees, and the host is shown as it really is.
  await page.goto('about:blank');
  await page.goto(`./#url=https://github.com%E2%80%AE.evil.example/${encodeURIComponent(payload)}`);
  await expect(dialog).toBeVisible();
  await page.goto('about:blank');
  await page.goto(`./#url=https://gıthub.com/${encodeURIComponent(`a/${payload}`)}`);
  await expect(dialog.getByRole('button', { name: 'Load from xn--gthub-n4a.com' })).toBeVisible();
});
