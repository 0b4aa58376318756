import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Worker } from '@playwright/test';
import { expect, type App } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { test } from '../support/host-pages.ts';
import { hunt } from '../support/hunt.ts';
import { serveBuilt, type StaticServer } from '../support/static-server.ts';

/** Served as Netlify and Cloudflare Pages serve it, which read their headers from dist/_headers. */
let server: StaticServer;
/** Another host, which lets anyone fetch what it serves. */
let stranger: Server;
let strangersAddress: string;

test.beforeEach(async () => {
  server = await serveBuilt('/', { withHeaders: true });
  stranger = createServer((_request, response) =>
    response.writeHead(200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end('export default 1'),
  );
  await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  strangersAddress = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}/`;
});
test.afterEach(async () => {
  await server.stop();
  stranger.close();
});

/** The results of a fetch and an import of another host's script from inside a worker. */
const reachOut = (worker: Worker): Promise<string[]> =>
  worker.evaluate(async (address) => {
    const outcome = (promise: Promise<unknown>) =>
      promise.then(
        () => 'went',
        () => 'refused',
      );
    return [await outcome(fetch(address)), await outcome(import(address))];
  }, strangersAddress);

/** The worker that checks large texts. */
async function translator(app: App): Promise<Worker> {
  await app.pasteAll(`${commented}${'# a comment of some length\n'.repeat(400)}`);
  await expect(app.verdict).toHaveText(/^valid/);
  const worker = app.page.workers().find((one) => one.url().includes('/transpile.worker'));
  if (!worker) throw new Error('no worker checks the text');
  return worker;
}

/** Starts a worker's script from a page without a policy, and returns what it may do. */
async function startBare(page: Page, script: string): Promise<Worker> {
  const started = page.waitForEvent('worker');
  await page.evaluate((address) => {
    new Worker(address, { type: 'module' });
  }, script);
  return started;
}

test('the headers are as promised', async ({ page, request }) => {
  await page.goto(server.address);
  const scripts = await page.evaluate(() => Array.from(document.scripts, ({ src }) => src));
  const of = async (path: string) => (await request.get(new URL(path, server.address).href)).headers();
  for (const path of ['', 'index.html', 'embedding.html', 'advice.html', 'guide.html']) {
    const headers = await of(path);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(
        /^default-src 'none'; script-src 'self'; .*require-trusted-types-for 'script'.*; frame-ancestors 'none'$/,
      ),
      'cross-origin-opener-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'permissions-policy': expect.stringContaining('camera=()'),
      'cache-control': 'no-cache',
    });
  }
  const embed = await of('embed.html');
  expect(embed['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'/);
  expect(embed['content-security-policy']).not.toContain('frame-ancestors');
  const module = scripts.find((src) => src.includes('/assets/'));
  expect((await of(module ?? 'none'))['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(await of('sw.js')).toMatchObject({
    'content-security-policy': "default-src 'none'; script-src 'self'; connect-src 'self'",
    'cache-control': 'no-cache',
  });
});

test('the app works under them, and its workers cannot reach anybody', async ({ app, page }) => {
  await page.goto(server.address);
  await app.pick(commented, 'rack-4.bu');
  await expect(app.verdict).toHaveText('valid');
  await app.openSection('Users and groups');
  const user = await app.openItem('user core');
  await user.getByRole('button', { name: 'Set password…' }).click();
  await user.getByRole('form', { name: 'Set password' }).getByLabel('New password').fill('correct horse');
  await user.getByRole('form', { name: 'Set password' }).getByRole('button', { name: 'Hash and set' }).click();
  await expect(user.getByRole('form', { name: 'Set password' })).toBeHidden({ timeout: 60_000 });
  expect(await app.text()).toMatch(/password_hash: \$\w+\$/);
  expect(await reachOut(await translator(app))).toEqual(['refused', 'refused']);
});

test('workers cannot reach other hosts, except the one that fetches configs: by https alone, and without running a script of theirs', async ({
  page,
  context,
  strangers,
}) => {
  await context.route('https://configs.example/**', (route) =>
    route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, contentType: 'text/javascript', body: 'export default 1' }),
  );
  await page.goto(`${server.address}schemas/embed/messages-1.json`);
  const scripts = await page.evaluate(async () => (await (await fetch('../../sw.js')).text()).match(/assets\/[\w-]+\/[\w.-]+\.js/g) ?? []);
  const closed = scripts.filter((script) => script.startsWith('assets/workers/'));
  expect(closed.map((script) => /\w+(?=\.worker)/.exec(script)?.[0]).sort()).toEqual([
    'convert',
    'crypt',
    'editor',
    'hosts',
    'trace',
    'transpile',
    'transpile',
  ]);
  for (const script of closed) expect(await reachOut(await startBare(page, server.address + script))).toEqual(['refused', 'refused']);

  const worker = await startBare(page, server.address + (scripts.find((script) => script.startsWith('assets/fetch-worker/')) ?? 'none'));
  expect(await reachOut(worker)).toEqual(['refused', 'refused']); // by plain http
  expect(
    await worker.evaluate(
      async (address) => [
        (await fetch(address)).status,
        await import(address).then(
          () => 'went',
          () => 'refused',
        ),
      ],
      'https://configs.example/a.js',
    ),
  ).toEqual([200, 'refused']);
  expect(new Set(strangers)).toEqual(new Set(['https://configs.example/a.js']));
  strangers.length = 0;
});

test('a host that sets no headers leaves the workers unrestricted', hunt, async ({ app, page }) => {
  const plain = await serveBuilt('/');
  await page.goto(plain.address);
  await app.pick(commented, 'rack-4.bu');
  await expect(app.verdict).toHaveText('valid');
  expect(await reachOut(await translator(app))).toEqual(['went', 'went']);
  await plain.stop();
});

test.describe('once it is kept for use without network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the headers are kept with it', hunt, async ({ app, page }) => {
    await page.goto(server.address);
    await app.pick(commented, 'rack-4.bu');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await server.stop();
    await page.reload();
    await expect(app.verdict).toHaveText('valid');
    expect(await reachOut(await translator(app))).toEqual(['refused', 'refused']);
  });
});

test('other pages can frame an embed, and not the app', async ({ page, hosts, complaints }) => {
  hosts.put(
    '/guide',
    `<iframe id="embed" title="Embed" src="${server.address}embed.html"></iframe><iframe id="app" title="App" src="${server.address}"></iframe>`,
  );
  await page.goto(`${hosts.origin()}/guide`);
  await expect(page.frameLocator('#embed').getByText('There is no config in the address of this page.')).toBeVisible();
  await expect.poll(() => complaints.join()).toMatch(/frame-ancestors 'none'/);
  const app = page.frames().find((frame) => frame.parentFrame() && !frame.url().includes('embed.html'));
  expect(app?.url()).toBe('chrome-error://chromewebdata/');
  complaints.length = 0;
});

test('a page that opens the app has no access to its tab', hunt, async ({ page, context, hosts }) => {
  hosts.put('/opener', '<a href="#">Open</a>');
  await page.goto(`${hosts.origin()}/opener`);
  const opened = context.waitForEvent('page');
  // Kept by the page, for a later request.
  await page.evaluate((address) => {
    Object.assign(window, { app: window.open(address) });
  }, server.address);
  await expect((await opened).getByRole('button', { name: 'Empty, for Fedora CoreOS' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { app: Window }).app.closed)).toBe(true);
  expect(await (await opened).evaluate(() => window.opener as unknown)).toBeNull();
});
