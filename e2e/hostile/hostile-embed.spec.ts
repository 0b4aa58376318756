import type { FrameLocator, Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { hostileConfig } from '../support/hostile-config.ts';
import { bornNames, expect, payload, test } from '../support/hostile.ts';
import { hunt } from '../support/hunt.ts';

const target = 'fcos@1.8.0-experimental';
const { text } = hostileConfig(target);
const title = payload.slice(0, 150);
const attribute = (value: string) => value.replace(/[&"<]/g, (char) => `&#${char.charCodeAt(0)};`);

/** Records what the page receives, under the name `heard`. */
const recorder = `<script>
  window.heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  for (const type of ['ready', 'change', 'transpile', 'error']) addEventListener(type, ({ detail }) => { if (detail) heard.push({ event: type, ...detail }); }, true);
</script>`;

// As JSON: between test and page, the runner loses properties named `__proto__`.
const heard = async (page: Page, type: string) =>
  JSON.parse(
    await page.evaluate(
      (wanted) =>
        JSON.stringify(
          (globalThis as unknown as { heard: Record<string, unknown>[] }).heard.filter(
            (one) => one['type'] === wanted || one['event'] === wanted,
          ),
        ),
      type,
    ),
  ) as Record<string, unknown>[];

const say = (page: Page, message: unknown) =>
  page.evaluate((json) => document.querySelector('iframe')?.contentWindow?.postMessage(JSON.parse(json), '*'), JSON.stringify(message));

/** Opens everything in an embed, and looks for the payload in it. */
async function lookAround(frame: FrameLocator): Promise<void> {
  await expect(frame.getByText(title, { exact: true })).toBeVisible();
  await expect(frame.getByRole('group', { name: 'Butane' })).toContainText('javascript:hostile(1)');
  await frame.getByText(title, { exact: true }).hover();
  await frame
    .getByRole('group', { name: 'Findings' })
    .getByText(/errors/)
    .click();
  await expect(frame.getByRole('group', { name: 'Findings' })).toContainText('unused key __proto__');
  await expect(frame.getByRole('group', { name: 'Findings' })).toContainText('unused key javascript:hostile(1);');
  await frame.getByRole('tab', { name: 'Ignition' }).click();
  await expect(frame.getByRole('tabpanel', { name: 'Ignition' })).toContainText(/invalid|error/);
  await frame.getByRole('tab', { name: 'Form' }).click();
  await expect(frame.getByRole('heading', { name: 'Overview' })).toBeVisible();
  await frame.getByRole('tab', { name: 'Butane' }).click();
  await frame.getByText('storage:').first().click();
  await expect(frame.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
}

test('nothing in the address of a frame runs', hunt, async ({ page, hosts, baseURL }) => {
  const fragment = `${encodeLink({ text, name: '"><svg onload=hostile(3)>', section: title, files: { [payload]: { text: payload } } })}&panes=text,output,form&title=${encodeURIComponent(title)}&mode=${encodeURIComponent(payload)}&theme=__proto__&origin=${encodeURIComponent(payload)}`;
  hosts.put('/', `<iframe title="A" src="${attribute(`${baseURL}embed.html#${fragment}`)}" width="900" height="700"></iframe>${recorder}`);
  await page.goto(hosts.origin());
  await lookAround(page.frameLocator('iframe'));
  // A page without an origin receives the height of the frame, and nothing else.
  expect(
    await page.evaluate(() => (globalThis as unknown as { heard: { type: string }[] }).heard.every(({ type }) => type === 'height')),
  ).toBe(true);

  for (const damaged of [payload, `c1:${payload}`, `c99:${payload}`, '__proto__', `&title=${encodeURIComponent(title)}`]) {
    await page.goto('about:blank');
    hosts.put('/', `<iframe title="A" src="${attribute(`${baseURL}embed.html#${damaged}`)}" width="900" height="200"></iframe>`);
    await page.goto(hosts.origin());
    await expect(page.frameLocator('iframe').getByRole('alert')).not.toBeEmpty();
  }
});

test('a sign of direction in an embedded text reverses nothing, and is visible', async ({ page, hosts, baseURL }) => {
  const written = 'variant: fcos\nversion: 1.6.0\n# a \u202Eb\u2066c\n';
  hosts.put(
    '/',
    `<iframe title="A" src="${attribute(`${baseURL}embed.html#${encodeLink({ text: written })}&title=a\u202Eb`)}" width="900" height="200"></iframe>`,
  );
  await page.goto(hosts.origin());
  const frame = page.frameLocator('iframe');
  await expect(frame.getByText('a[U+202E]b', { exact: true })).toBeVisible();
  const comment = frame.getByText('# a');
  expect(await comment.textContent()).toContain('\u202Eb\u2066c');
  expect(
    await comment
      .locator('[data-code]')
      .evaluateAll((signs) =>
        signs.map((sign) => [
          getComputedStyle(sign, '::before').content.replaceAll('"', '').replaceAll(' ', ''),
          getComputedStyle(sign).unicodeBidi,
        ]),
      ),
  ).toEqual([
    ['[U+202E]', 'isolate'],
    ['[U+2066]', 'isolate'],
  ]);
});

test('nothing in a message to a frame runs, and none makes it answer another page', async ({ page, hosts, baseURL }) => {
  hosts.put(
    '/',
    `<iframe title="A" src="${attribute(`${baseURL}embed.html#origin=${hosts.origin()}`)}" width="900" height="700"></iframe>${recorder}`,
  );
  await page.goto(hosts.origin());
  await expect.poll(() => heard(page, 'ready')).toHaveLength(1);
  const born = Object.fromEntries(bornNames.map((name) => [name, { text: payload }]));
  // Each part of each message, one at a time, with an impossible value.
  const parts = { id: 1, text, files: {}, target, mode: 'edit', theme: 'auto', panes: ['text'], title, [payload]: 1, constructor: 1 };
  const wrong: unknown[] = [payload, null, [], { bunsen: payload, type: 'set' }, { bunsen: 1 }];
  for (const type of ['hello', 'get', 'set', payload, '__proto__', 'constructor', ['set']]) {
    for (const part of Object.keys(parts))
      wrong.push({ bunsen: 1, type, [part]: { [payload]: payload }, ...(JSON.parse('{"__proto__": {"type": "set"}}') as object) });
  }
  for (const message of wrong) await say(page, message);
  await expect.poll(async () => (await heard(page, 'error')).length).toBeGreaterThan(60);
  for (const { reason } of await heard(page, 'error')) expect(typeof reason).toBe('string');

  for (const [files, panes] of [
    [{ [payload]: { text: payload } }, ['text', 'output', 'form']],
    [born, ['text']],
  ] as const) {
    await say(page, { bunsen: 1, type: 'set', id: payload.slice(0, 100), text, files, target: undefined, mode: 'edit', panes, title });
    await expect.poll(async () => (await heard(page, 'state')).at(-1)?.['files']).toEqual(files);
  }
  await say(page, { bunsen: 1, type: 'set', panes: ['text', 'output', 'form'] });
  const [state] = await heard(page, 'state');
  expect(state).toMatchObject({ id: payload.slice(0, 100), text });
  expect(state).not.toHaveProperty('output');
  await lookAround(page.frameLocator('iframe'));
});

test('nothing in a web component runs: its text, its attributes, its properties', hunt, async ({ page, hosts, baseURL }) => {
  const names = ['target', 'mode', 'theme', 'panes', 'title', 'class', 'data-x'];
  hosts.put(
    '/',
    `<script src="${baseURL}bunsen-editor.js"></script>
    <bunsen-editor id="a" ${names.map((name) => `${name}="${attribute(name === 'title' ? title : payload)}"`).join(' ')}>${attribute(text)}</bunsen-editor>${recorder}`,
  );
  await page.goto(hosts.origin());
  await expect.poll(async () => (await heard(page, 'transpile')).length).toBeGreaterThan(0);
  const component = page.locator('#a');
  expect(await component.evaluate((element: HTMLElement & { value: string }) => element.value)).toBe(text);
  await component.evaluate(
    (element, all) => {
      for (const name of all.names)
        element.setAttribute(name, name === 'panes' ? `text,output,form,${all.payload}` : name === 'title' ? all.title : all.payload);
      Object.assign(element, {
        files: Object.fromEntries<unknown>([
          [all.payload, all.payload],
          ['__proto__', all.payload],
          ['constructor', { text: all.payload }],
        ]),
      });
    },
    { names, payload, title },
  );
  await expect(component.locator('iframe')).toHaveAttribute('title', title);
  expect(new URL((await component.locator('iframe').getAttribute('src')) ?? '').origin).toBe(new URL(baseURL ?? '').origin);
  await lookAround(page.frameLocator('#a iframe'));
  // A title may also end inside a character.
  await page.evaluate(
    (whole) => document.body.append(Object.assign(document.createElement('bunsen-editor'), { id: 'b', title: whole })),
    `${'x'.repeat(199)}😀\ud800`,
  );
  await expect(page.locator('#b iframe')).toHaveAttribute('title', `${'x'.repeat(199)}\ufffd`);
});

test('the guide runs nothing that its frames send', async ({ page }) => {
  await page.goto('./embedding.html');
  const frame = page.locator('#live-protocol');
  await frame.scrollIntoViewIfNeeded();
  const log = page.getByRole('log', { name: 'What was said:' });
  await expect(log).toContainText('ready');
  await page.evaluate(
    (message) => document.querySelector<HTMLIFrameElement>('#live-protocol')?.contentWindow?.postMessage(message, location.origin),
    { bunsen: 1, type: 'set', text: payload, title, [payload]: payload },
  );
  await expect(log).toContainText('must NOT have additional properties');
  await page.evaluate(
    (message) => document.querySelector<HTMLIFrameElement>('#live-protocol')?.contentWindow?.postMessage(message, location.origin),
    { bunsen: 1, type: 'set', id: 'x', text: payload, title },
  );
  await expect(log).toContainText('onload=hostile(3)');
});
