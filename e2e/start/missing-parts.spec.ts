import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page, Route } from '@playwright/test';
import { hunting } from '../../src/core/testing/runs.ts';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { App, expect as expectSoon, test } from '../support/app.ts';
import { partSteps, wholeConfig } from '../support/app-parts.ts';
import { hunt, huntIf } from '../support/hunt.ts';

// Files of the build are missing in turn, as listed from the build, so that new ones are included.
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const pathOf = new Map(
  readdirSync(`${dist}assets`, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [[entry.name, `${entry.parentPath}/${entry.name}`] as const] : [],
  ),
);
const assets = [...pathOf.keys()];
/** The files that a page of the build names itself. */
const namedBy = (page: string): string[] => [
  ...new Set([...readFileSync(dist + page, 'utf8').matchAll(/(?:src|href)="\.\/assets\/([^"]+)"/g)].map(([, name = '']) => name)),
];
const early = namedBy('index.html');

/** Several pages in parallel take their time. */
const patience = 30_000;
const expect = expectSoon.configure({ timeout: patience });
/** How many pages are tried in parallel. */
const atOnce = 2;

test.describe.configure({ timeout: 400_000 });

/**
 * The files of one page are requested together, and what is said does not depend on which is missing: the first ones and every
 * eighth are tried each time, all of them with HUNT set.
 */
const isTried = (index: number): boolean => hunting || index < 2 || index % 8 === 0;

/** The rounds in which a file of each part is missing, by the index of that file. */
function roundsOf(asked: readonly (readonly string[])[]): ((at: number) => string | undefined)[] {
  const most = Math.max(...asked.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => (at) => asked[at]?.[index]);
}

/** The ways in which a file can be missing: no network, or a host that answers with a page. */
const failures = {
  abort: (route: Route) => route.abort(),
  page: (route: Route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><title>Not found</title><h1>Not found</h1>' }),
};

/** Does something on a page of a browser profile of its own, where no script may fail unexpectedly. */
async function onPage(browser: Browser, options: BrowserContextOptions, run: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(patience);
  try {
    const page = await context.newPage();
    const exceptions: string[] = [];
    page.on('pageerror', ({ message }) => exceptions.push(message));
    await run(page);
    expect(exceptions).toEqual([]);
  } finally {
    await context.close();
  }
}

/**
 * Does something for each file, on a few pages that take one script after the other. A style has a profile of its own: what
 * an earlier page had in memory would now and then stand in for what is missing.
 */
async function forEach(
  browser: Browser,
  options: BrowserContextOptions,
  names: readonly string[],
  run: (page: Page, name: string, index: number) => Promise<void>,
): Promise<void> {
  const isStyle = (name: string) => name.endsWith('.css');
  const left = [...names.entries()];
  const scripts = left.filter(([, name]) => !isStyle(name));
  const styles = left.filter(([, name]) => isStyle(name));
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      await onPage(browser, options, async (page) => {
        // Requests are intercepted all the time: while that is turned off and on again, one may slip through.
        await page.context().route('**/never-asked-for', failures.abort);
        const devtools = await page.context().newCDPSession(page);
        await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
        for (let next = scripts.shift(); next; next = scripts.shift()) {
          await run(page, next[1], next[0]);
          await page.unrouteAll();
          // Changing only the fragment would load nothing.
          await page.goto('about:blank');
          await devtools.send('Network.clearBrowserCache');
        }
      });
      for (let next = styles.shift(); next; next = styles.shift()) {
        const [index, name] = next;
        await onPage(browser, options, (page) => run(page, name, index));
      }
    }),
  );
}

/** A browser profile with a draft. */
async function profileWithDraft(browser: Browser): Promise<BrowserContextOptions> {
  const context = await browser.newContext();
  const app = new App(await context.newPage());
  await app.startWith(wholeConfig);
  await expect(app.page.getByRole('contentinfo')).toContainText('saved');
  const storageState = await context.storageState({ indexedDB: true });
  await context.close();
  return { storageState };
}

const fileOf = (name: string) => `**/assets/**/${name}`;

/** The assets that a page requests from now on; `take` returns those since the last call. */
function listen(page: Page): { take: () => string[] } {
  let asked: string[] = [];
  page.on('request', (request) => asked.push(...(/\/assets\/([^?]+)/.exec(request.url()) ?? []).slice(1)));
  return {
    take() {
      const taken = [...new Set(asked)];
      asked = [];
      return taken;
    },
  };
}

