import { readFile } from 'node:fs/promises';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { dropFiles } from './drop-files.ts';
import { escapeRegExp } from './escape-reg-exp.ts';
import { said, type Said } from './said.ts';
import { WarmContext } from './warm-context.ts';

/** A file that was downloaded from the app. */
export interface Download {
  name: string;
  text: string;
}

/** A name that begins with this, whatever blanks it has. */
export const beginning = (name: string): RegExp => new RegExp(`^${escapeRegExp(name).replace(/\s+/g, '\\s*')}`);

/** What a user does with the page and reads on it, by the names that assistive technology reads, too. */
export class App {
  readonly page: Page;
  readonly say: Said;
  /** The parts of the workbench. */
  readonly sections: Locator;
  readonly form: Locator;
  readonly butane: Locator;
  readonly ignition: Locator;
  readonly problems: Locator;
  /** Where the Butane text is typed; the element itself is empty, since the editor draws the text. */
  readonly editor: Locator;
  /** The line at the bottom, which says whether the config is valid. */
  readonly verdict: Locator;
  readonly undo: Locator;
  readonly redo: Locator;

  constructor(page: Page, say: Said = said.en) {
    const region = (name: string) => page.getByRole('region', { name, exact: true });
    this.page = page;
    this.say = say;
    this.sections = region(say.layout.sections);
    this.form = region(say.layout.form);
    this.butane = region(say.panes.butane);
    this.ignition = region(say.panes.ignition);
    this.problems = region(say.layout.problems);
    this.editor = page.getByRole('textbox', { name: say.panes.butaneText });
    this.verdict = page.getByRole('contentinfo').getByRole('status');
    this.undo = page.getByRole('button', { name: say.common.undo, exact: true });
    this.redo = page.getByRole('button', { name: say.header.redo, exact: true });
  }

  /** Opens the page: the starting points on a first visit. */
  async visit(): Promise<void> {
    await this.page.goto('./');
  }

  /** Visits for the first time and starts with nothing but a header. */
  async startEmpty(system = 'Fedora CoreOS'): Promise<void> {
    await this.visit();
    await this.page.getByRole('button', { name: `Empty, for ${system}` }).click();
    await this.editor.waitFor({ state: 'attached' });
  }

  /** Visits for the first time and drops a file with this text. */
  async startWith(text: string, file = 'config.bu'): Promise<void> {
    await this.visit();
    await dropFiles(this.page.locator('body'), { [file]: text });
    await expect(this.page.getByRole('contentinfo')).toBeVisible();
  }

  /** Opens a file with these contents by the file picker. */
  async pick(contents: string | Buffer, file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.chooseOpen('openFile');
    await (await chooser).setFiles({ name: file, mimeType: 'text/plain', buffer: Buffer.from(contents) });
  }

  /** Chooses an entry of the menu "Open". */
  async chooseOpen(entry: 'openFile' | 'openAddress'): Promise<void> {
    const { common, header } = this.say;
    // On a small screen it is part of a menu with more in it.
    const onSmallScreens = entry === 'openFile' ? header.openAFile : header.openAnAddress;
    const menu = (name: string) => this.page.getByRole('button', { name, exact: true });
    await menu(common.open).or(menu(header.more)).click();
    const choice = (name: string) => this.page.getByRole('menuitem', { name });
    await choice(header[entry]).or(choice(onSmallScreens)).click();
  }

  /** Opens the list of drafts. */
  async openDrafts(): Promise<Locator> {
    const { dialogs, drafts } = this.say;
    await this.page.getByRole('button', { name: dialogs.drafts, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name: dialogs.drafts });
    await expect(dialog.getByRole('button', { name: drafts.importDrafts })).toBeVisible();
    return dialog;
  }

  /** The button of a section in the list of sections, whatever its badge says. */
  section(title: string): Locator {
    // French has sections whose names begin alike.
    return this.sections.getByRole('button', { name: new RegExp(`^${title}\\b`) }).first();
  }

  /** Opens a section of the form. */
  async openSection(title: string): Promise<void> {
    await this.section(title).click();
    await expect(this.form.getByRole('heading', { name: title, level: 2 })).toBeVisible();
  }

  /** An item of a list in the form, e.g. `user core`. */
  item(name: string): Locator {
    return this.form.getByRole('region', { name, exact: true });
  }

  /** An item, opened if necessary. */
  async openItem(name: string): Promise<Locator> {
    const item = this.item(name);
    const toggle = item.getByRole('button').first();
    await expect(toggle).toHaveAttribute('aria-expanded');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    return item;
  }

