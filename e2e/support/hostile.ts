import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { test as base } from './host-pages.ts';

/**
 * What people write who want a page to run something: as an address, out of attributes, elements and texts of HTML, out
 * of templates, in Markdown. `hostile` is what it calls; it begins as a script's address, so that it is one where it
 * becomes an `href` or a `src`.
 */
export const payload = [
  'javascript:hostile(1);',
  '"><img src="hostile.png" onerror="hostile(2)">',
  "'><svg onload=hostile(3)>",
  '</textarea></title></style></script><script>hostile(4)</script>',
  ']]><iframe srcdoc="<script>parent.hostile(5)</script>"></iframe>',
  '{{constructor.constructor("hostile(6)")()}}',
  '${hostile(7)}`+hostile(8)+`',
  '[a](javascript:hostile(9)) ![b](hostile.png) <a href="command:hostile">c</a>',
  "');hostile(10);",
].join(' ');

/** Names that JavaScript objects are born with. */
export const bornNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

interface Fixtures {
  /** What a page was made to do, or tried to: a journey with any has failed. */
  ran: string[];
}

/** A journey on which nothing that a text says may run, be it refused by the policy or not. */
export const test = base.extend<Fixtures>({
  ran: [async ({ context }, use) => {
    const ran: string[] = [];
    const tell = (what: string) => void ran.push(what);
    const watch = (page: Page) => page.on('dialog', (dialog) => {
      tell(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.pages().forEach(watch);
    context.on('page', watch);
    context.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (/hostile/.test(pathname)) tell(`request: ${pathname}`);
      if (request.method() !== 'GET' || request.postData() !== null) tell(`sent: ${request.url()}`);
    });
    await context.exposeFunction('tellTest', tell);
    // In each page and each frame, before anything else.
    await context.addInitScript(() => {
      // Exposed by the line above.
      const scope = globalThis as unknown as { tellTest(what: string): void; hostile(what: unknown): void };
      const { tellTest } = scope;
      scope.hostile = (what) => tellTest(`ran: ${what} on ${location.pathname}`);
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => tellTest(`violation: ${effectiveDirective} ${blockedURI} ${sample}`));
    });
    await use(ran);
    for (const page of context.pages()) ran.push(...await traces(page));
    expect(ran).toEqual([]);
  }, { auto: true }],
});

/** What of a payload became more than text in the frames of a page: elements, attributes, properties of all objects. */
async function traces(page: Page): Promise<string[]> {
  const found = await Promise.all(page.frames().map((frame) => frame.evaluate(() => {
    const roots: ParentNode[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const elements = roots.flatMap((root) => [...root.querySelectorAll('*')]);
    const bad = elements.filter((element) => [...element.attributes].some(({ name, value }) =>
      /^on/.test(name) || name === 'srcdoc' || (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\s*(?:javascript|data:text|vbscript|command):|^[^#]*hostile/i.test(value))));
    const polluted = Reflect.ownKeys(Object.prototype).filter((key) => Object.prototype.propertyIsEnumerable(key));
    return [...bad.map(({ outerHTML }) => outerHTML.slice(0, 200)), ...polluted.map(String)];
  }).catch(() => [])));
  return found.flat();
}

export { expect };