test('when anything that the start needs is missing, the page says so and offers a way out, and the draft is there after a reload', async ({
  browser,
}) => {
  const profile = await profileWithDraft(browser);
  const named = early.filter((name, index) => name.endsWith('.css') || isTried(index));
  await forEach(browser, profile, named, async (page, name, index) => {
    const app = new App(page);
    const note = page.getByText('Bunsen could not be loaded.');
    const fail = index % 2 === 0 ? failures.abort : failures.page;
    await page.route(fileOf(name), fail);
    await page.goto('./');
    await expect(note, name).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open safe mode' }), name).toBeVisible();
    // A reload requests everything again, whatever was missing, so a few files are enough.
    if (index % 8 !== 0 && !name.endsWith('.css')) return;
    await page.unroute(fileOf(name));
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await expect(app.verdict, name).toHaveText(/valid|warning/);
    await expect(app.butane.getByText('# what everyone gets'), name).toBeVisible();
  });
});

test('without the script that watches the start, and without any script, the page says so a little later', async ({ browser }) => {
  await onPage(browser, {}, async (page) => {
    await page.route(/\.js$/, failures.page);
    await page.goto('./');
    await expect(page.getByText('Bunsen is still loading.')).toBeHidden();
    await expect(page.getByText('Bunsen is still loading.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Reload the page' })).toBeVisible();
    await page.unroute(/\.js$/);
    await page.getByRole('link', { name: 'Reload the page' }).click();
    await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
    await expect(page.getByText('Bunsen is still loading.')).toBeHidden();
  });
  await onPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto('./');
    await page.waitForTimeout(5500);
    // Locators do not find text in `noscript`.
    expect(await page.locator('body').innerText()).toMatch(
      /^Bunsen\s+Bunsen is an editor .* It needs JavaScript to be switched on\.\s+Switch it on for this page, then reload the page\.$/,
    );
    // The text of a page is in the document even below the fold.
    const place = await page.locator('noscript > main').boundingBox();
    expect(place?.y).toBeLessThan(50);
    expect(place?.height).toBeGreaterThan(100);
    await page.setViewportSize({ width: 320, height: 100 });
    await page.mouse.wheel(0, 1000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });
});

for (const [system, kept, shown] of [
  ['dark', 'system', 'dark'],
  ['light', 'dark', 'dark'],
  ['dark', 'light', 'light'],
] as const) {
  test(
    `what stands in place of the app is ${shown} where the system is ${system} and ${kept} was chosen`,
    huntIf(kept !== 'dark'),
    async ({ browser }) => {
      await onPage(browser, { colorScheme: system }, async (page) => {
        await page.addInitScript((theme) => localStorage.setItem('bunsen.theme', theme), kept);
        const back = (selector: string) =>
          page.locator(selector).evaluate((element) => {
            const [red = 255] = (getComputedStyle(element).backgroundColor.match(/\d+/g) ?? []).map(Number);
            return red < 128 ? 'dark' : 'light';
          });
        await page.route(/main-.*\.js$/, failures.abort);
        await page.goto('./');
        await expect(page.getByText('Bunsen could not be loaded.')).toBeVisible();
        expect(await back('#start-note')).toBe(shown);
        await page.unrouteAll();
        await page.goto('./');
        await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
        expect(await back('html')).toBe(shown);
        // An embed offers no choice of its own.
        await page.route(/embed-.*\.js$/, failures.abort);
        await page.goto(link());
        await expect(page.getByText('Bunsen could not be loaded.')).toBeVisible();
        expect(await back('#start-note')).toBe(system);
      });
    },
  );
}

/** What shows the text of a link before the workbench is there. */
const showsLinks = assets.filter((name) => /^early-link-.*\.js$/.test(name));

test('a link is opened without what would show its text at once', hunt, async ({ browser }) => {
  expect(showsLinks).toHaveLength(1);
  await onPage(browser, {}, async (page) => {
    for (const name of showsLinks) await page.route(fileOf(name), failures.abort);
    await page.goto(`./#${encodeLink({ text: wholeConfig })}`);
    await expect(new App(page).verdict).toHaveText(/^valid/);
    expect(await new App(page).text()).toBe(wholeConfig);
  });
});

