import type { Locator, Page } from '@playwright/test';
import { beginning, expect, type App } from './app.ts';
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
export async function openAll({ form, say }: App): Promise<void> {
  const closed = form.getByRole('region').getByRole('button', { expanded: false }).and(form.locator('[aria-controls]'));
  const more = form.getByRole('button', { name: beginning(say.formWords.moreOptions()) });
  for (const buttons of [closed, more])
    for (let opened = 0; opened < 10; opened++) {
      const clicked = await buttons.evaluateAll((all) => all.map((button) => button instanceof HTMLElement && button.click()).length);
      if (clicked === 0) break;
    }
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
  const { say } = app;
  const escape = () => page.keyboard.press('Escape');
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();
  const points = page.getByRole('list', { name: beginning(say.start.startingPointsFor('')) });
  const versions = beginning(say.header.variantAndVersion(''));
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
  const { openshift, ...others } = say.sections;
  return [
    { name: 'the start screen', open: () => expect(points.first()).toBeVisible(), works: () => points.first() },
    menu('the menu of languages', /^(Language|Langue)\b/),
    {
      name: 'the start screen of one system',
      open: () => page.getByRole('button', { name: 'OpenShift', exact: true }).click(),
      works: () => points,
    },
    {
      name: say.nameAndRole.title,
      open: () => press(say.start.emptyFor('OpenShift')),
      works: () => page.getByRole('dialog', { name: say.nameAndRole.title }),
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
    menu('the menu of versions', versions, 'option'),
    menu('the menu of downloads', say.common.download),
    menu('the menu of themes', /^(Theme|Thème)\b/),
    {
      name: 'another version, which does not have all of it',
      async open() {
        await press(versions);
        await page.getByRole('option', { name: /^Fedora CoreOS 1\.3\.0\b/ }).click();
      },
      works: () => page.getByRole('dialog', { name: beginning(say.versions.changeTo('')) }),
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
    ...Object.values(others).map((title) => section(title)),
    section(others.units, quadlets),
    section(openshift, machineConfig),
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
