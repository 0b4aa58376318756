import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect } from '../support/app.ts';
import { findBarriers, findBarriersLightAndDark } from '../support/barriers.ts';
import { holdFiles } from '../support/hold-files.ts';
import { test } from '../support/host-pages.ts';
import { hunt } from '../support/hunt.ts';
import { moving } from '../support/moving.ts';

const header = 'variant: fcos\nversion: 1.6.0\n';
const hostname = `${header}storage:\n  files:\n    - path: /etc/hostname\n      contents:\n        inline: web-1\n`;
const broken = `${header}storage:\n  files:\n    - path: etc/hostname\n`;

/** Makes an embedding page record messages and events, under the name `log`. */
const recorder = `<script>
  window.log = [];
  addEventListener('message', ({ data, origin }) => log.push({ ...data, origin }));
  for (const type of ['ready', 'change', 'transpile', 'error'])
    addEventListener(type, (event) => { if (event instanceof CustomEvent) log.push({ event: type, from: event.target.id, ...event.detail }); }, true);
</script>`;

const frameOf = (page: Page, id: string): FrameLocator => page.frameLocator(`iframe#${id}, bunsen-editor#${id} iframe`);

/** What the page has recorded, as plain data. */
const logOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { log: Record<string, unknown>[] }).log);

/** The right edge of a box, in CSS pixels. */
const endOf = (box: { x: number; width: number } | null) => (box ? box.x + box.width : NaN);

/** Sends a message from the page to its frame. */
const say = (page: Page, id: string, message: object) =>
  page.evaluate(
    ([frame, data]) => {
      document.querySelector<HTMLIFrameElement>(`iframe#${frame}`)?.contentWindow?.postMessage(data, '*');
    },
    [id, message] as const,
  );

test('a frame asks for no other height when its text becomes editable, and for a line more with each line', async ({
  page,
  hosts,
  baseURL,
}) => {
  const link = encodeLink({ text: hostname });
  hosts.put('/', `<iframe id="a" title="A file" src="${baseURL}embed.html#${link}" width="900" height="240"></iframe>${recorder}`);
  await page.goto(hosts.origin());
  const heights = async () => (await logOf(page)).filter(({ type }) => type === 'height').map(({ height }) => Number(height));
  const a = frameOf(page, 'a');
  // The verdict has a line of its own, which the pointer brings.
  await a.getByRole('button', { name: 'Edit' }).hover();
  await expect(a.getByText('valid', { exact: true })).toBeVisible();
  const before = (await heights()).at(-1) ?? NaN;
  const count = (await heights()).length;
  await a.getByRole('button', { name: 'Edit' }).click();
  await expect(a.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# a');
  await expect(a.locator('body')).toContainText('# a');
  expect((await heights()).slice(count).filter((height) => height !== before)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await heights()).at(-1)).toBe(before + 36);
});

