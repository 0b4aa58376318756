import type { Locator, Page } from '@playwright/test';
import { titles } from '#words/names/sections';
import { expect, type App } from './app.ts';
import { partSteps, wholeConfig, type PartStep } from './app-parts.ts';
import { everySection, machineConfig, quadlets } from './configs.ts';

/** What can be on screen: how to get there, how to see that it is there, and how to leave for the next one. */
export interface Screen extends Pick<PartStep, 'name' | 'open' | 'works' | 'close'> {
  /** What of it has not been on screen before: everything, unless it says something else. A dialog that is open is all there is. */
  part?: Locator;
}

/** What the user has written on all of the screens. */
export const ownTexts = [everySection, quadlets, machineConfig, wholeConfig, 'zipped misspelt'].join('\n');

/** Opens every item of the section on screen, and all of its options. */
export async function openAll({ form }: App): Promise<void> {
  const closed = form.getByRole('region').getByRole('button', { expanded: false }).and(form.locator('[aria-controls]'));
  const more = form.getByRole('button', { name: /^More options/ });
  for (let clicked = 0; clicked < 30 && (await closed.count()) > 0; clicked++) await closed.first().click();
  for (let clicked = 0; clicked < 5 && (await more.count()) > 0; clicked++) await more.first().click();
}

/** Where a part that loads by itself is. */
const partOf = ({ page, form, butane, ignition, problems }: App, name: string): Locator =>
  new Map([
    ['the result', ignition],
    ['quick fixes', problems],
    ['the size for the platform', page.getByRole('contentinfo')],
    ['a link', butane],
    ['a zip', butane],
    ['a file', page.locator('.bn-notice')],
  ]).get(name) ?? form;

/** Every screen and dialog of the app, in an order in which each can be reached, from a first visit on. */
export function screens(app: App, page: Page): Screen[] {
  const escape = () => page.keyboard.press('Escape');
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const points = page.getByRole('list', { name: /^Starting points for/ });
  const menu = (name: string, button: string | RegExp, role: 'menuitem' | 'option' = 'menuitem'): Screen => ({
    name,
    open: () => press(button),
    works: () => page.getByRole(role).first(),
    part: page.getByRole(role === 'option' ? 'listbox' : 'menu'),
    close: escape,
  });
  const section = (title: string, config?: string): Screen => ({
    name: title,
    async open() {
      if (config !== undefined) await app.pick(config, 'config.bu');
      await app.openSection(title);
      await openAll(app);
    },
    works: () => app.form.getByRole('heading', { name: title, level: 2 }),
    part: app.form,
  });
  return [
    { name: 'the start screen', open: () => expect(points.first()).toBeVisible(), works: () => points.first() },
    menu('the menu of languages', /^Language/),
    {
      name: 'the start screen of one system',
      open: () => page.getByRole('button', { name: 'OpenShift', exact: true }).click(),
      works: () => points,
    },
    {
      name: 'Name and role',
      open: () => press('Empty, for OpenShift'),
      works: () => page.getByRole('dialog', { name: 'Name and role' }),
      close: escape,
    },
    {
      name: 'the problems',
      async open() {
        await app.pick(everySection, 'config.bu');
        await expect(app.verdict).toHaveText(/err/);
        await app.openProblems();
      },
      works: () => app.problems.getByRole('button').first(),
      close: () => app.verdict.click(),
    },
    {
      name: 'a problem in the editor',
      async open() {
        await app.editor.focus();
        await page.keyboard.press('F8');
      },
      works: () => app.butane.getByRole('alert'),
      part: app.butane,
      close: escape,
    },
    menu('the menu of versions', /^Variant and version/, 'option'),
    menu('the menu of downloads', 'Download'),
    menu('the menu of themes', /^Theme/),
    {
      name: 'another version, which does not have all of it',
      async open() {
        await press(/^Variant and version/);
        await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();
      },
      works: () => page.getByRole('dialog', { name: /^Change to/ }),
      close: escape,
    },
    {
      name: 'tasks that the search finds',
      async open() {
        await page.keyboard.press('Control+K');
        await page.getByRole('combobox').fill('time');
      },
      works: () => page.getByRole('option').first(),
      close: escape,
    },
    ...Object.entries(titles)
      .filter(([id]) => id !== 'openshift')
      .map(([, title]) => section(title)),
    section(titles.units, quadlets),
    section(titles.openshift, machineConfig),
    ...partSteps(app, page).map((step, index): Screen => {
      if (index > 0) return { ...step, part: partOf(app, step.name) };
      const open = async () => {
        await app.pick(wholeConfig, 'config.bu');
        await step.open();
      };
      return { ...step, open };
    }),
  ];
}
