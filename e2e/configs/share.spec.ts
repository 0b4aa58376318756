import type { Locator, Page } from '@playwright/test';
import { App, expect, test } from '../support/app.ts';
import { findBarriers } from '../support/barriers.ts';
import { commented, lineOf, relativePath } from '../support/configs.ts';

const hash = '$y$j9T$0123456789abcdefghijkl$ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq';
const token = `ghp_${'a1'.repeat(18)}`;
const secretive = `variant: fcos
version: 1.6.0
passwd:
  users:
    - name: core
      password_hash: ${hash}
storage:
  files:
    - path: /etc/app.env
      contents:
        local: app.env
    - path: /etc/greeting
      contents:
        inline: Hello
`;

async function openShare(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  return page.getByRole('dialog', { name: 'Share' });
}

/** The link that the dialog shows, once it is created. */
async function linkIn(dialog: Locator): Promise<string> {
  const link = dialog.getByRole('textbox', { name: 'Link', exact: true });
  await expect(link).toHaveValue(/#c1:/);
  return link.inputValue();
}

test('a shared config opens elsewhere without its secrets, with its files, where the sharer was', async ({
  app,
  page,
  browser,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? '').origin;
  await app.startWith(secretive, `web-${token}.bu`);
  await app.openSection('Local files');
  for (const [name, text] of [
    ['app.env', 'GREETING=hello\n'],
    ['unused', 'not embedded'],
  ] as const) {
    const chooser = page.waitForEvent('filechooser');
    await app.form.getByRole('button', { name: 'Add files', exact: true }).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  }
  await expect(app.verdict).toHaveText(/^valid/);
  await app.openSection('Files');
  await (await app.openItem('file /etc/greeting')).getByRole('textbox', { name: 'Path path' }).focus();

  const dialog = await openShare(page);
  const secret = dialog.getByRole('radiogroup', { name: /^Password hash/ });
  await expect(secret.getByRole('radio', { name: 'Replace with a placeholder' })).toBeChecked();
  await expect(
    dialog
      .getByRole('radiogroup', { name: 'Token (GitHub) name of the config' })
      .getByRole('radio', { name: 'Replace with a placeholder' }),
  ).toBeChecked();
  await dialog.getByRole('checkbox', { name: 'Open at my current place' }).check();
  await expect(dialog.getByText(`Files, line ${lineOf(secretive, '/etc/greeting')}`)).toBeVisible();
  await expect(dialog.getByText(/app\.env \(15 B\)$/)).toBeVisible();
  await expect(dialog.getByText(/^[\d,]+ characters: short enough/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy Link', exact: true }).click();
  await expect(dialog.getByText('Copied', { exact: true })).toBeVisible();
  const link = await app.clipboard();
  expect(link).toMatch(new RegExp(`^${origin}/#c1:[\\w-]+$`));
  await secret.getByRole('radio', { name: 'Keep' }).check();
  await expect(dialog.getByText('Copied', { exact: true })).toBeHidden();
  const keeping = await linkIn(dialog);
  expect(keeping).not.toBe(link);
  await page.keyboard.press('Escape');
  expect(await app.text()).toBe(secretive);

  const visit = await browser.newContext({ serviceWorkers: 'block' });
  const other = new App(await visit.newPage());
  await other.page.goto(link);
  await expect(other.verdict).toHaveText(/^valid|warning/);
  await expect(other.form.getByRole('heading', { name: 'Files', level: 2 })).toBeVisible();
  await expect(other.butane.getByText('/etc/greeting')).toBeVisible();
  const { name, text } = await other.download('bu');
  expect(name).toBe('web-REPLACE-WITH-TOKEN.bu');
  expect(text).not.toContain(hash);
  expect(text.split('\n').filter((line, index) => line !== secretive.split('\n')[index])).toEqual([
    expect.stringContaining('password_hash: '),
  ]);
  await other.openSection('Local files');
  await expect(other.form.getByRole('region', { name: 'file app.env' })).toBeVisible();
  await expect(other.form.getByRole('region', { name: 'file unused' })).toHaveCount(0);
  expect(new URL(other.page.url()).hash).toBe('');
  // An open page follows a link, too.
  await other.page.goto(keeping);
  await expect.poll(() => other.text()).toBe(secretive);
  await visit.close();
});

test('a link over a draft leads back, an invalid one is refused, and edits after a link stay', async ({ app, page, browserName }) => {
  await app.startWith(commented, 'mine.bu');
  const dialog = await openShare(page);
  const link = await linkIn(dialog);
  await expect(dialog.getByRole('link', { name: 'Embedding Bunsen in documentation' })).toHaveAttribute(
    'href',
    /embedding\.html\?lang=en$/,
  );
  await expect(dialog.getByRole('textbox', { name: 'Markdown badge' })).toHaveValue(/^\[!\[.*\]\(.*badge\.svg\)\]\(.*#c1:/);
  // Where the clipboard is unavailable, the text is selected.
  await page.context().clearPermissions();
  await page.evaluate(() =>
    Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('', 'NotAllowedError')) }),
  );
  await dialog.getByRole('button', { name: 'Copy Markdown link' }).click();
  await expect(dialog.getByText(/The text is selected: copy it/)).toBeVisible();
  const selected = () =>
    page.evaluate(
      () =>
        document.activeElement instanceof HTMLInputElement &&
        document.activeElement.value.slice(document.activeElement.selectionStart ?? 0, document.activeElement.selectionEnd ?? 0),
    );
  expect(await selected()).toContain(`](${link})`);
  await page.keyboard.press('Escape');

  await app.pick(relativePath, 'other.bu');
  await expect(app.verdict).toHaveText('1 error');
  await page.goto(`${link.slice(0, -6)}AAAAAA`);
  await expect(page.getByRole('alert').getByText(/^Warning alert:The link was not opened: it is incomplete/)).toBeVisible();
  expect(await app.text()).toBe(relativePath);
  await page.goto(`${link}&from=a-chat`);
  await expect.poll(() => app.text()).toBe(commented);
  await page.getByRole('button', { name: 'Go back to your previous config' }).click();
  expect(await app.download('bu')).toEqual({ name: 'other.bu', text: relativePath });

  // A pasted link opens on the start screen.
  await page.getByRole('button', { name: 'New', exact: true }).click();
  if (browserName === 'chromium') await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.reload();
  await page.getByRole('button', { name: 'New', exact: true }).click();
  await page.getByRole('heading', { name: 'Start a Butane config' }).click();
  await app.paste(link);
  await expect.poll(() => app.text()).toBe(commented);
  await app.putCaret(1);
  await page.keyboard.type(' changed');
  await expect(page.getByRole('contentinfo').getByText('saved', { exact: true })).toBeVisible();
  await page.reload();
  expect(await app.text()).toBe(commented.replace('rack 4', 'rack 4 changed'));
});

test('a short link is shown as a QR code, on request', async ({ app, page }) => {
  await app.startWith(relativePath);
  const dialog = await openShare(page);
  await linkIn(dialog);
  await dialog.getByRole('button', { name: 'Show QR code' }).click();
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Hide QR code' }).click();
  await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toHaveCount(0);
});