/** What each part requests when it is shown, in the order of the steps, on a page with a draft. */
async function askedByParts(page: Page): Promise<string[][]> {
  const asked: string[][] = [];
  const { take } = listen(page);
  await page.goto('./');
  for (const { name, open, works, close } of partSteps(new App(page), page)) {
    await open();
    await expect(works(), name).toBeVisible();
    await close?.();
    // The connection between releases works invisibly, and fonts are requested by the styles.
    asked.push(take().filter((file) => !early.includes(file) && !/^offline-|\.ttf$|\.worker-/.test(file)));
  }
  return asked;
}

test('every file of the app is one of the start, of a part, of another page, or of a worker', async ({ app, page }) => {
  await app.startWith(wholeConfig);
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  const asked = await askedByParts(page);
  const elsewhere = [...namedBy('embed.html'), ...namedBy('embedding.html'), ...namedBy('guide.html'), ...(await askedByEmbed(page))];
  const known = new Set([...early, ...showsLinks, ...asked.flat(), ...elsewhere, ...(await askedBySafeMode(page))]);
  expect(assets.filter((name) => !known.has(name) && !/\.ttf$|\.worker-|^offline-/.test(name))).toEqual(onlyInWorkers());
});

test('when anything that a part needs is missing, it says so in its place, and appears when retried', hunt, async ({ browser }) => {
  const profile = await profileWithDraft(browser);
  let asked: string[][] = [];
  await onPage(browser, profile, async (page) => {
    asked = await askedByParts(page);
  });
  const rounds = roundsOf(asked);
  // Each on a page of its own: what has been loaded once is not requested again.
  const inTurn = async () => {
    for (let round = rounds.shift(); round; round = rounds.shift()) await withoutOne(round);
  };
  const withoutOne = (fileOfStep: (at: number) => string | undefined) =>
    onPage(browser, profile, async (page) => {
      const app = new App(page);
      const message = page
        .getByRole('main')
        .or(page.locator('dialog, [role=dialog], .bn-notice, #root'))
        .getByText(/could not be loaded/)
        .first();
      const again = (timeout = patience) =>
        page
          .getByRole('button', { name: /^Try again(?: to open the link)?$/ })
          .first()
          .click({ timeout });
      const steps = partSteps(app, page);
      // Once everything is loaded, nothing is missing any more.
      const last = asked.findLastIndex((_, at) => fileOfStep(at) !== undefined);
      for (const [at, { name, open, works, without, close, isNotice }] of steps.slice(0, last + 1).entries()) {
        const missing = fileOfStep(at);
        if (missing !== undefined) await page.route(fileOf(missing), failures.abort);
        if (at === 0) await page.goto('./');
        await open();
        if (missing !== undefined) {
          const what = `${name} without ${missing}`;
          if (without?.test(missing)) {
            await expect(works(), what).toBeVisible();
            await close?.();
            continue;
          }
          await expect(message, what).toBeVisible();
          // It goes before the first one: while requests are let through, one may slip in.
          await page.route(fileOf(missing), failures.page);
          await again();
          await expect(message, what).toBeVisible();
          if (!isNotice) await expect(page.getByRole('button', { name: 'Reload the page' }).first(), what).toBeVisible();
          // Without the workbench there is nothing to type into.
          if (at <= 1 && (await app.verdict.isVisible())) await typeMeanwhile(app, page);
          await page.unroute(fileOf(missing));
          // Parts that share a file each have their own button.
          await expect(async () => {
            // On a busy machine it may have appeared since it was asked for.
            if (await message.isVisible()) await again(5000);
            await expect(message, what).toBeHidden({ timeout: 2000 });
          }).toPass();
        }
        await expect(works(), `${name} without ${missing ?? 'anything'}`).toBeVisible();
        await close?.();
      }
    });
  await Promise.all(Array.from({ length: atOnce }, inTurn));
});

/** Types into the text, in whichever editor, and undoes it. */
async function typeMeanwhile(app: App, page: Page): Promise<void> {
  await app.editor.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('# typed\n');
  expect(await app.text()).toBe(`# typed\n${wholeConfig}`);
  await page.keyboard.press('Control+Z');
  // Continuous typing is one step, and a new line begins another.
  while ((await app.text()) !== wholeConfig) await app.undo.click();
  await app.editor.blur();
}

