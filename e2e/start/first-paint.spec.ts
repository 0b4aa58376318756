import type { Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect, test } from '../support/app.ts';
import { colourOf } from '../support/colour-of.ts';
import { commented } from '../support/configs.ts';
import { holdFiles } from '../support/hold-files.ts';
import { hunt, huntIf } from '../support/hunt.ts';

/** Holds back the scripts of the app, but not the one that each page begins with. */
const holdScripts = (page: Page) => holdFiles(page, '**/assets/**/*.js');

/** The start screen as the page comes with it. */
const early = (page: Page) => page.locator('#early');

/** Where headings, buttons and texts are on screen, and how they look. */
const looks = (page: Page) =>
  page.locator('#root').evaluate((root) =>
    [...root.querySelectorAll('h1, h2, h3, p, button, li, section, main, header, svg')]
      .filter((element) => element.getClientRects().length > 0)
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const { color, backgroundColor, font, borderColor, cursor } = getComputedStyle(element);
        return { text: element.textContent, box: [x, y, width, height], look: [color, backgroundColor, font, borderColor, cursor] };
      }),
  );

test('the start screen can be read before any script, and what is pressed then is done once it can be', async ({ app, page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { name: 'Start a Butane config' })).toBeVisible();
  await expect(early(page).locator('script, style, [onclick], [style]')).toHaveCount(0);
  const login = page.getByRole('button', { name: /^SSH login/ });
  await login.click();
  await expect(login).toHaveAttribute('aria-busy', 'true');
  await expect(early(page)).toBeVisible();
  release();
  await expect(app.verdict).toHaveText('valid · 1 warning');
  expect(await app.text()).toContain('ssh_authorized_keys');
});

test('a system is chosen at once before any script, and stays chosen', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const systems = page.getByRole('heading', { level: 3 });
  const button = (name: string, pressed: boolean) => page.getByRole('button', { name, exact: true, pressed });
  await button('Flatcar', false).click();
  for (const isApp of [false, true]) {
    if (isApp) release();
    await expect(early(page)).toBeAttached({ attached: !isApp });
    await expect(button('Flatcar', true)).toBeFocused();
    await expect(button('All systems', false)).toBeVisible();
    await expect(systems).toHaveText(['Flatcar']);
  }
  await button('All systems', false).click();
  await expect(systems).toHaveCount(5);
});

test('a dialog of the start screen opens when its button was pressed before any script', hunt, async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'With a task… for Flatcar' }).click();
  release();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a press that begins on the early page and ends on the app is one press', hunt, async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Open', exact: true }).hover();
  await page.mouse.down();
  release();
  await expect(early(page)).not.toBeAttached();
  await page.mouse.up();
  const entry = page.getByRole('menuitem', { name: /^From a file/ });
  await expect(entry).toBeVisible();
  await page.waitForTimeout(300);
  await expect(entry).toBeVisible();
});

test('focus and scrolling stay when the app takes over', async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto('./', { waitUntil: 'commit' });
  const button = page.getByRole('button', { name: 'Empty, for OpenShift' });
  await button.focus();
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, 200);
  const top = () => page.locator('main:visible').evaluate((main) => main.scrollTop);
  const before = await top();
  expect(before).toBeGreaterThan(0);
  release();
  await expect(early(page)).not.toBeAttached();
  await expect(button).toBeFocused();
  expect(await top()).toBe(before);
});

