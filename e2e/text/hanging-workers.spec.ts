import { mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test, type App } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';
import { longestTask, watchTasks } from '../support/longest-task.ts';

/** A config that is not small; `lines` makes it larger. */
const config = (lines: number) => `variant: fcos\nversion: 1.6.0\n${'# a comment, and nothing else in this line\n'.repeat(lines)}`;
const large = config(600);

type Fault = 'hangs' | 'is missing';

/** Replaces a worker's script with one that never answers, or none, until `mended` is called. */
async function breakWorker(page: Page, name: string, fault: Fault): Promise<{ mend: () => void; asked: () => number }> {
  let broken = true;
  let asked = 0;
  await page.route(`**/${name}-*.js`, async (route) => {
    // A part of the page may have this name as well; a worker's script is self-contained.
    const response = await route.fetch();
    if (/^import|\bexport\s*\{/.test(await response.text())) return route.fulfill({ response });
    asked++;
    if (!broken) return route.continue();
    await (fault === 'hangs'
      ? route.fulfill({ contentType: 'text/javascript', body: 'addEventListener("message", () => {});' })
      : route.abort());
  });
  return {
    mend: () => {
      broken = false;
    },
    asked: () => asked,
  };
}

/** Runs timers of `least` to `most` milliseconds at once, until the returned function is called. A fake clock confuses Monaco. */
async function hasten(page: Page, least: number, most = least): Promise<() => Promise<void>> {
  await page.addInitScript(
    (given) => {
      const state = { hastens: true };
      const original = globalThis.setTimeout;
      const hastened = (run: () => void, delay = 0, ...rest: unknown[]) =>
        original(run, state.hastens && delay >= given.least && delay <= given.most ? 200 : delay, ...rest);
      Object.defineProperty(globalThis, 'setTimeout', { value: hastened });
      Object.assign(globalThis, { clockState: state });
    },
    { least, most },
  );
  return () => page.evaluate(() => void Object.assign((globalThis as { clockState?: object }).clockState ?? {}, { hastens: false }));
}

const trouble = (page: Page, text: string) => page.getByRole('contentinfo').getByRole('alert').filter({ hasText: text });
const press = (page: Page, name: string) => page.getByRole('contentinfo').getByRole('button', { name }).click();

async function typeOnTop(app: App, text: string): Promise<void> {
  await app.putCaret(1);
  await app.page.keyboard.press('End');
  await app.page.keyboard.type(text);
}

/** No message may be a barrier, in any colours and at any width. SHOTS=<folder> keeps screenshots of each. */
async function lookAt(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page), colorScheme).toEqual([]);
    const shots = process.env['SHOTS'];
    if (shots === undefined) continue;
    mkdirSync(shots, { recursive: true });
    const size = page.viewportSize();
    await page.screenshot({ path: `${shots}/${name}-${colorScheme}.png` });
    await page.setViewportSize({ width: 380, height: 700 });
    await page.screenshot({ path: `${shots}/${name}-${colorScheme}-narrow.png` });
    if (size) await page.setViewportSize(size);
  }
}

/** The messages of browser and Monaco about a missing script; everything else is an error. */
function excuseFault(complaints: string[]): void {
  const others = complaints.filter(
    (complaint) => !/Failed to load resource|Could not create web worker|^warning: undefined$|^(error|exception): Event$/.test(complaint),
  );
  complaints.splice(0, complaints.length, ...others);
}

test('a check that takes long is reported: it can be stopped, and the next change gets another worker', async ({ app, page }) => {
  const worker = await breakWorker(page, 'transpile.worker', 'hangs');
  const slowDown = await hasten(page, 5000);
  await app.startWith(large);
  await app.editor.waitFor({ state: 'attached' });
  await expect(trouble(page, 'The check is taking a long time.')).toBeVisible();
  await expect(app.verdict).toHaveText('checking…');
  await lookAt(page, 'slow');
  await press(page, 'Stop');
  await expect(app.verdict).toHaveText('not checked');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Try again' })).toBeFocused();
  await lookAt(page, 'stopped');
  await expect(await app.downloadEntry('ign')).toContainText('The config was not checked');
  await page.keyboard.press('Escape');
  worker.mend();
  await slowDown();
  await typeOnTop(app, '9');
  await expect(app.verdict).toContainText('1 error');
  expect(await app.text()).toBe(large.replace('fcos', 'fcos9'));
});

test('a check that takes long is ended after a minute, and retried in another worker', async ({ app, page }) => {
  const worker = await breakWorker(page, 'transpile.worker', 'hangs');
  const slowDown = await hasten(page, 60_000);
  await app.startWith(large);
  await expect(trouble(page, 'The check was stopped after 60 seconds.')).toBeVisible();
  worker.mend();
  await slowDown();
  await press(page, 'Try again');
  await expect(app.verdict).toHaveText('valid');
  expect(worker.asked()).toBe(2);
});