/** Files that pages load only through a worker. */
function onlyInWorkers(): string[] {
  return assets
    .filter((name) => !/\.worker-/.test(name))
    .filter((name) => {
      const importers = assets.filter(
        (other) => other.endsWith('.js') && readFileSync(pathOf.get(other) ?? '', 'utf8').includes(`./${name}`),
      );
      return importers.length > 0 && importers.every((importer) => /\.worker-/.test(importer));
    });
}

const link = () => `./embed.html#${encodeLink({ text: wholeConfig })}`;

/** Everything that an embed requests until it has been read, edited and opened as a form. */
async function askedByEmbed(page: Page): Promise<string[]> {
  const { take } = listen(page);
  await page.goto(`${link()}&panes=text,output,form`);
  await useEmbed(page);
  await page.goto('./embedding.html');
  await expect(page.locator('iframe').first().contentFrame().getByRole('group', { name: 'Butane' })).toBeVisible();
  return take();
}

async function askedBySafeMode(page: Page): Promise<string[]> {
  const { take } = listen(page);
  await page.goto('./?safe-mode');
  await expect(page.getByRole('textbox', { name: 'Text of the draft' })).toBeVisible();
  return take();
}

async function useEmbed(page: Page): Promise<void> {
  await expect(page.getByRole('group', { name: 'Butane' })).toContainText('# what everyone gets');
  await page.getByRole('button', { name: 'Edit' }).click();
  await expect(page.getByRole('textbox', { name: 'Butane config' })).toBeAttached();
  await page.getByRole('tab', { name: 'Form' }).click();
  await expect(page.getByRole('region', { name: 'Form' })).toBeVisible();
  await page.getByRole('button', { name: /^Search/ }).click();
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: /^Open in Bunsen/ }).focus();
  await expect(page.getByRole('link', { name: /^Open in Bunsen/ })).toHaveAttribute('href', /#c1/);
}

test('when anything that an embed or the guide needs is missing, they say so', hunt, async ({ browser }) => {
  await forEach(browser, {}, namedBy('embed.html'), async (page, name) => {
    await page.route(fileOf(name), failures.page);
    await page.goto(link());
    if (name.endsWith('.css')) return expect(page.getByRole('group', { name: 'Butane' }), name).toContainText('# what everyone gets');
    await expect(page.getByText('Bunsen could not be loaded.'), name).toBeVisible();
    await page.unroute(fileOf(name));
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect(page.getByRole('group', { name: 'Butane' }), name).toContainText('# what everyone gets');
  });
  const known = [...namedBy('embed.html'), ...early, ...namedBy('embedding.html')];
  let askedLater: string[] = [];
  await onPage(browser, {}, async (page) => {
    askedLater = await askedByEmbed(page);
  });
  const later = askedLater.filter((name) => !known.includes(name) && !/\.ttf$|\.worker-/.test(name));
  await forEach(browser, {}, later, async (page, name) => {
    const { take } = listen(page);
    const message = page
      .getByText(/could not be loaded/)
      .and(page.locator(':visible'))
      .first();
    await page.route(fileOf(name), failures.page);
    await page.goto(`${link()}&panes=text,output,form`);
    const asks = () => take().includes(name);
    await expect(page.getByRole('group', { name: 'Butane' }).getByText('# what everyone gets').or(message), name).toBeVisible();
    if (asks()) return;
    await page.getByRole('button', { name: 'Edit' }).click();
    await expect(page.getByRole('textbox', { name: 'Butane config' }), name).toBeAttached();
    if (asks()) return expect(message, name).toBeVisible();
    await page.getByRole('tab', { name: 'Form' }).click();
    await expect(page.getByRole('region', { name: 'Form' }).or(message).first(), name).toBeVisible();
    // Requests made only by other hosts and links of embeds are reported to them.
    if (asks()) return expect(message, name).toBeVisible();
    await page.getByRole('button', { name: /^Search/ }).click();
    await expect(page.getByRole('dialog').getByRole('combobox').or(message).first(), name).toBeVisible();
    if (asks()) await expect(message, name).toBeVisible();
  });
  await forEach(
    browser,
    {},
    namedBy('embedding.html').filter((name) => name.endsWith('.js')),
    async (page, name) => {
      await page.route(fileOf(name), failures.abort);
      await page.goto('./embedding.html');
      await expect(page.getByText('The examples on this page could not be loaded.'), name).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Embedding Bunsen in documentation' })).toBeVisible();
    },
  );
});
