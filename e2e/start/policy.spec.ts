import { expect, test } from '../support/app.ts';
import { commented } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

test('a whole journey keeps to the content security policy and to its own origin', hunt, async ({ app, page, baseURL }) => {
  const origin = new URL(baseURL ?? '').origin;
  const strangers: string[] = [];
  const uploads: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:' && !request.url().startsWith(`blob:${origin}`)) strangers.push(request.url());
    if (request.method() !== 'GET' || request.postData() !== null) uploads.push(request.url());
  });
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) => {
      // Exposed by the line above.
      (globalThis as unknown as { reportViolation(what: string): void }).reportViolation(
        `${violatedDirective}: ${blockedURI} by ${sourceFile}`,
      );
    });
  });

  await app.startWith(commented);
  await expect(page.locator('meta[http-equiv="Content-Security-Policy"]')).toHaveAttribute(
    'content',
    /^default-src 'none'; .*require-trusted-types-for 'script'/,
  );

  await app.openSection('Users and groups');
  await (await app.openItem('user core')).getByRole('textbox', { name: 'Name name' }).fill('admin');
  await app.openSection('Systemd units');
  await app.form.getByRole('button', { name: 'Add unit' }).click();
  await page.keyboard.type('a.service');
  await app
    .item('unit a.service')
    .getByRole('textbox', { name: /^Contents/ })
    .focus();
  await page.keyboard.type('[Unit]\nDescription=A\n');
  await app.putCaret(3);
  await page.keyboard.press('Enter');
  await page.keyboard.type('nonsense: {a: [1, "b"]}');
  await expect(app.verdict).toHaveText(/warning/);
  await page.keyboard.press('F8');
  await expect(app.butane.getByRole('alert')).toContainText('unused key nonsense');
  await page.keyboard.press('Escape');
  // The editor's own find, context menu and command list write HTML of their own.
  await page.keyboard.press('Control+F');
  await page.keyboard.type('core');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+F10');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F1');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Ignition' }).click();
  await app.openProblems();
  await app.download('ign');
  await app.download('bu');
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await page.keyboard.press('Escape');
  // A text long enough to be transpiled in the background.
  await page.getByRole('tab', { name: 'Butane' }).click();
  await app.pasteAll(`variant: fcos\nversion: 1.6.0\n${'# a comment of some length\n'.repeat(400)}`);
  await expect(app.verdict).toHaveText('valid');
  expect(page.workers().some((worker) => worker.url().includes('transpile'))).toBe(true);
  await page.reload();
  await expect(app.verdict).toHaveText('valid');

  expect(violations).toEqual([]);
  expect(strangers).toEqual([]);
  expect(uploads).toEqual([]);
});

test('the policy is in force: what it forbids is refused', async ({ app, page, complaints, strangers }) => {
  await app.visit();
  const refused = await page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen = new Set<string>();
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
          seen.add(effectiveDirective); // reported twice: by the page's own policy and by the host's
          if (seen.size === 2) resolve([...seen]);
        });
        const inline = document.createElement('style');
        document.head.append(inline);
        void fetch('https://example.com/').catch(() => undefined);
        document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'https://example.com/a.css' }));
      }),
  );
  expect(refused.sort()).toEqual(['connect-src', 'style-src-elem']);
  // The browser reports this in the console, which would fail a journey.
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  complaints.length = 0;
  // It also reports to the test the request that it did not make.
  strangers.length = 0;
});
