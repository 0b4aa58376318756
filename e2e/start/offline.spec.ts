import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test, type App } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';
import { serveBuilt, type StaticServer } from '../support/static-server.ts';

const path = '/docs/tools/bunsen/';
let server: StaticServer;

test.use({ serviceWorkers: 'allow' });
test.beforeEach(async () => {
  server = await serveBuilt(path);
});
test.afterEach(() => server.stop());

/** Waits until everything is kept for use without network. */
const kept = (app: App) => app.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('under a path of some host the app works, and continues to work when the host is gone', async ({
  app,
  page,
  context,
  browserName,
}) => {
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.address) && !/^(?:data|blob):/.test(request.url())) strangers.push(request.url());
  });
  await page.goto(server.address);
  await app.pick(commented, 'rack-4.bu');
  await expect(app.verdict).toHaveText('valid');
  await expect(app.butane.getByText('# the admins')).toBeVisible();
  await kept(app);
  // Others do not say what they think of the manifest.
  if (browserName === 'chromium') {
    const session = await context.newCDPSession(page);
    // A test's browser profile may be incognito, where nothing can be installed; everything else is right.
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
    const { url, errors } = await session.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: `${server.address}manifest.webmanifest`, errors: [] });
  }

  // Other files are served as they are, not as the app.
  const other = await context.newPage();
  expect((await other.goto(`${server.address}schemas/butane/fcos-1.6.0.json`))?.headers()['content-type']).toBe('application/json');
  await other.close();

  await server.stop();
  await page.goto(`${server.address}?from=a-bookmark`);
  // A reload while parts are loading is not what is tried here.
  await expect(app.butane.getByText('# the admins')).toBeVisible();
  await page.reload();
  await expect(app.verdict).toHaveText('valid');
  // Parts loaded later: the editor, a dialog, a picture, the background thread, the hashes.
  await expect(app.butane.getByText('# the admins')).toBeVisible();
  await app.putCaret(1);
  await page.keyboard.type('!');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  const notices = context.waitForEvent('page');
  await page.getByRole('link', { name: 'Third-party notices' }).click();
  // The authors of Monaco's parts, and a © that is readable although the host declares no encoding.
  await expect((await notices).locator('body')).toContainText(/dompurify [^]*Copyright © 2004, John Gruber[^]*react-dom \d/);
  await (await notices).close();
  await page.keyboard.press('Escape');
  await app.pasteAll(`${commented}${'# a comment of some length\n'.repeat(400)}`);
  await expect(app.verdict).toHaveText('valid');
  expect((await app.download('ign')).text).toContain('/etc/hostname');

  // The pages beside the app.
  await page.goto(`${server.address}embed.html#${encodeLink({ text: commented })}`);
  await expect(page.getByRole('group', { name: 'Butane' })).toContainText('# the admins');
  await page.goto(`${server.address}embedding.html`);
  const frame = page.locator('iframe').first();
  await frame.scrollIntoViewIfNeeded(); // it waits for that
  await expect(frame.contentFrame().getByRole('group', { name: 'Butane' })).toBeVisible();
  const schema = await page.getByRole('link', { name: 'The JSON Schema of the messages' }).getAttribute('href');
  const beside = await context.newPage();
  await beside.goto(`${server.address}${schema}`);
  await expect(beside.locator('body')).toContainText('"$defs"');

  // The browser looks for an icon for the schema's page, which names none.
  expect(server.missing.filter((missing) => missing !== '/favicon.ico')).toEqual([]);
  expect(strangers).toEqual([]);
});

test('a new release asks before it reloads, in every tab', async ({ app, page, context }) => {
  await page.goto(server.address);
  await app.pick(commented, 'rack-4.bu');
  await kept(app);
  await page.reload();
  const update = page.getByRole('button', { name: 'Reload to update' });
  await expect(app.verdict).toHaveText('valid');
  await expect(update).toHaveCount(0);

  const other = await context.newPage();
  await other.goto(server.address);
  server.append('sw.js', '// another release');
  await page.reload();
  await expect(update).toBeVisible();
  await page.bringToFront();
  await app.putCaret(1);
  await page.keyboard.type('!');
  await expect(other.getByRole('button', { name: 'Reload to update' })).toBeVisible();
  const loaded = page.waitForEvent('load');
  await update.click();
  await loaded;
  await expect(app.verdict).toHaveText('valid');
  await expect(update).toHaveCount(0);
  expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4!'));
  // The other tab keeps running and is asked, not reloaded.
  const reloaded = other.waitForEvent('load');
  await other.getByRole('button', { name: 'Reload to update' }).click();
  await reloaded;
  await expect(other.getByRole('button', { name: 'Reload to update' })).toHaveCount(0);
});

test(
  'during a release the tab of the earlier one continues, even without network, until it is reloaded',
  hunt,
  async ({ app, page, context }) => {
    await page.goto(server.address);
    await app.pick(commented, 'rack-4.bu');
    await kept(app);
    await expect(app.verdict).toHaveText('valid');
    server.release();
    // Another tab finds the release, and activates it.
    const other = await context.newPage();
    await other.goto(server.address);
    await other.getByRole('button', { name: 'Reload to update' }).click();
    await expect(page.getByRole('button', { name: 'Reload to update' })).toBeVisible();
    await expect(other.getByRole('button', { name: 'Reload to update' })).toHaveCount(0);
    await expect.poll(() => scriptsOf(other)).toContainEqual(expect.stringMatching(/_1\.js$/));
    await server.stop();

    // Parts that the earlier release loads on first use: dialogs, pictures, the larger editor's dialog.
    for (const [button, dialog] of [
      ['Share', 'Share'],
      ['Help', 'Help'],
      ['Drafts', 'Drafts'],
    ] as const) {
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('dialog', { name: dialog })).toBeVisible();
      await expect(page.getByRole('dialog')).not.toContainText('could not be loaded');
      await page.keyboard.press('Escape');
    }
    await page.getByRole('button', { name: 'What will be on the machine' }).click();
    await expect(page.getByRole('region', { name: 'What will be on the machine' })).toContainText('hostname');
    expect(await scriptsOf(page)).not.toContainEqual(expect.stringMatching(/_1\.js$/));
    await app.putCaret(1);
    await page.keyboard.type('!');

    // Both releases are kept, until the last page of the earlier one is gone.
    expect(await releasesKept(page)).toBe(2);
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload to update' }).click();
    await loaded;
    await expect(app.verdict).toHaveText('valid');
    expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4!'));
    expect(await scriptsOf(page)).toContainEqual(expect.stringMatching(/_1\.js$/));
    await expect.poll(() => releasesKept(page)).toBe(1);
  },
);

/** The scripts that a page has loaded. */
const scriptsOf = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.endsWith('.js')),
  );

const releasesKept = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('bunsen http')).length);
