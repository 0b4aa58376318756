import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { commented, relativePath } from '../support/configs.ts';

const status = (page: Page, text: string) => page.getByRole('contentinfo').getByText(text, { exact: true });

const told = (page: Page, text: string) => page.getByRole('alert').getByText(text);

/** Types at the end of the first line. */
async function typeOnTop(app: App, text: string): Promise<void> {
  await app.page.bringToFront(); // whoever types has that tab before them
  await app.putCaret(1);
  await app.page.keyboard.type(text);
}

async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriersLightAndDark(page)).toEqual([]);
}

test.describe('a crash', () => {
  test.use({ ownContext: true });

  test('a page that is killed has lost nothing: a new tab continues with its draft', async ({ app, page, context }) => {
    await app.startWith(commented, 'rack-4.bu');
    await typeOnTop(app, ' and 5');
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const next = new App(await context.newPage());
    await next.visit();
    await expect(next.verdict).toHaveText('valid');
    expect(await next.download('bu')).toEqual({ name: 'rack-4.bu', text: commented.replace('rack 4', 'rack 4 and 5') });
  });
});

test('two tabs never overwrite each other: a duplicated tab continues with a copy, a new one starts afresh', async ({
  app,
  page,
  context,
}) => {
  await app.startWith(commented, 'rack-4.bu');
  await expect(status(page, 'saved')).toBeVisible();
  // As a browser duplicates a tab, with what the tab remembers.
  const popup = page.waitForEvent('popup');
  await page.evaluate(() => void open(location.href));
  const copy = new App(await popup);
  await expect(told(copy.page, 'This is a copy: rack-4-copy')).toBeVisible();
  await typeOnTop(copy, ' copied');
  await typeOnTop(app, ' mine');
  await page.reload();
  await copy.page.reload();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.download('bu')).toEqual({ name: 'rack-4.bu', text: commented.replace('rack 4', 'rack 4 mine') });
  expect(await copy.download('bu')).toEqual({ name: 'rack-4-copy.bu', text: commented.replace('rack 4', 'rack 4 copied') });

  const fresh = new App(await context.newPage());
  await fresh.visit();
  await expect(fresh.page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  const dialog = await fresh.openDrafts();
  await expect(dialog.getByRole('listitem', { name: 'rack-4', exact: true })).toContainText('open in another tab');
  await expect(dialog.getByRole('button', { name: 'Delete rack-4' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Open a copy of rack-4', exact: true }).click();
  expect(await fresh.download('bu')).toEqual({ name: 'rack-4-copy.bu', text: commented.replace('rack 4', 'rack 4 mine') });

  // A tab that is closed releases its draft.
  await copy.page.close();
  await fresh.page.getByRole('button', { name: 'New', exact: true }).click();
  await fresh.page.getByRole('region', { name: 'Your drafts' }).getByRole('button', { name: 'rack-4-copy' }).click();
  expect(await fresh.text()).toBe(commented.replace('rack 4', 'rack 4 copied'));
  await fresh.undo.click();
  expect(await fresh.text()).toBe(commented.replace('rack 4', 'rack 4 mine'));
});

test('full storage is reported, loses nothing on screen, and saves as soon as it can', async ({ app, page }) => {
  await page.addInitScript(() => {
    const page = globalThis as { full?: boolean };
    for (const [prototype, method] of [
      [IDBObjectStore.prototype, 'put'],
      [Storage.prototype, 'setItem'],
    ] as const) {
      // Both are methods.
      const original = Reflect.get(prototype, method) as (...given: unknown[]) => unknown;
      Reflect.set(prototype, method, function (this: unknown, ...given: unknown[]): unknown {
        if (page.full) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
        return Reflect.apply(original, this, given);
      });
    }
  });
  const setFull = (full: boolean) => page.evaluate((value) => void ((globalThis as { full?: boolean }).full = value), full);
  await app.startWith(commented, 'rack-4.bu');
  await expect(status(page, 'saved')).toBeVisible();
  await setFull(true);
  await typeOnTop(app, '!');
  await expect(told(page, 'Not saved: The quota has been exceeded.')).toBeVisible();
  await expect(status(page, 'not saved')).toBeVisible();
  await page.getByTitle('Dismiss').click();
  await typeOnTop(app, '!');
  expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4!!'));
  await expect(told(page, 'Not saved')).toHaveCount(0);
  await setFull(false);
  await typeOnTop(app, '!');
  await expect(status(page, 'saved')).toBeVisible();
  await page.reload();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4!!!'));
});

test('where the browser forbids storage the page says so, and everything else works', async ({ app, page }) => {
  await page.addInitScript(() => {
    const forbid = (name: string) =>
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      });
    for (const name of ['indexedDB', 'localStorage', 'sessionStorage']) forbid(name);
  });
  await app.visit();
  await expect(told(page, 'Your saved drafts could not be read')).toBeVisible();
  await expect(told(page, 'Nothing has been deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await app.pick(commented, 'rack-4.bu');
  await expect(status(page, 'not saved')).toBeVisible();
  await typeOnTop(app, '!');
  expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4!'));
  const dialog = await app.openDrafts();
  await expect(dialog.getByText('Your saved drafts could not be read')).toBeVisible();
});

test('drafts are listed, opened, compared with earlier versions, restored, renamed, deleted, and exported as a file', async ({
  app,
  page,
}) => {
  await app.startWith(commented, 'rack-4.bu');
  await app.editor.waitFor({ state: 'attached' });
  const changed = commented.replace('web-4', 'web-5').replace('# the end\n', '');
  await expect(status(page, 'saved')).toBeVisible();
  await app.pasteAll(changed);
  await expect(status(page, 'saved')).toBeVisible();
  await app.pick(relativePath, 'second.bu');
  await expect(app.verdict).toHaveText('1 error');

  let dialog = await app.openDrafts();
  const row = (name: string) => dialog.getByRole('listitem', { name, exact: true });
  await expect(row('second')).toContainText('open here');
  await expect(row('rack-4')).toContainText(`Fedora CoreOS · 1.5.0 · just now · ${changed.length} B`);
  await expectNoBarriers(page);

  await dialog.getByRole('button', { name: 'Timeline of rack-4' }).click();
  const timeline = page.getByRole('dialog', { name: 'Timeline of rack-4' });
  await expect(timeline.getByRole('heading', { name: '2 lines differ from the current text' })).toBeVisible();
  await expect(timeline.getByRole('textbox', { name: 'The version' })).toBeAttached();
  await expectNoBarriers(page);
  await timeline.getByRole('button', { name: 'Restore this version' }).click();
  expect(await app.download('bu')).toEqual({ name: 'rack-4.bu', text: commented });
  await app.undo.click();
  expect(await app.text()).toBe(changed);
  await app.redo.click();

  dialog = await app.openDrafts();
  await dialog.getByRole('button', { name: 'Rename rack-4' }).click();
  await page.keyboard.press('Escape');
  await expect(dialog.getByRole('button', { name: 'Rename rack-4' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('textbox', { name: 'New name of rack-4' })).toBeFocused();
  await page.keyboard.type('rack-5'); // replacing the old name
  await page.keyboard.press('Enter');
  await expect(row('rack-5')).toContainText('open here');
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export all' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toMatch(/^bunsen-drafts-\d{4}-\d\d-\d\d\.json$/);
  const exported = await readFile(await file.path(), 'utf8');

  await dialog.getByRole('button', { name: 'Delete second' }).click();
  await expect(row('second')).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(row('second')).toBeVisible();
  await dialog.getByRole('button', { name: 'Delete second' }).click();
  await expect(row('second')).toHaveCount(0);
  const importFile = async (text: string) => {
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Import…' }).click();
    await (await chooser).setFiles({ name: 'drafts.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await importFile(exported.slice(0, -10));
  await expect(dialog.getByRole('status')).toContainText('drafts.json was not imported. It is damaged');
  await importFile(exported);
  await expect(dialog.getByRole('status')).toContainText('Imported 1 draft; 1 was already there');
  await dialog.getByRole('button', { name: 'Open second' }).click();
  expect(await app.download('bu')).toEqual({ name: 'second.bu', text: relativePath });
});
