import type { Locator, Page } from '@playwright/test';
import { configShape } from '../../src/core/spec/fields/config.ts';
import { allShapes } from '../../src/core/testing/all-shapes.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import type { App } from '../support/app.ts';
import { hostileConfig, plainConfig } from '../support/hostile-config.ts';
import { bornNames, expect, payload, test } from '../support/hostile.ts';
import { hunt } from '../support/hunt.ts';
import { serveBuilt } from '../support/static-server.ts';

const [fcos, openshift] = ['fcos@1.8.0-experimental', 'openshift@4.23.0-experimental'] as const;

/** Opens everything in the form that can be opened, including pictures and help. */
const openAll = ({ form }: App) =>
  form.evaluate(async (element) => {
    const clicked = new Set<Element>();
    for (;;) {
      const closed = [...element.querySelectorAll<HTMLElement>('button[aria-expanded="false"], button[aria-label^="Set "]')].filter(
        (button) => !clicked.has(button),
      );
      if (closed.length === 0) return;
      for (const button of closed) {
        clicked.add(button);
        button.click();
      }
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });

/** The buttons of all sections in the form. */
const sectionsOf = ({ sections }: App): Promise<Locator[]> => sections.getByRole('button').filter({ hasNotText: 'Ctrl+K' }).all();

/** The one-line inputs of the form, whose values can be read from the page. */
const inputsOf = ({ form }: App): Locator => form.locator('input:is([type="text"], :not([type])), textarea:not(.monaco-editor *)');

async function openHostile(page: Page, app: App, text: string): Promise<void> {
  await page.goto(`./#${encodeLink({ text })}`);
  await expect(app.verdict).toHaveText(/errors/, { timeout: 30_000 });
}

test('the configs of these journeys have every field there is', () => {
  const all = [...allShapes(configShape)].flatMap((shape) => Object.values(shape.fields)).filter(({ output }) => !output);
  const covered = new Set([fcos, openshift].flatMap((target) => [...hostileConfig(target).fields]));
  expect(all.filter((field) => !covered.has(field))).toEqual([]);
  expect(covered.size).toBeGreaterThan(120);
});

test('nothing in the fields and keys of a config runs: in the form, the findings, pictures, search, drafts and Share', async ({
  app,
  page,
}) => {
  const { text } = hostileConfig(fcos);
  await openHostile(page, app, text);
  let shown = 0;
  for (const section of await sectionsOf(app)) {
    await section.click();
    await openAll(app);
    shown += await inputsOf(app).evaluateAll(
      (inputs, value) => inputs.filter((input) => (input as HTMLInputElement).value === value).length,
      payload,
    );
    await expect(app.form.getByText('the form is read-only')).toHaveCount(0);
  }
  expect(shown).toBeGreaterThan(90);

  await app.openProblems();
  await expect(app.problems.getByRole('listitem').filter({ hasText: 'unused key __proto__' }).first()).toBeVisible();
  await expect(app.problems).toContainText('unused key javascript:hostile(1); "><img src="hostile.png"');
  // Monaco's message about the last payload among the keys: at the caret, and at the pointer.
  await app.editor.focus();
  await page.keyboard.press('Control+End');
  for (let line = 0; line <= bornNames.length; line++) await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert').filter({ hasText: 'unused key javascript:hostile(1); "><img' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await app.butane
    .getByText('javascript:hostile(1)')
    .last()
    .hover({ position: { x: 30, y: 8 } });
  const hover = page.getByRole('tooltip').filter({ hasText: 'unused key javascript:hostile(1); "><img' });
  await expect(hover.first()).toBeVisible();
  await expect(hover.getByRole('link')).toHaveCount(0);
  await page.keyboard.press('Escape');
  // What it puts into the clipboard is HTML, too.
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Control+C');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return item?.types.includes('text/html') ? (await item.getType('text/html')).text() : '';
  });
  expect(html).toContain('hostile');
  expect(html).not.toMatch(/<(?!\/?(?:html|head|body|meta|div|span|br)\b|!--)/i);
  await page.getByRole('tab', { name: 'Ignition' }).click();

  await page.getByRole('button', { name: /^Search/ }).click();
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('combobox').fill('hostile');
  await expect(search.getByRole('option').first()).toContainText('javascript:hostile(1)');
  await search.getByRole('combobox').fill(payload);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  await share.getByRole('checkbox', { name: 'Open at my current place' }).check();
  await expect(share.getByRole('textbox', { name: 'Link', exact: true })).toHaveValue(/#c1:/);
  await expect(share.getByRole('radiogroup').filter({ hasText: 'hostile(' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await app.openDrafts();
});

test('nothing typed or pasted into the form runs, nor anything said about values of the wrong type', hunt, async ({ app, page }) => {
  await openHostile(page, app, plainConfig(openshift).text);
  // Not all of it: each key changes the whole text.
  const typed = payload.slice(0, 200);
  let count = 0;
  for (const section of await sectionsOf(app)) {
    await section.click();
    await openAll(app);
    // As a person would type it, except the key names: each key would render a list of fields again.
    count += await inputsOf(app).evaluateAll(async (inputs, value) => {
      let changed = 0;
      for (const input of inputs) {
        if (
          !(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) ||
          !input.isConnected ||
          input.readOnly ||
          input.disabled
        )
          continue;
        const prototype = input instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
        input.focus();
        Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        input.blur();
        changed++;
        await new Promise((resolve) => setTimeout(resolve));
      }
      return changed;
    }, typed);
    await expect(app.form.getByText('the form is read-only')).toHaveCount(0);
  }
  expect(count).toBeGreaterThan(100);
  expect((await app.text()).split('javascript:hostile(1);').length).toBeGreaterThan(80);
  await app.openProblems();
  await expect(app.problems).toContainText('onload=hostile(3)');

  // Pasted YAML: items, or the reasons why there are none.
  await app.openSection('Files');
  const toggle = app.form.getByRole('button', { name: 'Paste YAML as a new file' });
  const pasted = app.form.getByRole('textbox', { name: 'YAML of a new file' });
  const added = `- path: ${JSON.stringify(`/${payload}`)}\n  __proto__: {a: 1}\n  constructor: {a: 1}\n`;
  for (const yaml of [`${payload}: {}`, '__proto__:\n  - path: /x', `"${payload.replaceAll(/["\\]/g, '')}`, added]) {
    // What was typed there before is still open.
    if ((await pasted.count()) === 0) await toggle.click();
    await pasted.fill(yaml);
    await pasted.press('Tab');
    await page.keyboard.press('Enter');
    // It is added, or a message says why not.
    await expect
      .poll(
        async () => (await pasted.count()) === 0 || (await app.form.getByRole('status').allTextContents()).some((words) => words !== ''),
      )
      .toBe(true);
    if (yaml !== added && (await pasted.count()) > 0) await toggle.click();
  }
  await expect(pasted).toHaveCount(0);
});

test('what Share writes runs nothing where it is pasted, wherever Bunsen is served', async ({ page, hosts }) => {
  const server = await serveBuilt(`/it's(1)&copy;'onload='alert(1)'/[x](javascript:alert(2))/`);
  await page.goto(server.address);
  await page.getByRole('button', { name: 'Empty, for Fedora CoreOS' }).click();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const share = page.getByRole('dialog', { name: 'Share' });
  const written = (name: string) => share.getByRole('textbox', { name, exact: true });
  await expect(written('Link')).toHaveValue(/#c1:/);
  const link = await written('Link').inputValue();
  const snippet = await written('iframe').inputValue();
  for (const name of ['Markdown link', 'Markdown badge']) {
    const markdown = await written(name).inputValue();
    // One target in parentheses, or two for a badge; nothing inside ends one.
    expect(markdown).toMatch(
      name === 'Markdown link' ? /^\[Open in Bunsen\]\([^()\s<>]+\)$/ : /^\[!\[Open in Bunsen\]\([^()\s<>]+\)\]\([^()\s<>]+\)$/,
    );
    expect(decodeURI(markdown)).toContain("it's");
  }
  hosts.put('/', snippet);
  await page.goto(hosts.origin());
  const frames = page.locator('iframe');
  await expect(frames).toHaveCount(1);
  expect(await frames.evaluate((frame: HTMLIFrameElement) => [frame.src, [...frame.attributes].map(({ name }) => name)])).toEqual([
    link.replace('/#', '/embed.html#'),
    ['src', 'title', 'loading', 'style'],
  ]);
  await expect(page.frameLocator('iframe').getByText('Fedora CoreOS', { exact: false })).toBeVisible();
  await server.stop();
});
