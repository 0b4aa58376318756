import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { App, expect } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { test } from '../support/host-pages.ts';
import { hunt } from '../support/hunt.ts';

/** A page of e2e/sites with the script and its options. */
const siteWith = (file: string, script: string) =>
  readFileSync(new URL(`sites/${file}`, import.meta.url), 'utf8').replace('</head>', () => `${script}</head>`);

/** What Bunsen adds to each block of the page, in their order; only to those that have come near the screen. */
const barsOf = (page: Page): Locator => page.getByRole('group', { name: 'Butane config' });

/** How far the page has moved by itself: the browser's own sum. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          // The type of the entry is not among the DOM's types.
          const entries = list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[];
          resolve(entries.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 300);
      }),
  );

test('a page of Antora: its blocks are checked, copied, edited and opened, without what the page adds to them', async ({
  page,
  hosts,
  baseURL,
}) => {
  hosts.putWhole('/', siteWith('antora.html', `<script src="${baseURL}bunsen-docs.js" data-target="fcos@1.6.0" defer></script>`));
  await page.goto(hosts.origin());
  const bars = barsOf(page);
  await expect(bars).toHaveCount(2); // neither the one of another language nor the one that is folded
  await expect(bars.first().getByText('valid', { exact: true })).toBeVisible();
  const found = bars.nth(1).getByRole('button', { name: '1 error' });
  await expect(found).toBeVisible();
  expect(await shiftOf(page)).toBe(0);

  await bars.first().getByRole('button', { name: 'Copy' }).click();
  await expect(bars.first().getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '# A web server.\nvariant: fcos\nversion: 1.6.0\n\nstorage:\n  files:\n    - path: /var/srv/www/index.html\n      contents:\n        inline: |\n          <p>Hello &amp; welcome</p>\n',
  );

  // A finding leads to its line in the page's own text.
  await found.click();
  await expect(found).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('button', { name: 'Line 5' }).click();
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('    - path: etc/hostname');
  expect(await findBarriers(page, 'bunsen-block')).toEqual([]);

  // What is folded comes to life when it is opened, and gets the header that it lacks.
  await page.getByText('A fragment').click();
  await expect(bars).toHaveCount(3);
  await expect(bars.nth(2).getByText('valid', { exact: true })).toBeVisible();
  const [opened] = await Promise.all([page.waitForEvent('popup'), bars.nth(2).getByRole('link', { name: 'Open in Bunsen' }).click()]);
  await expect(opened.getByRole('contentinfo')).toContainText('valid');
  expect(await new App(opened).text()).toBe('variant: fcos\nversion: 1.6.0\npasswd:\n  users:\n    - name: core\n');
  await opened.close();

  // Editing takes the place of the block, with the caret in the text.
  await bars.nth(1).getByRole('button', { name: 'Edit' }).press('Enter');
  const editor = page.locator('bunsen-editor:not([inert])').frameLocator('iframe');
  await expect(editor.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
  await expect(page.getByRole('code').getByText('path: etc/hostname')).toBeHidden();
  await page.keyboard.type('# tried');
  await expect(editor.locator('body')).toContainText('# tried');
  await page.evaluate(() => document.documentElement.classList.add('dark'));
  await expect(editor.locator('html')).toHaveClass(/dark/);
  await page.getByRole('button', { name: 'Close' }).press('Enter');
  await expect(page.getByText('path: etc/hostname')).toBeVisible();
  await expect(bars.nth(1).getByRole('button', { name: 'Edit' })).toBeFocused();
  await page.getByRole('button', { name: '1 error' }).click();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findBarriers(page, 'bunsen-block')).toEqual([]);
});

test('a page of Docusaurus: nothing is added before React has taken it over, and what it swaps in comes to life', async ({
  page,
  hosts,
  baseURL,
}) => {
  hosts.putWhole('/', siteWith('docusaurus.html', `<script src="${baseURL}bunsen-docs.js?check=asked" async></script>`));
  await page.goto(hosts.origin());
  const bars = barsOf(page);
  await page.waitForFunction(() => 'bunsenDocs' in window);
  expect(
    await page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(document.querySelectorAll('bunsen-block').length), 600))),
  ).toBe(0);
  // React notes on each node which of its own it is.
  await page.evaluate(() => {
    for (const node of document.querySelectorAll('pre, code, div')) Object.assign(node, { __reactFiber$test: {} });
  });
  await expect(bars).toHaveCount(2);
  // As the site wants it, nothing is loaded before someone asks.
  expect(page.frames()).toHaveLength(1);
  await bars.nth(1).getByRole('button', { name: 'Check' }).click();
  await expect(bars.nth(1).getByRole('button', { name: '1 error' })).toBeVisible();
  await bars.nth(1).getByRole('button', { name: 'Copy' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('variant: fcos\nversion: 1.6.0\nstorage:\n  files:\n    - path: etc/hostname\n');

  // A tab, and a fragment of which nothing can be said without a target.
  await page.evaluate(() => document.querySelector('[role=tabpanel][hidden]')?.removeAttribute('hidden'));
  await page.getByText('A fragment').click();
  await expect(bars).toHaveCount(4);
  await expect(bars.nth(3).getByRole('button', { name: 'Check' })).toBeHidden();
  await expect(bars.nth(3).getByRole('button', { name: 'Edit' })).toBeVisible();

  // Another page in place of this one.
  await page.evaluate(() => {
    const [first, ...others] = document.querySelectorAll('.theme-doc-markdown > *');
    for (const other of others) if (other.localName !== 'bunsen-block') other.remove();
    const next = first?.cloneNode() as Element;
    next.innerHTML = '<pre class="language-yaml"><code>variant: flatcar\nversion: 1.1.0\n</code></pre>';
    Object.assign(next.firstElementChild ?? {}, { __reactFiber$test: {} });
    first?.replaceWith(next);
  });
  await expect(bars).toHaveCount(1);
  await bars.getByRole('button', { name: 'Check' }).click();
  await expect(bars.getByText('valid', { exact: true })).toBeVisible();
});

const text = 'variant: fcos\nversion: 1.6.0\n';
const coloured = '<span class="nt">variant</span><span class="p">:</span><span class="w"> </span><span class="l">fcos</span>';

/** A block as each generator writes it, with line numbers where it can. */
const markups: Readonly<Record<string, string>> = {
  hugo: `<div class="highlight"><pre tabindex="0" class="chroma"><code class="language-yaml" data-lang="yaml"><span class="line"><span class="ln">1</span><span class="cl">${coloured}\n</span></span><span class="line"><span class="ln">2</span><span class="cl">version: 1.6.0\n</span></span></code></pre></div>`,
  hugoTable: `<div class="highlight"><div class="chroma"><table class="lntable"><tbody><tr><td class="lntd"><pre tabindex="0" class="chroma"><code><span class="lnt">1\n</span><span class="lnt">2\n</span></code></pre></td><td class="lntd"><pre tabindex="0" class="chroma"><code class="language-yaml" data-lang="yaml"><span class="line"><span class="cl">${coloured}\n</span></span><span class="line"><span class="cl">version: 1.6.0</span></span></code></pre></td></tr></tbody></table></div></div>`,
  mkdocs: `<div class="language-yaml highlight"><pre id="__code_0"><span></span><nav class="md-code__nav"><button class="md-code__button" title="Copy">Copy</button></nav><code tabindex="0"><span id="__span-0-1"><a id="__codelineno-0-1" name="__codelineno-0-1" href="#__codelineno-0-1"></a>${coloured}\n</span><span id="__span-0-2"><a id="__codelineno-0-2" name="__codelineno-0-2" href="#__codelineno-0-2"></a>version: 1.6.0\n</span></code></pre></div>`,
  sphinx: `<div class="highlight-yaml notranslate"><div class="highlight"><pre tabindex="0"><span></span><span class="linenos">1</span>${coloured}\n<span class="linenos">2</span>version: 1.6.0\n</pre><button class="copybtn">Copy</button></div></div>`,
  plain: `<pre class="butane" tabindex="0">${text}</pre>`,
};

