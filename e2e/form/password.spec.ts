import type { Locator, Page } from '@playwright/test';
import { verifyPassword } from '../../src/crypt/verify-password.ts';
import { expect, test, type App } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { hunt } from '../support/hunt.ts';

const config = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
`;
const secret = 'correct horse 🐎 staple';

const panelIn = (item: Locator): Locator => item.getByRole('form', { name: 'Set password' });

/** Opens a user's form and its part for passwords. */
async function openPanel(app: App, user = 'user core'): Promise<{ item: Locator; panel: Locator }> {
  await app.openSection('Users and groups');
  const item = await app.openItem(user);
  await item.getByRole('button', { name: 'Set password…' }).click();
  const panel = panelIn(item);
  await expect(panel.getByLabel('New password')).toBeFocused();
  return { item, panel };
}

/** The hash in the config's text. */
const hashIn = (text: string): string => /password_hash: (.*)/.exec(text)?.[1] ?? '';

/** Everything that the browser keeps for the page, as one text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const ofRequest = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
      });
    const parts = [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      location.href,
      JSON.stringify(history.state),
      document.documentElement.outerHTML,
    ];
    for (const { name } of await indexedDB.databases()) {
      if (name === undefined) continue;
      const db = await ofRequest(indexedDB.open(name));
      for (const store of db.objectStoreNames)
        parts.push(JSON.stringify(await ofRequest(db.transaction(store).objectStore(store).getAll())));
      db.close();
    }
    return parts.join('\n');
  });

test('a typed password becomes a hash, and nothing else of it remains', async ({ app, page }) => {
  await app.startWith(config);
  const { item, panel } = await openPanel(app);
  await panel.getByLabel('New password').fill(secret);
  await page.keyboard.press('Enter');
  await expect(panel).toBeHidden();
  await expect(item.getByRole('button', { name: 'Set password…' })).toBeFocused();
  await expect(item.getByText('yescrypt, 16 MiB of memory.')).toBeVisible();
  await expect(app.verdict).toContainText('valid');

  const text = await app.text();
  expect(hashIn(text)).toMatch(/^\$y\$j9T\$/);
  expect(verifyPassword(hashIn(text), secret)).toBe(true);
  expect(text).toBe(`${config}      password_hash: ${hashIn(text)}\n`);

  await expect(page.getByRole('contentinfo')).toContainText('saved');
  const everything = await kept(page);
  expect(everything).toContain(hashIn(text)); // so that the next line proves something
  expect(everything).not.toContain(secret.slice(0, 13));

  await app.undo.click();
  expect(await app.text()).toBe(config);
  expect(await kept(page)).not.toContain(secret.slice(0, 13));
  await app.redo.click();
  expect(await app.text()).toBe(text);
});

test('by sha512crypt with rounds, and checked', hunt, async ({ app }) => {
  await app.startWith(config);
  const { item, panel } = await openPanel(app);
  await panel.getByLabel('Method').selectOption('sha512crypt');
  await panel.getByRole('button', { name: 'More options' }).click();
  await panel.getByLabel('Rounds').fill('12345');
  await panel.getByLabel('New password').fill(secret);
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  await expect(item.getByText('sha512crypt, 12345 rounds.')).toBeVisible();
  const hash = hashIn(await app.text());
  expect(hash).toMatch(/^\$6\$rounds=12345\$/);
  expect(verifyPassword(hash, secret)).toBe(true);

  await item.getByRole('button', { name: 'Check a password…' }).click();
  const check = item.getByRole('form', { name: 'Check a password' });
  await check.getByLabel('Password to check').fill('something else');
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText('This password does not match the hash.')).toBeVisible();
  await check.getByLabel('Password to check').fill(secret);
  await check.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(check.getByText('This password matches the hash.')).toBeVisible();
  await check.getByRole('button', { name: 'Close' }).click();
  await expect(item.getByRole('button', { name: 'Check a password…' })).toBeFocused();
  expect(hashIn(await app.text())).toBe(hash);
});

test('does nothing when cancelled', hunt, async ({ app, page }) => {
  await app.startWith(config);
  const { item, panel } = await openPanel(app);
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  await expect(panel.getByText('Type a password first.')).toBeVisible();
  await panel.getByLabel('New password').fill(secret);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(item.getByRole('button', { name: 'Set password…' })).toBeFocused();
  expect(await app.text()).toBe(config);

  // While it works: nine hundred million rounds would take an hour.
  await item.getByRole('button', { name: 'Set password…' }).click();
  await panel.getByLabel('Method').selectOption('sha512crypt');
  await panel.getByRole('button', { name: 'More options' }).click();
  await panel.getByLabel('Rounds').fill('900000000');
  await panel.getByLabel('New password').fill(secret);
  const started = page.waitForEvent('worker');
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  const worker = await started;
  await expect(panel.getByText('Hashing…')).toBeVisible();
  const ended = worker.waitForEvent('close');
  await panel.getByRole('button', { name: 'Cancel' }).click();
  await ended;
  await expect(panel).toBeHidden();
  expect(await app.text()).toBe(config);
});

test('a worker that cannot be loaded is reported, and nothing is changed', async ({ app, page }) => {
  await page.route('**/crypt.worker*', (route) => route.abort());
  await app.startWith(config);
  const { panel } = await openPanel(app);
  await panel.getByLabel('New password').fill(secret);
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  await expect(panel.getByText(/could not be loaded\. Try again, or reload the page\. Nothing was changed\.$/)).toBeVisible();
  expect(await app.text()).toBe(config);
});

test('a change meanwhile keeps the hash from ending up elsewhere', async ({ app, page }) => {
  await app.startWith(config);
  const { item, panel } = await openPanel(app);
  await panel.getByLabel('Method').selectOption('sha512crypt');
  await panel.getByRole('button', { name: 'More options' }).click();
  await panel.getByLabel('Rounds').fill('300000');
  await panel.getByLabel('New password').fill(secret);
  const started = page.waitForEvent('worker');
  await page.keyboard.press('Enter');
  await started;
  await item.getByRole('textbox', { name: /^Name/ }).fill('other');
  await expect(app.item('user other').getByText(/The config has changed in the meantime/)).toBeVisible({ timeout: 60_000 });
  expect(hashIn(await app.text())).toBe('');
});

test('a system that may not know yescrypt is offered sha512crypt', hunt, async ({ app }) => {
  await app.startWith(config.replace('fcos', 'flatcar').replace('1.6.0', '1.1.0'));
  const { panel } = await openPanel(app);
  await expect(panel.getByLabel('Method')).toHaveValue('sha512crypt');
});

test('a GRUB user gets a hash for GRUB', hunt, async ({ app }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\ngrub:\n  users:\n    - name: root\n');
  await app.openSection('Kernel and GRUB');
  const item = await app.openItem('GRUB user root');
  await item.getByRole('button', { name: 'Set password…' }).click();
  const panel = panelIn(item);
  await panel.getByLabel('New password').fill(secret);
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  await expect(item.getByText('PBKDF2 for GRUB, 10000 iterations.')).toBeVisible();
  const hash = hashIn(await app.text());
  expect(hash).toMatch(/^grub\.pbkdf2\.sha512\.10000\.[\dA-F]{128}\.[\dA-F]{128}$/);
  expect(verifyPassword(hash, secret)).toBe(true);
});

test('a password in place of its hash gets a warning', async ({ app }) => {
  await app.startWith(`${config}      password_hash: hunter2\n`);
  await app.openProblems();
  await expect(app.problems.getByText(/^Bunsen: this is not a hash as crypt\(3\) makes it/)).toBeVisible();
});

test('no barrier where passwords are typed', hunt, async ({ app, page }) => {
  await app.startWith(`${config}      password_hash: $1$abcdefgh$G//4keteveJp0qb8z2DxG/\n`);
  const { item, panel } = await openPanel(app);
  await panel.getByRole('button', { name: 'More options' }).click();
  await panel.getByRole('button', { name: 'Show password' }).click();
  await panel.getByRole('button', { name: 'Hash and set' }).click();
  await expect(panel.getByText('Type a password first.')).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
  await panel.getByLabel('New password').fill('a');
  await page.keyboard.press('Enter');
  await item.getByRole('button', { name: 'Check a password…' }).click();
  await page.getByLabel('Password to check').fill('a');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This password matches the hash.')).toBeVisible();
  expect(await findBarriersLightAndDark(page)).toEqual([]);
});

test('a password being typed does not move to the next user', hunt, async ({ app, page }) => {
  await app.startWith(`${config}    - name: admin\n`);
  const { item, panel } = await openPanel(app);
  await panel.getByLabel('New password').fill(secret);
  await item.getByRole('textbox', { name: /^Name/ }).fill('root');
  await expect(panelIn(app.item('user root'))).toBeVisible();
  await app.pasteAll(config.replace('core', 'admin'));
  await expect(app.item('user admin').getByRole('button', { name: 'Set password…' })).toBeVisible();
  await expect(panelIn(page.locator('body'))).toHaveCount(0);
});
