import { readFile } from 'node:fs/promises';
import { expect, test } from '../support/app.ts';
import { all, indistinct, said, ScreenReader, type Part } from '../support/screen-reader.ts';

const key = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIHkQdq1zWqJ7C7dRk1zYDPEZ9dTB0ZLe4p0gdcJtTmDp ada@example.com';

/** Headings from the first on: no level is left out on the way down. */
function headings(page: Part): string[] {
  const found = all(page, 'heading');
  let level = 0;
  for (const heading of found) {
    const own = Number(heading.properties.get('level'));
    expect(own, `the level of “${heading.name}”`).toBeLessThanOrEqual(level + 1);
    level = own;
  }
  return found.map(({ name }) => name);
}

test('behind a dialog nothing is read, however it was opened, and the focus returns', async ({ app, page }) => {
  await app.startWith('variant: fcos\nversion: 1.6.0\n');
  const reader = await ScreenReader.of(page);
  for (const open of ['Share', 'Open']) {
    await reader.press(await reader.find('button', open, ['banner', '']));
    if (open === 'Open') await reader.press(await reader.find('menuitem', /^From an address/));
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(async () => all(await reader.read(), 'main').map(said), open).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await reader.focused())?.name).toBe(open);
    expect(all(await reader.read(), 'main')).toHaveLength(1);
  }
});

test('from a first visit to the download by what a screen reader says alone', async ({ page }) => {
  await page.goto('./');
  // What is found must be there still when it is pressed.
  await expect(page.locator('#early')).not.toBeAttached();
  const reader = await ScreenReader.of(page);

  await reader.find('heading', 'Start a Butane config');
  const start = await reader.read();
  expect(start.name).toMatch(/^Bunsen/);
  expect(headings(start).slice(0, 2)).toEqual(['Bunsen', 'Start a Butane config']);
  expect(all(start, 'main').map(said)).toHaveLength(1);
  expect(indistinct(start)).toEqual([]);
  await reader.press(await reader.find('button', /^Hostname The machine has a fixed name/, ['list', 'Starting points for Fedora CoreOS']));

  // Where one is now is said, and whether the config is valid.
  await expect.poll(async () => (await reader.focused())?.name).toBe('The workbench');
  await expect.poll(() => reader.announced()).toContain('valid · 1 warning');
  const opened = await reader.read();
  expect(opened.name).toMatch(/^hostname-file/);
  headings(opened);
  expect(indistinct(opened)).toEqual([]);

  // The warning says where it is and leads there.
  await reader.press(await reader.find('button', 'valid · 1 warning', ['contentinfo', '']));
  await reader.press(await reader.find('button', /example key/, ['region', 'Problems']));
  await expect.poll(async () => (await reader.focused())?.name).toBe('SSH keys 1');
  await expect.poll(async () => (await reader.focused())?.description).toContain('this is an example key');

  await reader.press(await reader.find('button', 'Add user', ['region', 'Form']));
  await expect.poll(async () => (await reader.focused())?.name).toBe('Name name');
  await page.keyboard.type('ada');
  await reader.find('button', /^ada/, ['region', 'user ada']);
  await reader.press(await reader.find('button', 'Add to SSH keys', ['region', 'user ada']));
  await expect.poll(async () => (await reader.focused())?.name).toBe('SSH keys 1');
  await page.keyboard.type(key);
  const own = await reader.find('textbox', 'SSH keys 1', ['region', 'user ada']);
  expect(own.value).toBe(key);
  expect(indistinct(await reader.read())).toEqual([]);

  await reader.press(await reader.find('button', 'Remove user core', ['region', 'Form']));
  await expect.poll(() => reader.announced()).toContain('valid');
  expect(await reader.focused()).toBeDefined();

  await reader.press(await reader.find('button', 'Download', ['banner', '']));
  const download = page.waitForEvent('download');
  await reader.press(await reader.find('menuitem', /\.ign\b/));
  const file = await readFile(await (await download).path(), 'utf8');
  expect(JSON.parse(file)).toMatchObject({ passwd: { users: [{ name: 'ada', sshAuthorizedKeys: [key] }] } });
  await expect.poll(async () => (await reader.focused())?.name).toBe('Download');
});