for (const [what, { viewport, ...media }] of [
  ['wide', {}],
  ['in the dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 390, height: 800 } }],
  ['in forced colours', { forcedColors: 'active' }],
] as const satisfies readonly [string, Parameters<Page['emulateMedia']>[0] & { viewport?: { width: number; height: number } }][]) {
  test(`the start screen looks the same before the app is there and with it, ${what}`, huntIf(what !== 'wide'), async ({ page }) => {
    await page.emulateMedia(media);
    if (viewport) await page.setViewportSize(viewport);
    const release = await holdScripts(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(early(page)).toBeVisible();
    const before = await looks(page);
    expect(before.length).toBeGreaterThan(80);
    release();
    await expect(early(page)).not.toBeAttached();
    expect(await looks(page)).toEqual(before);
  });
}

test('the styles in the page are all that the start screen needs, whichever of the others come first', async ({ page }) => {
  const release = await holdScripts(page);
  const before: unknown[] = [];
  for (const missing of [/\.css$/, /(?<!\/kit-[\w-]+)\.css$/]) {
    await page.route(missing, (route) => route.fulfill({ contentType: 'text/css', body: '/* not yet */' }));
    await page.goto('./', { waitUntil: 'commit' });
    await expect(early(page)).toBeVisible();
    before.push(await looks(page));
    await page.unroute(missing);
  }
  release();
  await page.goto('./');
  await expect(early(page)).not.toBeAttached();
  const after = await looks(page);
  expect(before).toEqual([after, after]);
});

test('the start screen waits for no style that it does not need, and the app for all of them', async ({ page }) => {
  const release = await holdFiles(page, '**/*.css');
  await page.goto('./', { waitUntil: 'domcontentloaded' });
  await page.getByRole('button', { name: 'Flatcar', exact: true }).click();
  await expect(early(page)).toBeVisible();
  release();
  await expect(early(page)).not.toBeAttached();
  await expect(page.getByRole('button', { name: 'Flatcar', exact: true, pressed: true })).toBeVisible();
  await expect(page.locator('link[media="not all"]')).toHaveCount(0);
});

test('a theme that was chosen before holds from the first paint', async ({ page }) => {
  await page.goto('./');
  await page.evaluate(() => localStorage.setItem('bunsen.theme', 'dark'));
  await holdScripts(page);
  await page.reload({ waitUntil: 'commit' });
  await expect(early(page)).toBeVisible();
  await expect(early(page)).not.toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('what begins with something else does not show the start screen first', async ({ app, page }) => {
  await app.startWith(commented);
  await expect(page.getByRole('contentinfo')).toContainText('saved');
  const release = await holdScripts(page);
  for (const address of ['./', './?safe-mode', './#url=https://example.com/a.bu', './?start=drafts']) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'commit' });
    await expect(page.locator('#start-note'), address).toBeAttached();
    await expect(early(page), address).toBeHidden();
  }
  release();
  await page.goto('about:blank');
  await page.goto('./');
  await expect(app.verdict).toHaveText('valid');
  await expect(early(page)).not.toBeAttached();
});

test('what is pasted or dropped before the app is there is opened once it is', async ({ app, page }) => {
  for (const how of ['paste', 'drop'] as const) {
    await page.addInitScript(() => {
      localStorage.clear();
      // React adds its listeners in such a message: on a busy machine it comes late.
      const post = Reflect.get(MessagePort.prototype, 'postMessage') as (...given: unknown[]) => void;
      MessagePort.prototype.postMessage = function (...given: unknown[]) {
        setTimeout(() => post.apply(this, given), 300);
      };
    });
    // The script that starts the app is there, and keeps what is done; the app is not.
    const release = await holdFiles(page, '**/assets/{kit,react,main}-*.js');
    await page.goto('./', { waitUntil: 'domcontentloaded' });
    await page.evaluate((type) => {
      const data = new DataTransfer();
      if (type === 'paste') data.setData('text/plain', 'variant: flatcar\nversion: 1.1.0\n# paste\n');
      else data.items.add(new File(['variant: flatcar\nversion: 1.1.0\n# drop\n'], 'mine.bu'));
      const options = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent(type, { clipboardData: data, ...options })
          : new DragEvent(type, { dataTransfer: data, ...options }),
      );
    }, how);
    release();
    await expect(app.butane).toContainText(`# ${how}`);
    await page.unrouteAll();
  }
});

test('a link shows its text, coloured, before the workbench is there', async ({ app, page }) => {
  const release = await holdFiles(page, '**/assets/{kit,react,main}-*.js');
  await page.goto(`./#${encodeLink({ text: commented })}`, { waitUntil: 'commit' });
  const text = page.getByRole('group', { name: 'Text of the config in the link' });
  await expect(text).toContainText('# the admins');
  expect(await colourOf(text, 'variant')).not.toBe(await colourOf(text, '# the admins'));
  await expect(early(page)).not.toBeAttached();
  release();
  await expect(app.verdict).toHaveText('valid');
  await expect(text).not.toBeAttached();
});