  /** Puts the caret at the end of a line of the Butane text; lines are 1-based. */
  async putCaret(line: number): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('Control+Home');
    for (let at = 1; at < line; at++) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('End');
  }

  /** Pastes over what has the focus. */
  async paste(text: string): Promise<void> {
    await this.putIntoClipboard(text);
    await this.page.keyboard.press('Control+V');
  }

  /** Replaces the whole Butane text by pasting. */
  async pasteAll(text: string): Promise<void> {
    await this.editor.focus();
    await this.page.keyboard.press('Control+A');
    await this.paste(text);
  }

  /** The selection in the Butane editor, by copying it. */
  async selectedText(): Promise<string> {
    await this.putIntoClipboard('');
    await this.editor.focus();
    await this.page.keyboard.press('Control+C');
    return this.clipboard();
  }

  /** The text in the clipboard. */
  async clipboard(): Promise<string> {
    const read = () => this.page.evaluate(() => navigator.clipboard.readText());
    return read().catch(() => this.byKey('', 'Control+V'));
  }

  private async putIntoClipboard(text: string): Promise<void> {
    const write = () => this.page.evaluate((put) => navigator.clipboard.writeText(put), text);
    await write().catch(() => this.byKey(text, 'Control+C'));
  }

  /** Presses a key in a text area with a text, and returns what it has then: not every browser lets a script at the clipboard. */
  private async byKey(text: string, key: string): Promise<string> {
    const before = await this.page.evaluateHandle(() => document.activeElement);
    const area = await this.page.evaluateHandle((value) => {
      const made = document.createElement('textarea');
      document.body.append(made);
      made.value = value;
      made.select();
      return made;
    }, text);
    await this.page.keyboard.press(key);
    const has = await area.evaluate((made) => {
      made.remove();
      return made.value;
    });
    await before.evaluate((element) => element instanceof HTMLElement && element.focus());
    return has;
  }

  /** The entry of the download menu for an extension, with the menu open. */
  async downloadEntry(extension: 'ign' | 'bu' | 'yaml'): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Download', exact: true }).click();
    return this.page.getByRole('menuitem', { name: new RegExp(`\\.${extension}\\b`) });
  }

  /** Downloads the Ignition or the Butane config. */
  async download(extension: 'ign' | 'bu' | 'yaml'): Promise<Download> {
    const entry = await this.downloadEntry(extension);
    const started = this.page.waitForEvent('download');
    await entry.click();
    const file = await started;
    return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
  }

  /** The Butane text, byte for byte as it is downloaded. Other journeys try the buttons: these presses wait for nothing. */
  async text(): Promise<string> {
    await this.page.getByRole('button', { name: 'Download', exact: true }).dispatchEvent('click');
    const started = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: /\.bu\b/ }).dispatchEvent('click');
    return readFile(await (await started).path(), 'utf8');
  }

  /** Opens the problems list. */
  async openProblems(): Promise<void> {
    await this.verdict.click();
    await expect(this.problems).toBeVisible();
  }
}

interface WorkerFixtures {
  /** Chromium's alone; the journeys have a fresh context each in other browsers. */
  warm: WarmContext | undefined;
}

interface Fixtures {
  app: App;
  /** A context that no other journey uses, for those that change it for good, or have options of their own. */
  ownContext: boolean;
  /** Errors in the page's console, exceptions and policy violations; any of them fails a journey. */
  complaints: string[];
  /** Other hosts that the user of a journey agrees to contact. */
  agreed: readonly string[];
  /** Requests to any other host than the app's own and the test's own servers; any of them fails a journey. */
  strangers: string[];
}

/** Other browsers do not know these by name; Firefox allows both by a preference (`browsers/use-firefox.ts`). */
const permissionsIn = (browserName: string) => (browserName === 'chromium' ? ['clipboard-read', 'clipboard-write'] : []);

/** What consoles say that is nobody's fault. */
const noises = [
  /^Service Worker registration blocked by Playwright$/, // as it was told to
  /^Unrecognized Content-Security-Policy directive 'manifest-src'\.\s*$/, // by WebKitGTK, which is built without manifests
  /^Blocked aria-hidden on an element/, // PatternFly's, of what is behind a dialog, which is inert as well
  /^The resource \S+ was preloaded using link preload but not used within a few seconds/, // by WebKit, while the start screen is up
];
/** What other browsers call an exception, and is none. */
const noExceptions: Readonly<Record<string, RegExp>> = {
  webkit: /^ResizeObserver loop completed with undelivered notifications\.$/, // they are delivered with the next frame
  firefox: /^download failed \(font-family: .* status=2152398850 /, // NS_BINDING_ABORTED: the page was left or reloaded meanwhile
};

/** A journey through the app: an empty browser profile, no error in the console, and no request to anyone else. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  permissions: async ({ browserName }, use) => use(permissionsIn(browserName)),
  ownContext: [false, { option: true }],
  warm: [
    async ({ browserName }, use, { project }) => {
      if (browserName !== 'chromium') return use(undefined);
      const { viewport, locale, serviceWorkers, contextOptions, baseURL, launchOptions, actionTimeout } = project.use;
      const warm = await WarmContext.launch({
        ...launchOptions,
        ...contextOptions,
        viewport: viewport ?? null,
        // Said outright, or the runner would give it what the journey asks for that happens to be the first.
        locale: locale ?? 'en-US',
        ...(serviceWorkers && { serviceWorkers }),
        ...(baseURL !== undefined && { baseURL }),
      });
      warm.context.setDefaultTimeout(actionTimeout ?? 0);
      await use(warm);
      await warm.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ context, browserName, ownContext, serviceWorkers, warm }, use, { project }) => {
    const isOwn = !warm || ownContext || serviceWorkers !== project.use.serviceWorkers;
    await (isOwn ? use(context) : warm.lend(permissionsIn(browserName), use));
  },
  // What else a journey asks of its page is changed on it, so that it still has the profile of the others.
  page: async ({ context, colorScheme, viewport }, use) => {
    const page = await context.newPage();
    await page.emulateMedia({ colorScheme });
    if (viewport) await page.setViewportSize(viewport);
    await use(page);
  },
  complaints: [
    async ({ page, browserName }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (noises.some((noise) => noise.test(message.text()))) return;
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${message.type()}: ${message.text()}`);
      });
      page.on('pageerror', ({ message }) => {
        if (!noExceptions[browserName]?.test(message)) complaints.push(`exception: ${message}`);
      });
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  agreed: [[], { option: true }],
  strangers: [
    async ({ context, agreed }, use) => {
      const strangers: string[] = [];
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        if (protocol.startsWith('http') && !['127.0.0.1', 'localhost', ...agreed].includes(hostname)) strangers.push(request.url());
      });
      await use(strangers);
      expect(strangers).toEqual([]);
    },
    { auto: true },
  ],
  app: async ({ page }, use) => use(new App(page)),
});

export { expect };
