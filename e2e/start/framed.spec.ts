import { encodeLink } from '../../src/share/link/encode-link.ts';
import { expect } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { test } from '../support/host-pages.ts';
import { huntIf } from '../support/hunt.ts';
import { serveBuilt, type StaticServer } from '../support/static-server.ts';

/** A host that sets no headers, and so cannot forbid framing the app. */
let server: StaticServer;
test.beforeEach(async () => {
  server = await serveBuilt('/');
});
test.afterEach(() => server.stop());

/** The link to another config. */
const link = `#${encodeLink({ text: 'variant: flatcar\nversion: 1.1.0\n' })}`;

for (const [where, address, site, shows] of [
  ['the app', '', 'same origin', /rack.4/],
  // A browser shows less of the app's storage to these.
  ['the app', '', 'same site', /rack.4/],
  ['the app', '', 'other site', /rack.4/],
  ['the safe mode', '?safe-mode', 'same site', /rack-4/],
  ['a link', link, 'same site', /variant:.flatcar/],
] as const) {
  test(
    `framed by a page of the ${site}, ${where} shows no draft and reads none`,
    huntIf(site !== 'same origin'),
    async ({ app, page, context, hosts }) => {
      await page.goto(server.address);
      await app.pick(commented, 'rack-4.bu');
      await expect(page.getByRole('contentinfo')).toContainText('saved');
      const touched: string[] = [];
      await page.exposeFunction('touch', (what: string) => touched.push(what));
      await page.addInitScript(() => {
        if (window.top === window) return;
        // Exposed by the line above, to frames as well.
        const tell = (what: string) => void (globalThis as unknown as { touch(what: string): Promise<void> }).touch(what);
        for (const name of ['indexedDB', 'localStorage', 'sessionStorage'] as const) {
          const usual = Object.getOwnPropertyDescriptor(window, name);
          Object.defineProperty(window, name, {
            get() {
              tell(name);
              return usual?.get?.call(window) as unknown;
            },
          });
        }
      });
      if (site === 'same origin') {
        await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 })); // the page names none
        await page.goto(`${server.address}schemas/embed/messages-1.json`);
        await page.evaluate(
          (src) => document.body.append(Object.assign(document.createElement('iframe'), { src, width: 800, height: 600 })),
          server.address + address,
        );
      } else {
        hosts.put('/page', `<iframe title="Bunsen" width="800" height="600" src="${server.address}${address}"></iframe>`);
        await page.goto(`${hosts.origin(site === 'same site' ? '127.0.0.1' : 'localhost')}/page`);
      }
      const frame = page.frameLocator('iframe');
      await expect(frame.getByText('Your drafts have not been read.')).toBeVisible();
      await expect(frame.locator('body')).not.toContainText(/rack|could not be loaded|loading/);
      expect(touched).toEqual([]);

      const opened = context.waitForEvent('page');
      await frame.getByRole('link', { name: 'Open Bunsen in its own tab' }).click();
      const tab = await opened;
      await expect(tab.locator('body')).toContainText(shows);
      expect(await tab.evaluate(() => window.opener as unknown)).toBeNull();
    },
  );
}
