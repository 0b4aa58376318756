// A browser of its own for each context of Playwright: its own screen, its own folder for settings and downloads, nothing kept.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Page } from './page.mjs';
import { connectToInspector } from './remote-inspector.mjs';

/** Without a window manager, the window under the pointer has the focus. That is in the middle of the screen, which no other reaches. */
const screen = '3000x2400x24';
const [underThePointer, aside] = [
  { x: 1499, y: 1199 },
  { x: 0, y: 0 },
];
/** A toolbar that takes next to no room, so that windows can be as narrow as they are to be. */
const style = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; -gtk-icon-transform: scale(0); }';

/** `tell` sends a message to Playwright; `program` is WebKit's MiniBrowser. */
export class Browser {
  constructor({ id, program, tell }) {
    Object.assign(this, { id, program, tell });
    this.locale = 'en-US';
    this.pages = new Map();
    this.waiting = new Map();
    this.lastId = 0;
    this.steps = Promise.resolve();
  }

  /** Opens a page, and the browser with the first one. */
  openPage() {
    return this.oneByOne(async () => {
      this.started ??= this.start();
      await this.started;
      const { handle } = await this.automate('createBrowsingContext', { presentationHint: 'Window' });
      return this.addPage(await this.newTarget(), handle);
    });
  }

  /** The first target that is a page and none that is known. */
  async newTarget() {
    for (;;) {
      const target = this.targets.find((each) => this.isNew(each));
      if (target) return target.id;
      await this.targetsChange();
    }
  }

  isNew({ id, type }) {
    return type === 'WebPage' && !this.pages.has(id);
  }

  async start() {
    this.folder = mkdtempSync(join(tmpdir(), 'bunsen-webkit-'));
    const downloads = join(this.folder, 'downloads');
    const settings = join(this.folder, 'config');
    for (const path of [downloads, join(settings, 'gtk-3.0')]) mkdirSync(path, { recursive: true });
    writeFileSync(join(settings, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
    writeFileSync(join(settings, 'gtk-3.0', 'gtk.css'), style);
    watch(downloads, (_event, name) => name && this.downloaded(downloads, name));

    this.screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', screen, '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = String(await new Promise((resolve) => this.screen.stdout.once('data', resolve))).trim();
    const port = await freePort();
    this.process = spawn(this.program, ['--automation'], {
      stdio: 'ignore',
      detached: true, // it has processes of its own, which are to end with it
      env: {
        ...process.env,
        DISPLAY: `:${display}`,
        GDK_BACKEND: 'x11',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1', // a screen in memory has no graphics card to share buffers with
        HOME: this.folder,
        XDG_CONFIG_HOME: settings,
        LANGUAGE: this.locale.replace('-', '_'),
        WEBKIT_INSPECTOR_SERVER: `127.0.0.1:${port}`,
      },
    });
    this.inspector = await connectToInspector(port, {
      onTargets: (targets) => this.targetsAre(targets),
      onMessage: (target, message) => this.heard(target, message),
      onClose: () => this.close(),
    });
    while (!this.automation) await this.targetsChange();
  }

  targetsChange() {
    return new Promise((resolve) => (this.onTargets = resolve));
  }

  targetsAre(targets) {
    this.targets = targets;
    const automation = targets.find(({ type }) => type === 'Automation');
    if (automation && !this.automation) {
      this.automation = automation.id;
      this.inspector.attach(automation.id);
    }
    for (const [target, page] of this.pages) if (!targets.some(({ id }) => id === target)) this.isGone(page);
    this.onTargets?.();
    if (this.automation) void this.oneByOne(() => this.findPopups());
  }

  /** Pages that pages opened. */
  async findPopups() {
    const fresh = this.targets.filter((target) => this.isNew(target));
    if (fresh.length === 0 || this.pages.size === 0) return; // the first window comes of itself
    const { contexts } = await this.automate('getBrowsingContexts');
    const known = new Set([...this.pages.values()].map(({ handle }) => handle));
    const handles = contexts.map(({ handle }) => handle).filter((handle) => !known.has(handle));
    fresh.slice(0, handles.length).forEach(({ id }, index) => this.addPage(id, handles[index], this.active?.id));
  }

  addPage(target, handle, openerId) {
    const id = randomUUID();
    const page = new Page({
      id,
      handle,
      toTarget: (message) => this.inspector.send(target, message),
      automate: (method, params) => this.automate(method, params),
      activate: () => this.activate(page),
      tell: this.tell,
    });
    this.pages.set(target, page);
    this.tell({ method: 'Playwright.pageProxyCreated', params: { pageProxyId: id, browserContextId: this.id, openerId } });
    this.inspector.attach(target);
    this.inspector.send(target, { id: 1_000_000_000, method: 'Target.setPauseOnStart', params: { pauseOnStart: true } });
    return page;
  }

  /** With its last window, the browser ends. So a page that is closed is emptied, and its window put aside. */
  async closePage(id) {
    const page = [...this.pages.values()].find((each) => each.id === id);
    if (!page || page.isClosed) return;
    await this.automate('navigateBrowsingContext', { handle: page.handle, url: 'about:blank', pageLoadStrategy: 'None' });
    this.isGone(page);
    if (this.active === page) await this.activate([...this.pages.values()].find(({ isClosed }) => !isClosed));
  }

  isGone(page) {
    if (page.isClosed) return;
    page.isClosed = true;
    this.tell({ method: 'Playwright.pageProxyDestroyed', params: { pageProxyId: page.id } });
  }

  /** Gives a page the focus. */
  async activate(page) {
    if (!page || this.active === page) return;
    this.active = page;
    for (const { handle } of this.pages.values())
      await this.automate('setWindowFrameOfBrowsingContext', { handle, origin: handle === page.handle ? underThePointer : aside });
    await this.automate('switchToBrowsingContext', { browsingContextHandle: page.handle });
  }

  /** Sends a command to the automation, and returns its result. */
  async automate(method, params) {
    const id = ++this.lastId;
    const answered = new Promise((resolve) => this.waiting.set(id, resolve));
    this.inspector.send(this.automation, { id, method: `Automation.${method}`, params });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  }

  heard(target, message) {
    if (target !== this.automation) return this.pages.get(target)?.fromInspector(message);
    this.waiting.get(message.id)?.(message);
    this.waiting.delete(message.id);
  }

  /** While a file is written, its name ends otherwise. */
  downloaded(folder, name) {
    if (name.endsWith('.wkdownload')) return;
    const uuid = randomUUID();
    try {
      renameSync(join(folder, name), join(this.downloadPath, uuid));
    } catch {
      return; // that it is gone from here is a change as well
    }
    const page = this.active ?? [...this.pages.values()][0];
    const events = [
      ['downloadCreated', { pageProxyId: page.id, frameId: page.current.mainFrame, url: '' }],
      ['downloadFilenameSuggested', { suggestedFilename: name }],
      ['downloadFinished', {}],
    ];
    for (const [event, params] of events) this.tell({ method: `Playwright.${event}`, params: { uuid, ...params } });
    // Downloads are listed in a bar, which takes its room from the page.
    if (page.size) page.resize().catch(() => {}); // it may be gone by now
  }

  oneByOne(step) {
    const done = this.steps.then(step);
    this.steps = done.catch(() => {});
    return done;
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    this.pages.forEach((page) => this.isGone(page));
    if (this.process) process.kill(-this.process.pid, 'SIGKILL');
    this.screen?.kill('SIGKILL');
    if (this.folder) rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
