import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const heading = (page: Page) => page.getByRole('heading', { name: 'Bunsen in safe mode' });
const text = (page: Page) => page.getByRole('textbox', { name: 'Text of the draft' });

/** From now on makes every start of the app that shows a draft fail, as if the draft crashed it. */
async function breakStart(page: Page): Promise<void> {
  await page.addInitScript(() => {
    if (/start=(empty|drafts)/.test(location.search)) return;
    // The app requests these before it reads a draft; the safe mode does not need them.
    Object.defineProperty(navigator, 'locks', {
      get: () => {
        throw new Error('made to fail');
      },
    });
  });
}

/** Two attempts at a start that fails. */
async function failTwice(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByText('Something went wrong in Bunsen. This is a bug (made to fail).')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Something went wrong in Bunsen.')).toBeVisible();
}

async function keepDraft(app: App): Promise<void> {
  await app.startWith(commented, 'rack-4.bu');
  await expect(app.page.getByRole('contentinfo')).toContainText('saved');
}

test('after two failed starts the text is shown, to be copied, downloaded, and left for another start', async ({ app, page }) => {
  await keepDraft(app);
  await breakStart(page);
  await failTwice(page);
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(page.getByText('Bunsen failed to start twice in a row')).toBeVisible();
  await expect(text(page)).toHaveValue(commented);

  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await app.clipboard()).toBe(commented);
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('rack-4.bu');
  expect(readFileSync(await file.path(), 'utf8')).toBe(commented);

  // The start is requested, and fails again: nobody is locked in either.
  await page.getByRole('link', { name: 'Start as usual' }).click();
  await expect(page.getByText('Something went wrong in Bunsen.')).toBeVisible();
  await page.getByRole('link', { name: 'Open safe mode' }).click();
  await expect(text(page)).toHaveValue(commented);
});

test('a draft that crashes the app locks nobody out: it starts empty, and with the list of drafts', async ({ app, page }) => {
  await keepDraft(app);
  await breakStart(page);
  await failTwice(page);
  await page.reload();
  await expect(text(page)).toHaveValue(commented);
  await page.getByRole('link', { name: 'Start with an empty config' }).click();
  await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: 'Empty, for Flatcar' }).click();
  await expect(app.verdict).toHaveText('valid');

  await page.goto('./?safe-mode');
  await page.getByRole('link', { name: 'Start with the list of drafts' }).click();
  const drafts = page.getByRole('dialog', { name: 'Drafts' });
  await expect(drafts.getByText('rack-4')).toBeVisible();
});

test('a page that hangs or is killed as it starts counts, one that is left does not', async ({ app, page }) => {
  await keepDraft(app);
  for (let visit = 0; visit < 4; visit++) await page.goto('./?left', { waitUntil: 'commit' });
  await expect(app.verdict).toHaveText('valid');
  // No code of a page runs when it is killed.
  await page.addInitScript(() => addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true }));
  for (let visit = 0; visit < 2; visit++) {
    // The tab's own note changes when a start begins; the common one also when a page is left.
    const before = await page.evaluate(() => sessionStorage.getItem('bunsen.starts'));
    await page.goto('./', { waitUntil: 'commit' });
    await page.waitForFunction((known) => sessionStorage.getItem('bunsen.starts') !== known, before);
  }
  await page.goto('./');
  await expect(heading(page)).toBeVisible();
  await expect(text(page)).toHaveValue(commented);
});

test('it works when the database does not answer, with what the journal has', hunt, async ({ page }) => {
  await page.addInitScript((journalled) => {
    localStorage.setItem('bunsen.journal.a.b', JSON.stringify({ id: 'a', name: 'typed-last', text: journalled, writer: 'b', at: 5 }));
    IDBFactory.prototype.open = () => Object.create(IDBOpenDBRequest.prototype) as IDBOpenDBRequest;
  }, commented);
  await page.goto('./?safe-mode');
  await expect(text(page)).toHaveValue(commented);
  await expect(page.getByText('there may be more drafts than these')).toBeVisible();
});

