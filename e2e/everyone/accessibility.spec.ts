import { titles } from '#words/names/sections';
import { expect, test } from '../support/app.ts';
import { findBarriersLightAndDark } from '../support/barriers.ts';
import { everySection } from '../support/configs.ts';
import { hunt } from '../support/hunt.ts';
import { openAll } from '../support/screens.ts';

// Every screen of the wide layout is looked at in every-screen.spec.ts. The narrow one has tabs and menus of its own.
test('no barrier on a narrow screen', hunt, async ({ app, page }) => {
  await page.setViewportSize({ width: 420, height: 800 });
  const barriers: string[] = [];
  const check = async (where: string) => {
    barriers.push(...(await findBarriersLightAndDark(page)).map((barrier) => `${where}: ${barrier}`));
  };
  await app.visit();
  await expect(page.getByRole('list', { name: 'Starting points' }).first()).toBeVisible();
  await check('start screen');
  await app.pick(everySection, 'a.bu');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await expect(page.getByRole('menuitem', { name: 'Drafts', exact: true })).toBeVisible();
  await check('menu with what has no room');
  await page.keyboard.press('Escape');
  const section = app.sections.getByRole('combobox');
  for (const title of Object.values(titles)) {
    const option = section.getByRole('option').filter({ hasText: new RegExp(`^${title}\\b`) });
    if ((await option.count()) === 0) continue;
    await section.selectOption((await option.getAttribute('value')) ?? '');
    await expect(app.form.getByRole('heading', { name: title, level: 2 })).toBeVisible();
    await openAll(app);
    await check(title);
  }
  for (const tab of ['Butane', 'Ignition', 'Problems']) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page.getByRole('region', { name: tab, exact: true })).toBeVisible();
    await check(tab);
  }
  expect(barriers).toEqual([]);
});
