import type { Route } from '@playwright/test';
import { expect, test, type App } from '../support/app.ts';
import { commented, relativePath } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';

const host = 'configs.example';
// Each journey says which of these hosts it contacts, and when.
test.use({ agreed: [host, 'raw.githubusercontent.com'] });
const cors = { 'Access-Control-Allow-Origin': '*' };

/** Records everything that the browser requests from other hosts from now on, including from workers; each host answers as given. */
async function answerAsHost(
  app: App,
  answer: (route: Route) => Promise<void>,
): Promise<{ url: string; headers: Record<string, string> }[]> {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const own = new URL(test.info().project.use.baseURL ?? '').host;
  await app.page.context().route(
    (url) => url.protocol.startsWith('http') && url.host !== own,
    async (route) => {
      asked.push({ url: route.request().url(), headers: await route.request().allHeaders() });
      await answer(route);
    },
  );
  return asked;
}

test('a link that names an address contacts no one before the user agrees, and tells that host nothing', async ({ app, page }) => {
  const asked = await answerAsHost(app, (route) => route.fulfill({ headers: cors, body: relativePath }));
  await app.startWith(commented, 'mine.bu');
  await page.goto(`./#url=https://${host}/configs/rack%204.bu?v=1`);
  const dialog = page.getByRole('dialog', { name: 'A link wants to load a config' });
  await expect(dialog.getByText(host, { exact: true })).toBeVisible();
  await expect(dialog.getByText(`https://${host}/configs/rack%204.bu?v=1`)).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  // Enter does not agree to anything.
  await page.keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(dialog).toBeHidden();
  expect(await app.text()).toBe(commented);
  expect(asked).toEqual([]);

  await page.goto(`./#url=https%3A%2F%2F${host}%2Fconfigs%2Frack%25204.bu`);
  await dialog.getByRole('button', { name: `Load from ${host}` }).click();
  await expect(app.verdict).toHaveText('1 error');
  await expect(dialog).toBeHidden();
  expect(await app.download('bu')).toEqual({ name: 'rack 4.bu', text: relativePath });
  expect(asked.map(({ url }) => url)).toEqual([`https://${host}/configs/rack%204.bu`]);
  expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:referer|cookie|authorization)$/i)]),
  );

  await page.getByRole('button', { name: 'Go back to your previous config' }).click();
  expect(await app.download('bu')).toEqual({ name: 'mine.bu', text: commented });
  await page.reload();
  await expect(app.verdict).toHaveText(/^valid/);
  expect(asked).toHaveLength(1);
});

test('an address is opened by hand, and errors are reported', async ({ app, page, complaints }) => {
  const asked = await answerAsHost(app, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/moved.bu') return route.fulfill({ status: 302, headers: { ...cors, Location: 'https://other.example/a.bu' } });
    if (pathname === '/private.bu')
      return route.fulfill({ headers: { 'Access-Control-Allow-Origin': 'https://other.example' }, body: commented });
    if (pathname === '/page.bu')
      return route.fulfill({ headers: cors, contentType: 'text/html', body: '<!doctype html><title>Not here</title>' });
    return route.fulfill({ headers: cors, body: commented });
  });
  await app.visit();
  await app.chooseOpen('openAddress');
  const dialog = page.getByRole('dialog', { name: 'Open from an address' });
  const address = dialog.getByRole('textbox', { name: 'Address of a Butane file' });
  await expect(address).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Load', exact: true })).toBeDisabled();
  // On the start screen, pasted references are opened, but not those pasted into a field.
  await app.paste('http://example.com/a.bu');
  await expect(dialog.getByText(/^Only https:/)).toBeVisible();
  await expect(address).toHaveAccessibleDescription(/^Only https:/);
  for (const [path, reason] of [
    ['moved.bu', /redirects to another address/],
    ['private.bu', /does not let other pages read this file/],
    ['page.bu', /This is a web page, not a config/],
  ] as const) {
    await address.fill(`https://${host}/${path}`);
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert').getByText(reason)).toBeVisible();
  }
  await address.fill('https://github.com/example/configs/blob/main/web.bu');
  await expect(dialog.getByText('github.com shows the file on a page; the file itself is at raw.githubusercontent.com.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Load from raw.githubusercontent.com' }).click();
  expect(await app.download('bu')).toEqual({ name: 'web.bu', text: commented });
  expect(asked.map(({ url }) => url)).toEqual([
    `https://${host}/moved.bu`,
    `https://${host}/private.bu`,
    `https://${host}/page.bu`,
    'https://raw.githubusercontent.com/example/configs/main/web.bu',
  ]);
  // The browser reports in the console that a host refused.
  expect(complaints.every((complaint) => complaint.includes(host))).toBe(true);
  complaints.length = 0;
});

test('nobody is contacted for an invalid address, and a fragment of other origin is left alone', async ({ app, page }) => {
  const asked = await answerAsHost(app, (route) => route.abort());
  await page.goto(`./#url=https://me:secret@${host}/a.bu`);
  const dialog = page.getByRole('dialog', { name: 'A link wants to load a config' });
  await expect(dialog.getByText('An address that contains a user name or a password is not loaded.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Load/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
  await page.goto('./#elsewhere');
  await expect(dialog).toBeHidden();
  expect(new URL(page.url()).hash).toBe('#elsewhere');
  expect(asked).toEqual([]);
});

test('an address pasted on the start screen, or dropped on the page, is asked about', hunt, async ({ app, page }) => {
  const asked = await answerAsHost(app, (route) => route.fulfill({ headers: cors, body: commented }));
  await app.visit();
  await page.getByRole('heading', { name: 'Start a Butane config' }).click();
  await app.paste(`https://${host}/web.bu`);
  const dialog = page.getByRole('dialog', { name: 'A link wants to load a config' });
  await dialog.getByRole('button', { name: `Load from ${host}` }).click();
  await expect(app.verdict).toHaveText(/^valid/);

  const data = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.setData('text/uri-list', 'https://elsewhere.example/a.bu');
    return transfer;
  });
  await app.form.dispatchEvent('dragover', { dataTransfer: data });
  await expect(page.getByText('Drop the link to open the config it leads to.')).toBeVisible();
  await app.form.dispatchEvent('drop', { dataTransfer: data });
  await expect(dialog.getByText('elsewhere.example', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await app.text()).toBe(commented);
  expect(asked).toHaveLength(1);
});
