import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';
import { findBarriers, findBarriersLightAndDark } from '../support/barriers.ts';
import { commented } from '../support/configs.ts';
import { hunt, huntIf } from '../support/hunt.ts';

// One page of a profile crashes here, or keeps another waiting.
test.use({ ownContext: true });

const status = (page: Page, text: string) => page.getByRole('contentinfo').getByText(text, { exact: true });
const told = (page: Page, text: string) => page.getByRole('alert').getByText(text);

async function typeOnTop(app: App, text: string): Promise<void> {
  await app.putCaret(1);
  await app.page.keyboard.type(text);
}

/** Ends a page as a crash does. */
async function crash(page: Page, context: BrowserContext): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const devtools = await context.newCDPSession(page);
  void devtools.send('Page.crash').catch(() => undefined);
  await crashed;
}

/** Another page, which locks everything in the database and does not release it until it is closed. */
async function holdDatabase(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('./embedding.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('bunsen', 2);
        open.onsuccess = () => {
          const store = open.result.transaction(['drafts', 'files', 'versions'], 'readwrite').objectStore('drafts');
          // A transaction lives as long as it has requests.
          const go = () => {
            store.count().onsuccess = go;
            resolve();
          };
          go();
        };
      }),
  );
  return page;
}

test(
  'a database that does not answer delays nothing: the last text is shown, and saved once it answers',
  hunt,
  async ({ app, page, context }) => {
    await app.startWith(commented, 'rack-4.bu');
    await expect(status(page, 'saved')).toBeVisible();
    const holder = await holdDatabase(context);
    await page.bringToFront();
    await typeOnTop(app, '!');
    await expect(told(page, 'Drafts cannot be read or saved right now')).toBeVisible();
    await expect(status(page, 'not saved')).toBeVisible();
    const dialog = await app.openDrafts();
    await expect(dialog.getByText('Your drafts cannot be read right now')).toBeVisible();
    await expect(dialog).toContainText('The list will appear as soon as it does.');
    await expect(dialog).not.toContainText('saved as you type');
    await page.keyboard.press('Escape');
    await crash(page, context);

    const next = new App(await context.newPage());
    await next.visit();
    await expect(next.verdict).toHaveText('valid');
    await expect(told(next.page, 'Drafts cannot be read or saved right now')).toBeVisible();
    expect(await findBarriersLightAndDark(next.page)).toEqual([]);
    expect(await next.download('bu')).toEqual({ name: 'rack-4.bu', text: commented.replace('rack 4', 'rack 4!') });
    await typeOnTop(next, '?');
    await holder.close();
    await expect(status(next.page, 'saved')).toBeVisible();
    await expect(told(next.page, 'Drafts cannot be read or saved right now')).toHaveCount(0);
    const list = await next.openDrafts();
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(list.getByRole('listitem', { name: 'rack-4', exact: true })).toContainText('open here');
    await next.page.reload();
    await expect(next.verdict).toHaveText('valid');
    expect(await next.text()).toBe(commented.replace('rack 4', 'rack 4!?'));
  },
);

/** Ways in which a browser may fail to keep things, each as a script that runs before the page's. */
const failures: readonly (readonly [what: string, fail: () => void])[] = [
  [
    'a database that never opens',
    () => {
      const { prototype } = IDBFactory;
      const open = Reflect.get(prototype, 'open') as (...given: unknown[]) => IDBOpenDBRequest;
      prototype.open = function (...given) {
        const request = Reflect.apply(open, this, given);
        request.addEventListener = () => undefined;
        return request;
      };
    },
  ],
  [
    'a database of which no read ends',
    () => {
      for (const method of ['get', 'getAll', 'getAllKeys'] as const) {
        const original = Reflect.get(IDBObjectStore.prototype, method) as (...given: unknown[]) => IDBRequest;
        Reflect.set(IDBObjectStore.prototype, method, function (this: unknown, ...given: unknown[]) {
          const request = Reflect.apply(original, this, given);
          request.addEventListener = () => undefined;
          return request;
        });
      }
    },
  ],
  [
    'a database that throws',
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('Internal error.', 'UnknownError');
      };
    },
  ],
  ['no database', () => void Object.defineProperty(globalThis, 'indexedDB', { value: undefined })],
  [
    'locks that do not answer',
    () => {
      LockManager.prototype.request = () => new Promise(() => undefined);
      LockManager.prototype.query = () => new Promise(() => undefined);
    },
  ],
  [
    'no locks and no channels',
    () => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: undefined });
    },
  ],
  [
    'a session that cannot be used',
    () =>
      void Object.defineProperty(globalThis, 'sessionStorage', {
        get() {
          throw new DOMException('Access is denied.', 'SecurityError');
        },
      }),
  ],
  [
    'no room for the journal',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  ],
];