test('plain pages in the markup of Hugo, MkDocs and Sphinx: 60 blocks load nothing before one is near, and one frame checks all', async ({
  page,
  hosts,
  baseURL,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.url().startsWith(baseURL ?? '')) loaded.push(new URL(request.url()).pathname);
  });
  const kinds = Object.values(markups);
  const blocks = Array.from({ length: 60 }, (_, index) => `<p>The config ${index}:</p>${kinds[index % kinds.length]}`);
  const lines = '<p>Words before it.</p>'.repeat(80);
  // The page allows no style and no script but Bunsen's, and no frame of anyone else.
  const policy = `default-src 'none'; script-src ${baseURL}; frame-src ${baseURL}; img-src data:`;
  hosts.putWhole(
    '/',
    `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Sixty</title><link rel="icon" href="data:,"><script src="${baseURL}bunsen-docs.js" async></script></head><body><main><h1>Sixty</h1>${lines}${blocks.join('')}</main></body></html>`,
  );
  await page.goto(hosts.origin());
  await page.waitForFunction(() => 'bunsenDocs' in window);
  await page.waitForLoadState('networkidle');
  expect(loaded).toEqual(['/bunsen-docs.js']);
  const bars = barsOf(page);
  await expect(bars).toHaveCount(0);

  for (let at = 0; at < 60; at += 6) await page.getByText(`The config ${at}:`, { exact: true }).scrollIntoViewIfNeeded();
  await page.getByText('The config 59:').scrollIntoViewIfNeeded();
  await expect(bars).toHaveCount(60);
  await expect(bars.getByText('valid', { exact: true })).toHaveCount(60);
  expect(page.frames()).toHaveLength(2);
  expect(loaded.filter((path) => path === '/embed.html')).toHaveLength(1);
  expect(await shiftOf(page)).toBe(0);
  expect(await findBarriers(page, 'bunsen-block')).toEqual([]);
  for (const [index, kind] of Object.keys(markups).entries()) {
    await bars.nth(index).getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), kind).toBe(text);
    await page.evaluate(() => navigator.clipboard.writeText(''));
  }
});

