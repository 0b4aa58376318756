// A browser of its own for each context of Playwright: its windows, which of them has the focus, and what it downloads.
import { randomUUID } from 'node:crypto';
import { existsSync, renameSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { aside, launch, underThePointer } from './launch.mjs';
import { Page } from './page.mjs';
import { connectToInspector } from './remote-inspector.mjs';

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
    this.launched = await launch(this.program, this.locale);
    watch(this.launched.downloads, (_event, name) => name && this.downloaded(name));
    this.inspector = await connectToInspector(this.launched.port, {
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
    const before = this.active;
    if (!page || page === before) return;
    this.active = page;
    const put = ({ handle }, origin) => this.automate('setWindowFrameOfBrowsingContext', { handle, origin });
    if (before) await put(before, aside).catch(() => {}); // it may have closed itself
    await put(page, underThePointer);
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

  /** While a file is written, its name ends otherwise; an empty one may keep its name free until then, and is looked at once more. */
  downloaded(name, isSettled = false) {
    if (name.endsWith('.wkdownload')) return;
    const uuid = randomUUID();
    const path = join(this.launched.downloads, name);
    try {
      if (existsSync(`${path}.wkdownload`)) return;
      if (!isSettled && statSync(path).size === 0) {
        setTimeout(() => this.downloaded(name, true), 300);
        return;
      }
      renameSync(path, join(this.downloadPath, uuid));
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
    this.launched?.end();
  }
}