test(
  'without its worker a text is checked on the page if it is cheap, and not at all otherwise',
  hunt,
  async ({ app, page, complaints }) => {
    const worker = await breakWorker(page, 'transpile.worker', 'is missing');
    await app.startWith(config(150), 'cheap.bu');
    await expect(app.verdict).toHaveText('valid');
    await app.pick(large, 'large.bu');
    await expect(trouble(page, 'The text could not be checked')).toBeVisible();
    await lookAt(page, 'failed');
    await typeOnTop(app, '9');
    expect(await app.text()).toBe(large.replace('fcos', 'fcos9'));
    worker.mend();
    await press(page, 'Try again');
    await expect(app.verdict).toContainText('1 error');
    excuseFault(complaints);
  },
);

for (const fault of ['hangs', 'is missing'] as const) {
  const details = fault === 'hangs' ? {} : hunt;
  test(`a password whose worker ${fault} is said not to be set, and set in another one`, details, async ({ app, page, complaints }) => {
    const worker = await breakWorker(page, 'crypt.worker', fault);
    const slowDown = await hasten(page, 20_000, 300_000);
    await app.startWith('variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n');
    await app.openSection('Users and groups');
    const item = await app.openItem('user core');
    await item.getByRole('button', { name: 'Set password…' }).click();
    const panel = item.getByRole('form', { name: 'Set password' });
    await panel.getByLabel('New password').fill('secret');
    await panel.getByRole('button', { name: 'Hash and set' }).click();
    await expect(panel.getByRole('status')).toContainText(
      /The password could not be hashed( within \d+ seconds, so it was stopped|: part of Bunsen could not be loaded)\. Try again, or reload the page\. Nothing was changed\./,
    );
    worker.mend();
    await slowDown();
    await panel.getByRole('button', { name: 'Hash and set' }).click();
    await expect(panel).toHaveCount(0);
    expect(await app.text()).toContain('password_hash: $y$');
    excuseFault(complaints);
  });

  test(`an address whose worker ${fault} is said not to be loaded`, details, async ({ app, page, complaints }) => {
    await breakWorker(page, 'fetch-config.worker', fault);
    await hasten(page, 25_000);
    await page.goto('./#url=https://example.com/config.bu');
    const dialog = page.getByRole('dialog', { name: 'A link wants to load a config' });
    await dialog.getByRole('button', { name: 'Load from example.com' }).click();
    await expect(dialog.getByRole('alert')).toContainText(/The config could not be loaded( within \d+ seconds|: part of Bunsen)/);
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(app.page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
    excuseFault(complaints);
  });

  test(
    `versions whose worker ${fault} are said not to be compared, and compared in another one`,
    details,
    async ({ app, page, complaints }) => {
      const worker = await breakWorker(page, 'editor.worker', fault);
      const slowDown = await hasten(page, 5000);
      await app.startWith('variant: fcos\nversion: 1.6.0\n# a comment\n', 'rack-4.bu');
      await app.editor.waitFor({ state: 'attached' });
      await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
      await app.pasteAll('variant: fcos\nversion: 1.5.0\n');
      await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
      const drafts = await app.openDrafts();
      await drafts.getByRole('button', { name: 'Timeline of rack-4' }).click();
      const timeline = page.getByRole('dialog', { name: 'Timeline of rack-4' });
      await expect(timeline.getByRole('alert')).toContainText('The comparison is taking a long time.');
      await expect(timeline.getByLabel('The version as it was')).toHaveText('variant: fcos\nversion: 1.6.0\n# a comment\n');
      await lookAt(page, `compare-${fault.replace(' ', '-')}`);
      worker.mend();
      await slowDown();
      await timeline.getByRole('button', { name: 'Try again' }).click();
      await expect(timeline.getByRole('heading', { name: '2 lines differ from the current text' })).toBeVisible();
      excuseFault(complaints);
    },
  );
}

test('a link with three hundred deep local files keeps no one waiting', hunt, async ({ app, page }) => {
  await watchTasks(page);
  /** The longest that the page stands still for a link with so many files, in milliseconds. */
  const standstill = async (count: number): Promise<number> => {
    const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${'d/'.repeat(200)}${index}`, { text: '' }]));
    const link = encodeLink({ text: 'variant: fcos\nversion: 1.6.0\nstorage:\n  trees:\n    - local: d\n      path: /srv\n', files });
    expect(link.length).toBeLessThan(5000);
    // Another fragment alone would load nothing anew.
    await page.goto('about:blank');
    await page.goto(`./#${link}`);
    await expect(app.verdict).toHaveText('valid');
    return longestTask(page);
  };
  // Ten times as many files may take ten times as long, on whatever machine, and not a hundred times.
  const few = await standstill(30);
  expect(await standstill(300)).toBeLessThan(30 * Math.max(few, 100));
});