/** A page with the script, and with what a site has in its head and on its root element besides. */
const pageWith = (script: string, body: string, { head = '', root = 'lang="en"' } = {}) =>
  `<!doctype html><html ${root}><head><title>A site</title><link rel="icon" href="data:,">${head}${script}</head><body>${body}</body></html>`;

const block = (config: string) => `<pre><code class="language-yaml">${config}</code></pre>`;
const broken = `${text}storage:\n  files:\n    - path: etc/hostname\n`;

test(
  'what a page does to its blocks later is followed: colours, frames, other places, languages, another body',
  hunt,
  async ({ page, hosts, baseURL }) => {
    // An element with the name of what the script leaves on the window keeps nothing from coming to life.
    const script = `<script id="bunsenDocs" src="${baseURL}bunsen-docs.js" defer></script>`;
    hosts.putWhole(
      '/',
      pageWith(
        script,
        `<div id="here">${block(broken)}</div><div id="there"></div><pre id="plain"><code>${text}</code></pre><p style="height: 3000px">Far</p><div id="far">${block(text)}</div>`,
      ),
    );
    await page.goto(hosts.origin());
    const bars = barsOf(page);
    const found = bars.first().getByRole('button', { name: '1 error' });
    await expect(found).toBeVisible();
    await page.evaluate(() => {
      const code = document.querySelector('#here code');
      if (code)
        code.replaceChildren(
          ...(code.textContent.match(/[^ ]+ */g) ?? []).map((word) => Object.assign(document.createElement('b'), { textContent: word })),
        );
    });
    await found.click();
    await page.getByRole('button', { name: 'Line 5' }).click();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe('    - path: etc/hostname');

    // What someone tries out outlives what a site adds to its block.
    await bars.first().getByRole('button', { name: 'Edit' }).click();
    const editor = page.locator('bunsen-editor:not([inert])').frameLocator('iframe');
    await expect(editor.getByRole('textbox', { name: 'Butane config' })).toBeFocused();
    await page.keyboard.type('# tried');
    await page.evaluate(() =>
      document.querySelector('#here code')?.append(Object.assign(document.createElement('button'), { textContent: 'Copy!' })),
    );
    await expect
      .poll(() =>
        page.evaluate(() => new Promise((resolve) => setTimeout(() => resolve(document.querySelectorAll('bunsen-block').length), 400))),
      )
      .toBe(2);
    await expect(editor.locator('body')).toContainText('# tried');
    await bars.first().getByRole('button', { name: 'Close' }).click();

    await page.evaluate(() => document.querySelector('#there')?.append(...document.querySelectorAll('#here pre')));
    await expect(page.locator('#there').getByRole('button', { name: '1 error' })).toBeVisible();
    await expect(bars).toHaveCount(1);

    await page.evaluate(() => {
      const code = document.querySelector('#plain code');
      code?.classList.add('language-yaml');
      code?.replaceChildren(...code.childNodes);
    });
    await expect(bars).toHaveCount(2);

    await page.evaluate(() => {
      const figure = document.createElement('figure');
      figure.append(...document.querySelectorAll('#far pre'));
      document.querySelector('#far')?.append(figure);
      return new Promise((resolve) => setTimeout(resolve, 400));
    });
    await page.locator('#far').scrollIntoViewIfNeeded();
    await expect(page.locator('#far').getByText('valid', { exact: true })).toBeVisible();
    await expect(bars).toHaveCount(3);

    // A site may keep a copy of a page, taken while someone edits, and show that later.
    await page.locator('#there').getByRole('button', { name: 'Edit' }).click();
    await expect(page.locator('#there').getByRole('code')).toBeHidden();
    await page.evaluate(() => {
      const there = document.querySelector('#there');
      there?.replaceWith(there.cloneNode(true));
    });
    await expect(page.locator('#there').getByRole('code')).toBeVisible();
    await expect(page.locator('#there').getByRole('button', { name: '1 error' })).toBeVisible();
    await expect(bars).toHaveCount(3);

    // With the body goes the frame that checks, in the middle of its work.
    await page.evaluate(
      (html) => {
        const body = document.createElement('body');
        body.innerHTML = html;
        document.body.replaceWith(body);
      },
      block(`${text}# Another\n`),
    );
    await expect(bars.getByText('valid', { exact: true })).toBeVisible();
    expect(page.frames()).toHaveLength(2);
  },
);

