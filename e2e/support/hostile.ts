import type { Page } from '@playwright/test';
import { expect } from './app.ts';
import { test as base } from './host-pages.ts';

/**
 * What an attacker writes to make a page run something: as an address, out of attributes, elements and texts of HTML, out
 * of templates, in Markdown. It calls `hostile`; it begins like a script's address, so that it is one where it
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

/** Names of properties that JavaScript objects inherit. */
export const bornNames = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'] as const;

interface Fixtures {
  /** What a page was made to do, or tried to: any of it fails a journey. */
  ran: string[];
}

/** A journey in which nothing in a text may run, whether or not the policy refuses it. */
export const test = base.extend<Fixtures>({
  ownContext: true,
  ran: [
    async ({ context }, use) => {
      const ran: string[] = [];
      const tell = (what: string) => void ran.push(what);
      const watch = (page: Page) =>
        page.on('dialog', (dialog) => {
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
      await context.addInitScript(watchPage);
      await use(ran);
      for (const page of context.pages()) for (const frame of page.frames()) ran.push(...(await frame.evaluate(pollution).catch(() => [])));
      expect(ran).toEqual([]);
    },
    { auto: true },
  ],
});

/** Reports to the test everything that runs, is refused by the policy, or is in the page as more than text. */
function watchPage(): void {
  // Exposed by the fixture.
  const scope = globalThis as unknown as { tellTest: (what: string) => void; hostile: (what: number) => void };
  const { tellTest } = scope;
  scope.hostile = (what) => tellTest(`ran: ${what} on ${location.pathname}`);
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    tellTest(`violation: ${effectiveDirective} ${blockedURI} ${sample}`),
  );

  const isBad = ({ name, value }: Attr) =>
    /^on|^srcdoc$/.test(name) ||
    (/^(?:href|src|action|formaction|xlink:href)$/.test(name) &&
      /^\s*(?:javascript|data:text|vbscript|command):|^[^#]*hostile/i.test(value));
  const look = (element: Element) => {
    if ([...element.attributes].some(isBad)) tellTest(`more than text: ${element.outerHTML.slice(0, 200)}`);
  };
  const observe = (root: Node) =>
    new MutationObserver((records) => {
      for (const { target, addedNodes } of records) {
        if (target instanceof Element) look(target);
        for (const node of addedNodes) if (node instanceof Element) [node, ...node.querySelectorAll('*')].forEach(look);
      }
    }).observe(root, {
      subtree: true,
      childList: true,
      attributeFilter: ['href', 'src', 'srcdoc', 'action', 'formaction', 'onclick', 'onload', 'onerror'],
    });
  observe(document);
  // The contents of a shadow root can only be seen from there.
  // oxlint-disable-next-line typescript/unbound-method -- it is called on its element
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (...options) {
    const root = attach.apply(this, options);
    observe(root);
    return root;
  };
}

/** What all objects inherit by now that they should not. */
const pollution = () => Object.keys(Object.prototype).map((key) => `all objects have ${key}`);

export { expect };
