import type { Page } from '@playwright/test';
import { expect, test } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';

const config = 'variant: fcos\nversion: 1.5.0\npasswd:\n  users:\n    - name: core\n';

/** Does what opens another page, and waits for that. */
async function opened(page: Page, act: () => Promise<void>): Promise<Page> {
  const other = page.context().waitForEvent('page');
  await act();
  return other;
}

test('the guide opens from Help, from the help of a field and from the search, in both languages, without a barrier', async ({
  app,
  page,
}) => {
  await app.startWith(config);
  await page.getByRole('button', { name: 'Help', exact: true }).click();
  const guide = await opened(page, () => page.getByRole('link', { name: 'The guide' }).click());
  await expect(guide.getByRole('heading', { name: 'The guide', level: 1 })).toBeVisible();
  await guide.getByRole('navigation').getByRole('link', { name: 'Storage' }).click();
  await expect(guide.getByRole('heading', { name: 'Storage', level: 2 })).toBeInViewport();
  // Every picture is there, once it is asked for.
  for (const picture of await guide.getByRole('img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  }
  await guide.setViewportSize({ width: 320, height: 600 });
  expect(await guide.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const language of ['en', 'fr']) {
    if (language === 'fr') await guide.goto('./fr/guide.html');
    await expect(guide.locator('html')).toHaveAttribute('lang', language);
    expect(await findBarriersLightAndDark(guide), language).toEqual([]);
  }
  await expect(guide.getByRole('heading', { name: 'Le stockage', level: 2 })).toBeVisible();
  await guide.close();

  await page.keyboard.press('Escape');
  await app.openSection('Users and groups');
  const user = await app.openItem('user core');
  await user.getByRole('button', { name: 'Help for Name' }).click();
  const users = await opened(page, () => user.getByRole('link', { name: 'Guide' }).click());
  await expect(users.getByRole('heading', { name: 'Users and groups', level: 3 })).toBeInViewport();
  await users.close();

  await page.keyboard.press('Control+K');
  const search = page.getByRole('combobox', { name: /^Task, section/ });
  await search.fill('migrating what can come');
  await expect(page.getByRole('option', { name: 'What can come in guide' })).toBeVisible();
  const migrating = await opened(page, () => search.press('Enter'));
  await expect(migrating.getByRole('heading', { name: 'What can come in' })).toBeInViewport();
});