test('a finding leads to its line in a long block, whether the page scrolls or the block', hunt, async ({ page, hosts, baseURL }) => {
  const paths = (from: number) => Array.from({ length: 600 }, (_, index) => `    - path: /etc/${from + index}\n`).join('');
  const long = `${text}storage:\n  files:\n${paths(0)}    - path: etc/hostname\n${paths(600)}`;
  for (const [path, style] of Object.entries({ '/page': '', '/block': 'pre { max-height: 300px; overflow: auto }' })) {
    const script = `<script src="${baseURL}bunsen-docs.js" defer></script>`;
    hosts.putWhole(
      path,
      pageWith(script, `${block(long)}<p>After it</p>`, { head: `<style>html { scroll-behavior: smooth } ${style}</style>` }),
    );
    await page.goto(`${hosts.origin()}${path}`);
    await barsOf(page).getByRole('button', { name: '1 error' }).click();
    await page.getByRole('button', { name: 'Line 605' }).click();
    const isSeen = () =>
      page.evaluate(() => {
        const line = getSelection()?.getRangeAt(0).getBoundingClientRect();
        const pre = document.querySelector('pre')?.getBoundingClientRect();
        return line && pre && line.top > Math.max(0, pre.top) && line.bottom < Math.min(innerHeight, pre.bottom);
      });
    await expect.poll(isSeen, path).toBe(true);
  }
});

test('a bar is whole where the site leaves gaps, and below the header of the page', hunt, async ({ page, hosts, baseURL }) => {
  const script = `<script src="${baseURL}bunsen-docs.js" defer></script>`;
  const long = `${text}storage:\n  files:\n    - path: /etc/${'long'.repeat(60)}\n`;
  const style = `<style>
    header { position: sticky; top: 0; z-index: 1; height: 60px; background: white }
    main { display: flex; flex-direction: column; gap: 24px } pre { overflow: auto; margin: 0 } body { zoom: 0.6 }
  </style>`;
  const page1 = `<header>Header</header><main><p>Before</p>${block(long)}<p>After</p><p style="min-height: 3000px">Far</p></main>`;
  hosts.putWhole('/', pageWith(script, page1, { head: style }));
  await page.goto(hosts.origin());
  const bar = barsOf(page).first();
  await expect(bar.getByText('valid', { exact: true })).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
  // Below the line that is as long as the block, and not cut off by it.
  const copy = bar.getByRole('button', { name: 'Copy' });
  const isOnTop = (button: Locator) =>
    button.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const root = element.getRootNode() as ShadowRoot;
      return [top + 2, bottom - 2].every((y) => root.elementFromPoint((left + right) / 2, y) === element);
    });
  expect(await isOnTop(copy)).toBe(true);
  const isAtEdge = async () => {
    const [button, pre] = [await copy.boundingBox(), await page.locator('pre').boundingBox()];
    return button && pre && Math.abs(button.y + button.height / 2 - pre.y - pre.height) < 15;
  };
  expect(await isAtEdge()).toBe(true);
  // Also when something above it grows.
  await page.getByText('Before').evaluate((element) => void (element.style.minHeight = '100px'));
  await expect.poll(isAtEdge).toBe(true);
  const place = await copy.boundingBox();
  await page.locator('pre').evaluate((pre) => pre.scrollBy({ left: 300, behavior: 'instant' }));
  expect(await copy.boundingBox()).toEqual(place);
  await copy.evaluate((element) => scrollBy({ top: element.getBoundingClientRect().top - 20, behavior: 'instant' }));
  expect(await isOnTop(copy)).toBe(false);
});