test('a draft is deleted there, and a damaged one does not crash anything', async ({ app, page }) => {
  await keepDraft(app);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('bunsen');
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction.objectStore('drafts').put({ id: 'damaged', text: 'half: of it', changed: 'yesterday' });
          transaction.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto('./?safe-mode');
  const choice = page.getByRole('combobox', { name: 'Draft' });
  await expect(choice.getByRole('option')).toHaveText([/^rack-4 · \d+ characters · /, 'config · 11 characters']);
  await choice.selectOption({ index: 1 });
  await expect(text(page)).toHaveValue('half: of it');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(choice.getByRole('option')).toHaveCount(1);
  await expect(page.getByRole('main')).toContainText('Your drafts are shown as plain text');
  await expect(choice).toBeFocused();
  await page.getByRole('button', { name: 'Delete…' }).click();
  await expect(page.getByText('There are no drafts in this browser.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/your (last )?drafts?|list of drafts/i);
  await expect(page.getByRole('region', { name: 'Drafts' })).toBeFocused();
});

test('without any draft it says so, and creates no database', hunt, async ({ page }) => {
  await page.goto('./?safe-mode');
  await expect(page.getByText('There are no drafts in this browser.')).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/your (last )?drafts?|list of drafts/i);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('parts that fail say that the text is not saved, are not covered by the message that says so too, and leave ways out', async ({
  app,
  page,
  complaints,
}) => {
  await keepDraft(app);
  await app.openSection('Users and groups');
  const name = (await app.openItem('user core')).getByRole('textbox', { name: 'Name name' });
  await page.evaluate(() => {
    const matchMedia = window.matchMedia.bind(window);
    const before = { TextEncoder: window.TextEncoder };
    Object.assign(window, {
      mend: () => Object.assign(window, before),
      // Both the status line and the code that writes drafts need it.
      TextEncoder: function () {
        throw new Error('made to fail');
      },
      matchMedia: (query: string) => {
        // The header checks whether there is room in it.
        if (query.includes('701px')) throw new Error('made to fail');
        return matchMedia(query);
      },
    });
  });
  await name.fill('admin');
  const status = page.getByText('The status line could not be shown');
  const toast = page.getByRole('alert').filter({ hasText: 'Not saved' });
  await expect(status).toBeVisible();
  await expect(toast).toBeVisible();
  await app.undo.click();
  // The header is rendered again, because it has less room.
  await page.setViewportSize({ width: 1100, height: 900 });
  await expect(page.getByText('The header could not be shown')).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText('Your text is still on screen but not saved.')).toHaveCount(2);
  await expect(page.getByText('Your text is safe.')).toHaveCount(0);

  await page.setViewportSize({ width: 400, height: 800 });
  const [below, above] = [await status.boundingBox(), await toast.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);

  await expect(page.getByRole('button', { name: 'Reload the page' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open safe mode' })).toHaveAttribute('href', '?safe-mode');
  // File names are measured with it.
  await page.evaluate('mend()');
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the text' }).click();
  expect(readFileSync(await (await started).path(), 'utf8')).toBe(commented.replace('name: core', 'name: admin'));
  complaints.length = 0;
});

test('a page that fails as a whole offers the text, and can be retried; a part that fails leaves the rest', async ({
  app,
  page,
  complaints,
}) => {
  await keepDraft(app);
  await page.evaluate(() => {
    const before = { TextEncoder: window.TextEncoder };
    Object.assign(window, {
      mend: () => Object.assign(window, before),
      TextEncoder: function () {
        throw new Error('made to fail');
      },
    });
  });
  // The status line counts the bytes of the answer.
  await app.putCaret(1);
  await page.keyboard.type('!');
  await app.openSection('Users and groups');
  await (await app.openItem('user core')).getByRole('textbox', { name: 'Name name' }).fill('admin');
  await expect(page.getByText('The status line could not be shown')).toBeVisible();
  await expect(app.butane.getByText('admin', { exact: true })).toBeVisible();
  // With another text it is tried again. Now not even its failure can be told.
  await page.evaluate(() =>
    Object.assign(window, {
      TextEncoder: function () {
        throw Object.defineProperty(new Error(), 'message', {
          get() {
            throw new Error('made to fail');
          },
        });
      },
    }),
  );
  await app.putCaret(1);
  await page.keyboard.type('?');
  await expect(page.getByRole('heading', { name: 'Bunsen cannot be shown' })).toBeFocused();
  const text = commented.replace('rack 4', 'rack 4!?').replace('name: core', 'name: admin');
  await expect(page.getByRole('textbox', { name: 'Butane config' })).toHaveValue(text);
  await page.getByRole('button', { name: 'Copy the text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  expect(await app.clipboard()).toBe(text);
  await expect(page.getByRole('link', { name: 'Open safe mode' })).toHaveAttribute('href', '?safe-mode');
  // The function that was put there above.
  await page.evaluate(() => (window as unknown as { mend(): void }).mend());
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(app.verdict).toHaveText('valid');
  expect(await app.text()).toBe(text);
  expect(complaints.filter((complaint) => !complaint.includes('made to fail'))).toEqual([]);
  complaints.length = 0;
});

test('no barrier in it, in the light and in the dark, however wide', hunt, async ({ app, page }) => {
  await keepDraft(app);
  for (const width of [1440, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./?safe-mode');
    await expect(text(page)).toHaveValue(commented);
    expect(await findBarriersLightAndDark(page), `${width} wide`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} wide`).toBe(true);
  }
});
