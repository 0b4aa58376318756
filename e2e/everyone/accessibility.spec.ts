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

test(
  'icons that tell a warning from an error, and the edges of fields, stand out from what is behind them',
  hunt,
  async ({ app, page }) => {
    await app.startWith(everySection, 'a.bu');
    await app.openSection(titles.files);
    await openAll(app);
    await app.openProblems();
    await app.form.locator('.bn-code').first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const faint = () => page.evaluate(faintShapes, '.bn-kind svg, .pf-v6-c-helper-text__item-icon svg, .bn-code');
      await expect.poll(faint, colorScheme).toEqual([]);
    }
  },
);

/** The shapes whose colour, or that of whose edge, has less than three times the contrast to what is behind them (WCAG 1.4.11). */
function faintShapes(shapes: string): string[] {
  const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!pixel) throw new Error('no canvas');
  /** Colours over one another, the last on top. */
  const brightness = (colours: readonly string[]): number => {
    pixel.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      pixel.fillStyle = colour;
      pixel.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = Array.from(pixel.getImageData(0, 0, 1, 1).data, (part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...document.querySelectorAll(shapes)].flatMap((shape) => {
    const { color, borderTopWidth, borderTopColor } = getComputedStyle(shape);
    const behind: string[] = [];
    for (let around = shape.parentElement; around; around = around.parentElement) behind.unshift(getComputedStyle(around).backgroundColor);
    const own = brightness([...behind, borderTopWidth === '0px' ? color : borderTopColor]);
    const other = brightness(behind);
    const contrast = (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05);
    return contrast < 3 ? [`${shape.parentElement?.className ?? ''} ${shape.classList.value}: ${contrast.toFixed(2)}`] : [];
  });
}