test.describe('in every page of the profile', () => {
  for (const [what, fail] of failures) {
    // What each of them does to the journal and the database is tried in src/store/drafts.
    const once = huntIf(what !== 'no room for the journal');
    test(`with ${what}, nothing that was typed is lost when the page is killed`, once, async ({ app, page, context }) => {
      await context.addInitScript(fail);
      await app.startWith(commented, 'rack-4.bu');
      await app.editor.waitFor({ state: 'attached' });
      await typeOnTop(app, '!');
      // Where there is no journal, the database has it a moment later.
      if (what === 'no room for the journal') await expect(status(page, 'saved')).toBeVisible();
      await crash(page, context);
      const next = new App(await context.newPage());
      await next.visit();
      await expect(next.verdict).toHaveText('valid');
      expect(await next.download('bu')).toEqual({ name: 'rack-4.bu', text: commented.replace('rack 4', 'rack 4!') });
    });
  }
});

test('a text of 2 MiB loses no key when the page is killed, and a key costs the journal little', hunt, async ({ app, page, context }) => {
  await page.addInitScript(() => {
    const { prototype } = Storage;
    const original = Reflect.get(prototype, 'setItem') as (...given: unknown[]) => void;
    const writes: { length: number; time: number }[] = [];
    Object.assign(globalThis, { writes });
    prototype.setItem = function (key, value) {
      const began = performance.now();
      Reflect.apply(original, this, [key, value]);
      writes.push({ length: value.length, time: performance.now() - began });
    };
  });
  const line = '# a comment, and nothing else in this line\n';
  const text = commented + line.repeat((2 * 1024 * 1024 - commented.length) / line.length);
  await app.startWith(text, 'large.bu');
  await app.editor.waitFor({ state: 'attached' });
  await expect(status(page, 'saved')).toBeVisible();
  await page.evaluate(() => void (globalThis as { writes?: unknown[] }).writes?.splice(0));
  await typeOnTop(app, ' and 5');
  const writes = await page.evaluate(() => (globalThis as { writes?: { length: number; time: number }[] }).writes ?? []);
  await crash(page, context);
  console.log(
    `${writes.length} writes, the longest of ${Math.max(...writes.map(({ length }) => length))} characters and ${Math.max(...writes.map(({ time }) => time)).toFixed(1)} ms`,
  );
  expect(writes.length).toBeGreaterThanOrEqual(6);
  expect(Math.max(...writes.map(({ length }) => length))).toBeLessThan(2000);
  const next = new App(await context.newPage());
  await next.visit();
  await next.editor.waitFor({ state: 'attached' });
  expect(await next.text()).toBe(text.replace('rack 4', 'rack 4 and 5'));
});

test('damaged drafts are listed as damaged, downloaded, deleted and restored', async ({ app, page }) => {
  await app.startWith(commented, 'rack-4.bu');
  await expect(status(page, 'saved')).toBeVisible();
  await page.goto('./embedding.html');
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('bunsen', 2);
        open.onsuccess = () => {
          const transaction = open.result.transaction(['drafts', 'versions'], 'readwrite');
          const records = [
            { id: 'a', name: 'rack-5', text: 5, changed: 9e15 },
            { id: 7 },
            { id: ['x'], text: 'x' },
            { id: 'b', text: null, target: {} },
            { id: 'c', text: 'only a text' },
          ];
          for (const record of records) transaction.objectStore('drafts').put(record);
          transaction.objectStore('versions').put({ draft: 'a', at: 1, text: 'what it was' });
          transaction.objectStore('versions').put({ draft: 'c', at: 1, text: 1 });
          transaction.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await app.visit();
  await expect(app.verdict).toHaveText('valid');
  const dialog = await app.openDrafts();
  await expect(dialog.getByRole('list', { name: 'Drafts', exact: true }).getByRole('listitem')).toHaveCount(2);
  const damaged = dialog.getByRole('list', { name: 'Damaged drafts' }).getByRole('listitem');
  await expect(damaged).toHaveCount(4);
  const names = await damaged.evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')));
  expect(new Set(names)).toEqual(new Set(['rack-5', 'Draft 7', '“x”', 'Draft b']));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    const shots = process.env['SHOTS'];
    if (shots !== undefined) await page.screenshot({ path: `${shots}/damaged-${colorScheme}.png` });
  }
  const started = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download what is left of rack-5' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('rack-5.json');
  expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
    record: { id: 'a', text: 5 },
    versions: [{ text: 'what it was' }],
  });
  await dialog.getByRole('button', { name: 'Delete rack-5' }).click();
  await expect(damaged).toHaveCount(3);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(damaged).toHaveCount(4);
  await dialog.getByRole('button', { name: 'Timeline of config' }).click();
  await expect(page.getByRole('dialog', { name: 'Timeline of config' })).toContainText(
    'One version or local file is damaged and cannot be shown.',
  );
  await expect(page.getByRole('dialog')).not.toContainText('There are no earlier versions yet');
  const salvaged = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the draft with all that is left of it' }).click();
  const whole = await salvaged;
  expect(JSON.parse(await readFile(await whole.path(), 'utf8'))).toMatchObject({ record: { id: 'c' }, versions: [{ text: 1 }] });
  await page.getByRole('button', { name: 'All drafts' }).click();
  // Only its key is damaged.
  await expect(dialog.getByRole('button', { name: /^Open a copy of/ })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Open a copy of “x”' }).click();
  await expect(dialog).toBeHidden();
  expect(await app.text()).toBe('x');
});