test('a frame shows the text at once and small, and loads the editor when someone clicks into it', async ({ page, hosts, baseURL }) => {
  // Most browsers keep storage from frames of other sites; a headless shell does not by itself.
  await page.addInitScript(() => {
    if (window === top) return;
    const denied = {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    };
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB'] as const) Object.defineProperty(window, storage, denied);
  });
  const loaded = new Set<string>();
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (`${origin}/` === baseURL) loaded.add(pathname);
  });
  const link = encodeLink({ text: hostname });
  const pointed = { text: `${hostname}${'# before\n'.repeat(30)}# here\n${'# after\n'.repeat(10)}`, line: 38, section: 'files' };
  hosts.put(
    '/',
    `<iframe id="d" title="A line of many" src="${baseURL}embed.html#${encodeLink(pointed)}" width="900" height="200"></iframe>
    <iframe id="a" title="A file" src="${baseURL}embed.html#${link}" width="900" height="300"></iframe>
    <iframe id="b" title="An error" src="${baseURL}embed.html#${encodeLink({ text: broken })}&amp;mode=read&amp;panes=text,output&amp;theme=dark&amp;title=A%20path%20that%20is%20wrong" width="900" height="300"></iframe>
    <iframe id="c" title="Damaged" src="${baseURL}embed.html#c1:!!" width="900" height="100"></iframe>${recorder}`,
  );
  await page.goto(hosts.origin());
  const [a, b] = [frameOf(page, 'a'), frameOf(page, 'b')];

  await expect(a.getByText('Fedora CoreOS 1.6.0', { exact: true })).toBeVisible();
  await expect(a.getByRole('group', { name: 'Butane' })).toContainText('path: /etc/hostname');
  await expect(b.getByText('A path that is wrong')).toBeVisible();
  await expect(b.locator('html')).toHaveClass(/dark/);
  await expect(b.getByRole('button', { name: 'Edit' })).toBeHidden();
  await expect(frameOf(page, 'c').getByRole('alert')).toHaveText(/^This config cannot be shown: .*\.$/);
  await expect(frameOf(page, 'c').getByRole('link', { name: 'Open in Bunsen' })).toBeHidden();
  // A link may point at a line; the surrounding page does not scroll.
  await expect(frameOf(page, 'd').getByText('# here')).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all([...loaded].map(async (path) => gzipSync(await (await page.request.get(path)).body()).length));
  expect(
    sizes.reduce((sum, size) => sum + size, 0),
    [...loaded].join(' '),
  ).toBeLessThan(40_000);
  expect([...loaded].filter((path) => /module|form/.test(path))).toEqual([]);
  expect(page.workers()).toEqual([]);
  // Every frame announces its height, and nothing else.
  const messages = await logOf(page);
  expect(messages.length).toBeGreaterThan(2);
  expect(messages.every(({ type, height }) => type === 'height' && Number(height) > 50 && Number(height) < 1200)).toBe(true);
  expect(await findBarriers(page)).toEqual([]);

  // Its link to Bunsen leads to the same line, or to the one that the address now names.
  const open = frameOf(page, 'd').getByRole('link', { name: 'Open in Bunsen' });
  for (const line of [38, 3]) {
    const fragment = encodeLink({ ...pointed, line });
    await page
      .locator('#d')
      .evaluate((frame: HTMLIFrameElement, hash) => void (frame.src = frame.src.replace(/#.*/, `#${hash}`)), fragment);
    await expect(frameOf(page, 'd').locator('[aria-current]')).toHaveText(line === 38 ? '# here' : 'storage:');
    await open.dispatchEvent('pointerenter');
    await expect(open).toHaveAttribute('href', `./#${fragment}`);
  }

  await b.getByRole('group', { name: 'Butane' }).hover();
  await b.getByText('1 error').click();
  await b.getByRole('button', { name: 'Line 5' }).click();
  await expect(b.getByRole('listitem')).toContainText('path not absolute');
  await b.getByRole('tab', { name: 'Butane' }).press('ArrowRight');
  await expect(b.getByRole('tab', { name: 'Ignition' })).toBeFocused();
  await expect(b.getByRole('tabpanel', { name: 'Ignition' })).toContainText('config generated was invalid');
  expect([...loaded].some((path) => path.includes('embed-transpile.worker'))).toBe(true);
  expect([...loaded].some((path) => path.includes('module'))).toBe(false);

  const read = await a.getByText('web-1').boundingBox();
  await a.getByText('web-1').click();
  const editor = a.getByRole('textbox', { name: 'Butane config' });
  await expect(editor).toBeFocused();
  // The editor replaces the text without any shift.
  await expect.poll(async () => Math.abs(endOf(await a.getByRole('code').getByText('web-1').boundingBox()) - endOf(read))).toBeLessThan(1);
  await page.keyboard.press('End');
  await page.keyboard.type('0');
  await expect(a.getByText('web-10')).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(a.getByText('web-10')).toBeHidden();
  await page.keyboard.press('Control+Z');
  await page.keyboard.type('2');
  await expect(a.getByRole('group', { name: 'Findings' })).toContainText('valid');
  await a.getByRole('button', { name: 'Copy' }).click();
  await expect(a.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(hostname.replace('web-1', 'web-12'));

  const opened = page.waitForEvent('popup');
  await a.getByRole('link', { name: 'Open in Bunsen' }).click();
  const fragment = new URL((await opened).url()).hash.slice(1);
  expect(fragment).toBe(encodeLink({ text: hostname.replace('web-1', 'web-12') }));
  // It has no browser storage, like a frame from another site, and works all the same.
  await expect(page.frames()[1]?.evaluate(() => localStorage.length)).rejects.toThrow('Access is denied');
});

test('a page talks to its frame, and nobody else can', async ({ page, hosts, baseURL, complaints }) => {
  const origin = hosts.origin();
  const address = `${baseURL}embed.html#${encodeLink({ text: hostname })}&amp;origin=${origin}`;
  // A frame of another origin that tries both: to talk to the embed beside it, and to talk to the page in the embed's name.
  hosts.put(
    '/evil',
    `<script>
    const evil = { bunsen: 1, type: 'set', text: 'evil', id: 'evil' };
    setInterval(() => {
      parent.frames[0].postMessage(evil, '*');
      parent.postMessage({ bunsen: 1, type: 'change', text: 'evil' }, '*');
    }, 20);
  </script>`,
  );
  hosts.put(
    '/',
    `<iframe id="a" title="A file" src="${address}"></iframe>${recorder}
    <bunsen-editor id="c">${hostname}</bunsen-editor><script src="${baseURL}bunsen-editor.js"></script>
    <iframe id="evil" title="Evil" src="${hosts.origin('127.0.0.1')}/evil"></iframe>`,
  );
  await page.goto(origin);
  const fromFrame = async (type: string) =>
    (await logOf(page)).filter((message) => message['origin'] === new URL(baseURL ?? '').origin && message['type'] === type);

  await expect.poll(async () => (await fromFrame('ready')).length).toBe(2);
  await say(page, 'a', { bunsen: 1, type: 'get', id: 1 });
  await expect
    .poll(async () => (await fromFrame('state')).find(({ id }) => id === 1))
    .toMatchObject({
      text: hostname,
      files: {},
      mode: 'edit',
      output: expect.stringContaining('data:,web-1'),
      findings: [],
    });
  await say(page, 'a', {
    bunsen: 1,
    type: 'set',
    id: 2,
    text: `${header}storage:\n  trees:\n    - local: www\n`,
    files: { 'www/index.html': { text: 'hello' } },
    mode: 'read',
    theme: 'dark',
    panes: ['output', 'text'],
  });
  await expect
    .poll(async () => (await fromFrame('state')).find(({ id }) => id === 2))
    .toMatchObject({ mode: 'read', output: expect.stringContaining('data:,hello') });
  const a = frameOf(page, 'a');
  await expect(a.getByRole('tabpanel', { name: 'Ignition' })).toContainText('"source": "data:,hello"');
  await expect(a.getByRole('group', { name: 'Findings' })).toContainText('with 1 local file');
  await expect(a.getByRole('button', { name: 'Edit' })).toBeHidden();
  await say(page, 'a', { bunsen: 1, type: 'set', id: 3, texts: 'typo' });
  await expect
    .poll(async () => (await fromFrame('error')).map(({ id, reason }) => [id, reason]))
    .toEqual([[3, 'the message must NOT have additional properties: texts']]);

  // Meanwhile the stranger kept trying.
  await expect.poll(async () => (await logOf(page)).filter((message) => message['text'] === 'evil').length).toBeGreaterThan(5);
  await say(page, 'a', { bunsen: 1, type: 'get', id: 4 });
  await expect
    .poll(async () => (await fromFrame('state')).find(({ id }) => id === 4))
    .toMatchObject({ text: expect.stringContaining('local: www') });
  expect((await logOf(page)).some((message) => message['id'] === 'evil')).toBe(false);
  expect(await page.locator('bunsen-editor').evaluate((element) => (element as HTMLInputElement).value)).toBe(hostname);

  // What no link can hold is reported where the link would have been followed; no longer once it has changed.
  await say(page, 'a', { bunsen: 1, type: 'set', files: { 'www/large': { text: 'a'.repeat(2_200_000) } } });
  await a.getByRole('link', { name: 'Open in Bunsen' }).click();
  await expect(a.getByRole('alert')).toHaveText('This config cannot be opened in Bunsen: it holds too much (the limit is 2 MiB).');
  await say(page, 'a', { bunsen: 1, type: 'set', files: {} });
  await expect(a.getByRole('alert')).toHaveCount(0);

  // The same embed on a page other than the one in its address hears nothing, and sends only its height.
  await page.goto(hosts.origin('127.0.0.1'));
  await expect(frameOf(page, 'a').getByRole('group', { name: 'Butane' })).toContainText('web-1');
  await say(page, 'a', { bunsen: 1, type: 'set', id: 5, text: 'evil' });
  await say(page, 'a', { bunsen: 1, type: 'get', id: 6 });
  await frameOf(page, 'a').getByRole('group', { name: 'Butane' }).hover();
  await expect(frameOf(page, 'a').getByRole('group', { name: 'Findings' })).toHaveText(/valid/);
  await expect(frameOf(page, 'a').getByRole('group', { name: 'Butane' })).toContainText('web-1');
  // The component beside it named its own page: it may talk.
  await expect.poll(async () => (await fromFrame('ready')).length).toBe(1);
  expect((await fromFrame('state')).filter(({ id }) => id === 5 || id === 6)).toEqual([]);
  // The browser kept messages for the page of the address from this one, and reported that.
  expect(complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !/target origin provided .* does not match/.test(complaint))).toEqual([]);
  complaints.length = 0;
});

test('the web component has text, events and properties', async ({ page, hosts, baseURL }) => {
  hosts.put(
    '/',
    `${recorder}<script src="${baseURL}bunsen-editor.js"></script>
    <bunsen-editor id="a" target="fcos@1.6.0" panes="text,output,form" title="A user">
      passwd:
        users:
          - name: core
    </bunsen-editor>
    <bunsen-editor id="b" mode="read" theme="dark"><pre>${hostname}</pre></bunsen-editor>
    <p id="elsewhere"></p>
    <script src="${baseURL}bunsen-editor.js" defer></script>`,
  );
  await page.goto(hosts.origin());
  const [a, b] = [frameOf(page, 'a'), frameOf(page, 'b')];
  const told = async (event: string, from: string) =>
    (await logOf(page)).filter((entry) => entry['event'] === event && entry['from'] === from);
  const read = (id: string) =>
    page.locator(`#${id}`).evaluate((element) => {
      const { value, output, error, findings, files } = element as unknown as Record<string, unknown>;
      return { value, output, error, findings, files };
    });

  await expect
    .poll(() => read('a'))
    .toMatchObject({
      value: `${header}passwd:\n  users:\n    - name: core\n`,
      output: '{"ignition":{"version":"3.5.0"},"passwd":{"users":[{"name":"core"}]}}',
      findings: [],
    });
  expect(await told('ready', 'a')).toHaveLength(1);
  expect(await told('change', 'a')).toHaveLength(0);
  await expect(page.locator('bunsen-editor#a iframe')).toHaveAttribute('title', 'A user');
  await expect(b.getByRole('group', { name: 'Butane' })).toContainText('web-1');
  await expect(b.getByRole('button', { name: 'Edit' })).toBeHidden();
  // Nobody has touched it: what translates first does not look for causes, and what the page hears has them.
  await page.locator('#b').evaluate((element) => void (element.textContent = 'a:\n\tb: 1\n'));
  await expect.poll(() => read('b')).toMatchObject({ error: expect.stringContaining('a tab cannot indent') });
  // Nor has it gzip, which makes these contents shorter.
  await page.locator('#b').evaluate((element, text) => void (element.textContent = text), hostname.replace('web-1', 'web-1 '.repeat(200)));
  await expect.poll(() => read('b')).toMatchObject({ output: expect.stringContaining('"compression":"gzip"') });
  await page.locator('#b').evaluate((element, text) => void (element.textContent = text), hostname);
  await expect(b.getByRole('group', { name: 'Butane' })).toContainText('web-1');
  // As high as what they show.
  expect(await page.locator('#b').evaluate(({ clientHeight }) => clientHeight)).toBeGreaterThan(180);
  expect(await b.getByRole('group', { name: 'Butane' }).evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)).toBe(0);
  expect(await findBarriers(page)).toEqual([]);

  await a.getByRole('button', { name: 'Edit' }).click();
  await expect(a.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('    - name: ops');
  await expect
    .poll(async () => (await told('change', 'a')).at(-1))
    .toMatchObject({ value: expect.stringMatching(/- name: core\n {4}- name: ops$/) });
  await expect.poll(async () => (await told('transpile', 'a')).at(-1)).toMatchObject({ output: expect.stringContaining('{"name":"ops"}') });
  const ops = a.getByRole('region', { name: 'user ops', exact: true });
  await expect(async () => {
    await a.getByRole('tab', { name: 'Form' }).click();
    await a.getByRole('combobox', { name: 'Section of the config' }).selectOption({ label: 'Users and groups (2)' });
    // The form has followed the caret.
    await ops.waitFor({ timeout: 2000 }).catch(async (error: unknown) => {
      // It does so at a pause, while one is in the text.
      await a.getByRole('tab', { name: 'Butane' }).click();
      await a.getByRole('textbox', { name: 'Butane config' }).focus();
      await page.keyboard.press('ArrowLeft');
      throw error;
    });
  }).toPass();
  // What is at the caret is opened at a pause in the text, and there may have been none.
  const toggle = ops.getByRole('button').first();
  if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  await ops.getByRole('textbox', { name: 'Name name' }).fill('admin');
  await expect
    .poll(() => read('a'))
    .toMatchObject({ value: expect.stringContaining('- name: admin'), output: expect.stringContaining('"admin"') });
  expect(await findBarriers(page)).toEqual([]);

  // Moved to another place, it restores everything.
  const edited = (await read('a')).value;
  await page.evaluate(() => document.querySelector('#elsewhere')?.after(...document.querySelectorAll('bunsen-editor#a')));
  await expect(frameOf(page, 'a').getByRole('group', { name: 'Butane' })).toContainText('name: admin');
  await expect.poll(() => read('a')).toMatchObject({ value: edited, output: expect.stringContaining('"admin"') });

  await page.locator('#b').evaluate((element: HTMLElement, value) => {
    Object.assign(element, { value, files: { motd: 'hi' } });
    element.setAttribute('mode', 'edit');
    element.setAttribute('theme', 'light');
  }, `${header}storage:\n  files:\n    - path: /etc/motd\n      contents:\n        local: motd\n`);
  await expect.poll(() => read('b')).toMatchObject({ output: expect.stringContaining('data:,hi'), files: { motd: { text: 'hi' } } });
  await expect(b.getByRole('button', { name: 'Edit' })).toBeVisible();
  await expect(b.locator('html')).not.toHaveClass(/dark/);
  await page.locator('#b').evaluate((element) => void (element.textContent = '\n  variant: nope\n'));
  await expect.poll(() => read('b')).toMatchObject({ value: 'variant: nope\n', output: undefined, error: expect.any(String) });
});

test('the web component takes what a script sets before it is there, and whatever a framework sets', async ({ page, hosts, baseURL }) => {
  hosts.put(
    '/',
    `${recorder}<script src="${baseURL}bunsen-editor.js"></script><script>
      const made = Object.assign(document.createElement('bunsen-editor'), { id: 'a', value: 'passwd: {}', files: null });
      document.querySelector('main').append(made);
      made.setAttribute('target', 'fcos@1.6.0');
      made.setAttribute('mode', 'read');
      made.setAttribute('theme', 'dark');
      made.setAttribute('panes', 'text,output');
    </script>`,
  );
  await page.goto(hosts.origin());
  const a = frameOf(page, 'a');
  const element = page.locator('#a');
  const output = () => element.evaluate((editor) => (editor as unknown as { output?: string }).output);
  await expect.poll(output).toContain('"3.5.0"');
  await expect(a.getByRole('tab')).toHaveCount(2);
  await expect(a.locator('html')).toHaveClass(/dark/);
  await expect(a.getByRole('button', { name: 'Edit' })).toBeHidden();
  // No title was set, so there is the one that the config has.
  await expect(a.getByText('Fedora CoreOS 1.6.0', { exact: true })).toBeVisible();

  // Another target is one for the text as it was given, and without one it has none.
  await element.evaluate((editor) => editor.setAttribute('target', 'flatcar@1.1.0'));
  await expect.poll(output).toContain('"3.4.0"');
  await expect(a.getByText('Flatcar 1.1.0', { exact: true })).toBeVisible();
  await element.evaluate((editor) => editor.removeAttribute('target'));
  await expect.poll(() => element.evaluate((editor) => (editor as unknown as { error?: string }).error)).toContain('variant');
  // Where there is no text to edit, there is the form.
  await element.evaluate((editor) => {
    editor.setAttribute('mode', 'edit');
    editor.setAttribute('panes', 'form,output');
    Object.assign(editor, { value: 'variant: fcos\nversion: 1.6.0\n' });
    (editor as unknown as { edit(): void }).edit();
  });
  await expect(a.getByRole('combobox', { name: 'Section of the config' })).toBeVisible();
  await element.evaluate((editor) => void Object.assign(editor, { value: null, files: undefined }));
  await expect.poll(() => element.evaluate((editor) => (editor as HTMLInputElement).value)).toBe('');
  expect((await logOf(page)).filter(({ event }) => event === 'error')).toEqual([]);
});

test('where Bunsen cannot be reached, or a page has no origin, the text is there', async ({
  page,
  hosts,
  baseURL,
  complaints,
}, testInfo) => {
  const editor = `<bunsen-editor id="a"><pre>${hostname}</pre></bunsen-editor><script src="${baseURL}bunsen-editor.js"></script>`;
  // A page from a file has no origin, but its component works.
  const file = testInfo.outputPath('page.html');
  await writeFile(file, `<!doctype html><title>From a file</title>${recorder}${editor}`);
  await page.goto(`file://${file}`);
  await expect
    .poll(async () => (await logOf(page)).find(({ event }) => event === 'transpile'))
    .toMatchObject({ output: expect.stringContaining('data:,web-1') });

  // The component works neither in a page that denies it an origin of its own nor without network; its text is there.
  hosts.put('/inner', editor);
  hosts.put('/', `<iframe title="Sandboxed" sandbox="allow-scripts" src="/inner"></iframe>`);
  await page.goto(hosts.origin());
  await expect(page.frameLocator('iframe').getByText('path: /etc/hostname')).toBeVisible();
  await page.route('**/embed.html', (route) => route.abort());
  hosts.put('/alone', editor);
  await page.goto(`${hosts.origin()}/alone`);
  await expect(page.getByText('path: /etc/hostname')).toBeVisible();

  // The editor of a frame that has lost its network is a plain one.
  await page.unrouteAll();
  await page.route(/\/assets\/module-/, (route) => route.abort());
  // Who wants to edit before the text is there edits that text.
  const release = await holdFiles(page, /\/assets\/decode-link-/);
  const asked = page.waitForRequest(/\/assets\/decode-link-/);
  await page.goto(`${baseURL}embed.html#${encodeLink({ text: hostname })}`);
  await asked;
  await page.getByRole('button', { name: 'Edit' }).click();
  release();
  const plain = page.getByRole('textbox', { name: 'Butane config' });
  await expect(plain).toHaveValue(hostname);
  await plain.fill(broken);
  await expect(page.getByRole('group', { name: 'Findings' })).toContainText('1 error');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.monaco-editor').first()).toBeVisible();
  await expect(page.getByText('etc/hostname').filter({ visible: true })).toBeVisible();
  expect(await moving(page)).toEqual([]);
  // The browser reports in the console what it could not load.
  complaints.length = 0;
});

test('the guide to embedding shows each way live', hunt, async ({ page }) => {
  await page.goto('./embedding.html');
  const log = page.getByRole('log', { name: 'What was said:' });
  const live = page.frameLocator('#live-protocol');
  await log.scrollIntoViewIfNeeded();
  await expect(log).toContainText('"type":"ready"');
  await page.getByRole('button', { name: 'Set one with a local file' }).click();
  await expect(live.getByRole('group', { name: 'Butane' })).toContainText('local: motd');
  await page.getByRole('button', { name: 'Get everything' }).click();
  await expect(log).toContainText('data:,Welcome.');
  await page.getByRole('button', { name: 'Send nonsense' }).click();
  await expect(log).toContainText('must NOT have additional properties: colour');
  const component = page.frameLocator('#live-component iframe');
  await component.getByRole('tab', { name: 'Ignition' }).click();
  await expect(component.getByRole('group', { name: 'Ignition' })).toContainText('"path": "/etc/hostname"');
  await expect(page.getByRole('log', { name: 'What it tells your page:' })).toContainText('transpile');
  await expect(page.locator('.example iframe').first().contentFrame().getByRole('group', { name: 'Butane' })).toContainText('name: core');
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  const schema = await page.getByRole('link', { name: 'The JSON Schema of the messages' }).getAttribute('href');
  expect(await page.evaluate(async (path) => (await fetch(path ?? '')).json() as Promise<unknown>, schema)).toHaveProperty(
    '$defs.hostMessage',
  );
});