test('the script speaks the language of the page, findings and editor included, whatever the reader’s browser prefers', async ({
  page,
  hosts,
  baseURL,
  complaints,
}) => {
  const script = `<script src="${baseURL}bunsen-docs.js?check=asked" data-target="fcos@1.6.0" async></script>`;
  await page.addInitScript(() => Object.defineProperty(navigator, 'languages', { value: ['fr-FR'] }));
  hosts.putWhole('/fr', pageWith(script, block(broken), { root: 'lang="fr-CA"' }));
  hosts.putWhole('/en', pageWith(script, block(broken)));
  const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'">`;
  hosts.putWhole('/trusted', pageWith(script, block(broken), { head: policy, root: 'lang="fr"' }));
  const words = {
    fr: ['Vérifier', '1 erreur', 'Modifier', 'fr'],
    en: ['Check', '1 error', 'Edit', 'en'],
    trusted: ['Check', '1 error', 'Edit', 'en'],
  };
  for (const [path, [check = '', found = '', edit = '', language = '']] of Object.entries(words)) {
    await page.goto(`${hosts.origin()}/${path}`);
    await page.getByRole('button', { name: check }).click();
    await expect(page.getByRole('button', { name: found })).toBeVisible();
    await page.getByRole('button', { name: edit }).click();
    const editor = page.locator('bunsen-editor:not([inert])').frameLocator('iframe');
    await expect(editor.locator('html'), path).toHaveAttribute('lang', language);
    await expect(editor.locator('body')).toContainText('etc/hostname');
  }
  // The browser reports what Trusted Types kept from being loaded.
  expect(complaints.filter((complaint) => !complaint.includes("requires 'TrustedScriptURL'"))).toEqual([]);
  complaints.length = 0;
});

test(
  'in a page that is written from right to left, in a narrow place, and where Bunsen cannot be reached',
  hunt,
  async ({ page, hosts, baseURL }) => {
    await page.route('**/embed.html', (route) => route.abort());
    const script = `<script src="${baseURL}bunsen-docs.js" defer></script>`;
    const style = '<style>pre { direction: ltr } table { direction: ltr } td pre { width: 5em }</style>';
    hosts.putWhole(
      '/',
      pageWith(script, `<main>${block(broken)}<table><tr><td>${block(text)}</td><td>Words</td></tr></table></main>`, {
        head: style,
        root: 'lang="ar" dir="rtl"',
      }),
    );
    await page.goto(hosts.origin());
    const bars = barsOf(page);
    await expect(bars).toHaveCount(2);
    // At the end of a line of code, not over its beginning; where it takes more room than the block has, it is still on the page.
    for (const index of [0, 1]) {
      const pre = await page.locator('pre').nth(index).boundingBox();
      const open = await bars.nth(index).getByRole('link', { name: 'Open in Bunsen' }).boundingBox();
      const edit = await bars.nth(index).getByRole('button', { name: 'Edit' }).boundingBox();
      expect(pre && edit && edit.x >= pre.x, `${index}`).toBe(true);
      if (index === 0) expect(pre && open && Math.abs(pre.x + pre.width - open.x - open.width) < 12).toBe(true);
    }
    await bars.first().getByRole('button', { name: 'Edit' }).click();
    await expect(page.locator('bunsen-editor:not([inert])').getByText('path: etc/hostname')).toBeVisible();
    await bars.first().getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('pre').first()).toBeVisible();
  },
);
