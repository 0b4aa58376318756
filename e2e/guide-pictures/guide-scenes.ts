import { expect, type Locator, type Page } from '@playwright/test';
import { encodeLink } from '../../src/share/link/encode-link.ts';
import type { Chapter } from '../../src/guide/chapters.ts';
import { lineOf } from '../support/configs.ts';
import { storage, troubled, unitFile, webServer } from './guide-configs.ts';
import type { Said } from '../support/said.ts';

/** A page of the app in a language, and how its pictures find their way on it. */
export class Scene {
  readonly page: Page;
  readonly say: Said;

  constructor(page: Page, say: Said) {
    this.page = page;
    this.say = say;
  }

  press = (name: string): Promise<void> => this.page.getByRole('button', { name, exact: true }).first().click();
  region = (name: string): Locator => this.page.getByRole('region', { name, exact: true });
  dialog = (): Locator => this.page.getByRole('dialog');

  /** Opens a text by the file picker. */
  async pick(text: string, name: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(this.say.common.open);
    await this.page.getByRole('menuitem', { name: this.say.header.openFile }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  /** Opens a config, and waits until all of it is there. */
  async open(text: string, name: string): Promise<void> {
    await this.pick(text, name);
    await this.page.getByRole('textbox', { name: this.say.common.butaneConfig }).waitFor({ state: 'attached' });
  }

  async section(id: keyof Said['sections']): Promise<void> {
    const title = this.say.sections[id];
    await this.region(this.say.layout.sections)
      .getByRole('button', { name: new RegExp(`^${title}\\b`) })
      .first() // French has sections whose names begin alike
      .click();
    await expect(this.page.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  }

  /** An item of a list, opened. */
  async item(kind: keyof Said['items'], name: string): Promise<Locator> {
    const item = this.region(`${this.say.items[kind].noun} ${name}`);
    const toggle = item.getByRole('button').first();
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return item;
  }

  /** Runs a command or opens a task that the search finds first. */
  async find(words: string): Promise<void> {
    await this.page.keyboard.press('Control+K');
    await this.page.getByRole('combobox', { name: this.say.search.whatToType }).fill(words);
    await this.page.getByRole('option', { name: words }).first().click();
  }

  async caretAt(text: string, line: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.say.common.butaneConfig }).focus();
    await this.page.keyboard.press('Control+Home');
    for (let at = 1; at < lineOf(text, line); at++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('End');
  }
}

/** A window in which a form is as wide as it reads well, and whole. */
const large = { width: 1590, height: 1100 };

/** What a chapter's picture shows: what leads there, and the part of the page, or all of it. */
type Take = (scene: Scene) => Promise<Locator | undefined>;

export const scenes: Readonly<Record<Chapter, Take>> = {
  async 'first-config'({ page }) {
    await expect(page.getByRole('list', { name: /./ }).first()).toBeVisible();
    return undefined;
  },
  async 'form-and-text'(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.section('units');
    await scene.item('Unit', 'web.service');
    await scene.caretAt(webServer, '- name: web.service');
    return undefined;
  },
  async 'text-help'(scene) {
    await scene.page.setViewportSize({ ...large, height: 700 });
    await scene.open(webServer, 'web-4.bu');
    await scene.caretAt(webServer, 'mode: 0644');
    await scene.page.keyboard.press('Enter');
    await scene.page.keyboard.press('Control+Space');
    await expect(scene.page.getByRole('listitem', { name: /overwrite/ }).first()).toBeVisible();
    return scene.region(scene.say.panes.butane);
  },
  async problems(scene) {
    await scene.open(troubled, 'web-4.bu');
    await scene.page.getByRole('contentinfo').getByRole('status').click();
    const problems = scene.region(scene.say.layout.problems);
    await expect(problems.getByRole('button', { name: /shipped-path/ })).toBeVisible();
    return problems;
  },
  async tasks(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.find(scene.say.identity.timeZone.title);
    await scene.page.getByRole('combobox', { name: scene.say.identity.timeZone.fields.zone.label }).fill('Europe/Paris');
    await expect(scene.dialog().getByText('zoneinfo/Europe/Paris').first()).toBeVisible();
    return scene.dialog();
  },
  async users(scene) {
    await scene.page.setViewportSize(large);
    await scene.open(webServer, 'web-4.bu');
    await scene.section('users');
    const user = await scene.item('PasswdUser', 'core');
    await expect(user.getByText('SHA256:').first()).toBeVisible();
    return user;
  },
  async storage(scene) {
    await scene.page.setViewportSize(large);
    await scene.open(storage, 'backup.bu');
    await scene.section('disks');
    const picture = scene.region(scene.say.pictures.disks);
    await expect(picture.getByText('/var/backup').first()).toBeVisible();
    return picture;
  },
  async files(scene) {
    await scene.page.setViewportSize(large);
    await scene.open(webServer, 'web-4.bu');
    await scene.section('files');
    const picture = scene.region(scene.say.pictures.tree);
    await picture.getByRole('button', { name: scene.say.pictures.tree }).click();
    await expect(picture.getByText('nginx.conf').first()).toBeVisible();
    return picture;
  },
  async units(scene) {
    await scene.page.setViewportSize(large);
    await scene.open(webServer, 'web-4.bu');
    await scene.section('units');
    const unit = await scene.item('Unit', 'web.service');
    await expect(unit.getByText('ExecStart').first()).toBeVisible();
    return unit;
  },
  async system(scene) {
    await scene.page.setViewportSize({ ...large, height: 700 });
    await scene.open(webServer, 'web-4.bu');
    await scene.section('kernel');
    return scene.region(scene.say.layout.form);
  },
  async migrating(scene) {
    await scene.pick(unitFile, 'web.service');
    await expect(scene.dialog().getByText('variant: ').first()).toBeVisible();
    return scene.dialog();
  },
  async delivering(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.find(scene.say.search.commands.useIt[0]);
    await scene.dialog().getByRole('combobox', { name: scene.say.deliver.platform }).selectOption('qemu');
    await expect(scene.dialog().getByText('qemu').first()).toBeAttached();
    return scene.dialog();
  },
  async hosts(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.find(scene.say.dialogs.hosts);
    const { hosts } = scene.say;
    await scene.press(hosts.begin);
    await scene.press(hosts.csv);
    await scene
      .dialog()
      .getByRole('textbox', { name: hosts.csvLabel })
      .fill('hostname,address\nweb-4,10.0.1.4\nweb-5,10.0.1.5\nweb-6,10.0.1.6');
    await scene.press(hosts.useCsv);
    await expect(scene.dialog().getByText(hosts.allValid(3))).toBeVisible();
    return scene.dialog();
  },
  async sharing(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.press(scene.say.dialogs.share);
    await expect(scene.dialog().getByRole('radio').first()).toBeVisible();
    await expect(scene.dialog().getByRole('textbox').first()).toHaveValue(/#c\d/);
    return scene.dialog();
  },
  async drafts(scene) {
    await scene.open(storage, 'backup.bu');
    await scene.find(scene.say.search.commands.new[0]);
    await scene.open(webServer, 'web-4.bu');
    await scene.find(scene.say.search.commands.drafts[0]);
    await expect(scene.dialog().getByRole('listitem').first()).toBeVisible();
    return scene.dialog();
  },
  async embedding(scene) {
    await scene.page.setViewportSize({ width: 900, height: 420 });
    await scene.page.goto(new URL(`embed.html#${encodeLink({ text: webServer })}&panes=text,output`, scene.page.url()).href);
    await scene.page.getByRole('button').last().click(); // it is checked when someone asks
    await expect(scene.page.getByText(scene.say.checking.valid, { exact: true })).toBeVisible();
    return undefined;
  },
  async library(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.page.getByRole('tab', { name: scene.say.panes.ignition }).click();
    await expect(scene.page.getByText('"passwd"').first()).toBeVisible();
    return scene.region(scene.say.panes.ignition);
  },
  async keyboard(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.section('units');
    await scene.page.keyboard.press('?');
    await expect(scene.dialog().getByText('F12').first()).toBeVisible();
    return scene.dialog();
  },
  async accessibility(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.section('users');
    await scene.item('PasswdUser', 'core');
    await scene.page.setViewportSize({ width: 480, height: 760 });
    await expect(scene.page.getByRole('tab', { name: scene.say.layout.form })).toBeVisible();
    return undefined;
  },
  async browsers(scene) {
    await scene.open(webServer, 'web-4.bu');
    await scene.find(scene.say.search.commands.liveIso[0]);
    await expect(scene.dialog().getByText(scene.say.deliver.isoIntro)).toBeVisible();
    return scene.dialog();
  },
};
