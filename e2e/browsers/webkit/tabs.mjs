import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { helper } from './in-page.mjs';

const key = `globalThis[Symbol.for('bunsen webdriver')]`;
let last = 0;

/** The pages and frames of one WebKit, as WebDriver BiDi tells of them; `emit` is told what happens in them. */
export class Tabs {
  /** By the name of its context, each page and frame: the document it has, its address, its window and what it is in. */
  places = new Map();
  #inFront;
  #isAt;
  #isOver = false;

  constructor(driver, userContext, emit) {
    Object.assign(this, { driver, userContext, emit });
  }

  /** A new tab; the first is the window that WebKit opens by itself. */
  async create() {
    const { driver } = this;
    return driver.alone(async () => {
      if (this.places.size > 0) return this.#adopt((await driver.post('/window/new', { type: 'tab' })).handle);
      const [first] = await driver.get('/window/handles');
      void this.#watch();
      return this.#adopt(first);
    });
  }

  async #adopt(window, opener) {
    const context = `page${++last}`;
    this.places.set(context, { context, window, url: 'about:blank' });
    this.emit('browsingContext.contextCreated', {
      ...{ context, url: 'about:blank', userContext: this.userContext, clientWindow: window, children: null, parent: null },
      ...(opener && { originalOpener: opener }),
    });
    await this.#look(context);
    return context;
  }

  /** Makes a page or frame the one that commands are for. */
  async #enter(context) {
    const place = this.places.get(context);
    if (!place) throw new Error(`no such frame: ${context}`);
    if (this.#isAt === context) return;
    this.#isAt = undefined;
    if (place.parent === undefined) {
      if (this.#inFront !== place.window) await this.driver.post('/window', { handle: place.window });
      this.#inFront = place.window;
      await this.driver.post('/frame', { id: null });
    } else {
      await this.#enter(place.parent);
      this.#isAt = undefined;
      const frame = await this.#execute(`return ${key}?.frames.get(${JSON.stringify(context)}) ?? null`);
      if (!frame) throw new Error(`no such frame: ${context}`);
      await this.driver.post('/frame', { id: frame });
    }
    this.#isAt = context;
  }

  #execute(script) {
    return this.driver.post('/execute/sync', { script, args: [] });
  }

  /** Looks what has happened in a page or frame; whether it still has the document that it had. */
  async #look(context, navigation) {
    await this.#enter(context);
    const place = this.places.get(context);
    const script = `const isNew = !${key};
      if (isNew) ${key} = (${helper})(${JSON.stringify(context)});
      return JSON.stringify({ isNew, ...${key}.news() });`;
    const { isNew, url, isLoaded, frames, notes } = JSON.parse(await this.#execute(script));
    if (isNew) this.#showNew(place, url, navigation);
    else if (place.url !== url) this.emit('browsingContext.historyUpdated', { context, url });
    place.url = url;
    if (isLoaded && !place.isLoaded) this.emit('browsingContext.load', { context, navigation: place.navigation, url });
    place.isLoaded = isLoaded;
    for (const note of notes) this.#tell(place, note);
    for (const other of [...this.places.values()])
      if (other.parent === context && !frames.includes(other.context)) this.#forget(other.context);
    for (const frame of frames) {
      if (!this.places.has(frame)) {
        this.places.set(frame, { context: frame, window: place.window, parent: context, url: 'about:blank' });
        this.emit('browsingContext.contextCreated', { context: frame, url: 'about:blank', userContext: this.userContext, parent: context });
      }
      await this.#look(frame).catch(() => undefined); // it may be gone meanwhile
    }
    return !isNew;
  }

  #showNew(place, url, navigation = `navigation${++last}`) {
    const { context } = place;
    for (const other of [...this.places.values()]) if (other.parent === context) this.#forget(other.context);
    if (place.realm) {
      for (const realm of [place.realm, `${place.realm} utility`]) this.emit('script.realmDestroyed', { realm });
      this.emit('browsingContext.navigationStarted', { context, navigation, url });
      this.emit('browsingContext.navigationCommitted', { context, navigation, url });
    } else if (place.parent !== undefined) this.emit('browsingContext.navigationCommitted', { context, navigation, url });
    Object.assign(place, { url, navigation, isLoaded: false, realm: `realm${++last}` });
    this.emit('script.realmCreated', { type: 'window', context, realm: place.realm, origin: url });
    this.emit('browsingContext.domContentLoaded', { context, navigation, url });
  }

  #tell({ context, realm }, { chooses, multiple, thrown, method, text }) {
    const source = { context, realm };
    if (chooses) this.emit('input.fileDialogOpened', { context, multiple, element: { sharedId: chooses } });
    else if (thrown) this.emit('log.entryAdded', { type: 'javascript', level: 'error', text: thrown, source, timestamp: Date.now() });
    else this.emit('log.entryAdded', { type: 'console', method, args: [{ type: 'string', value: text }], source, timestamp: Date.now() });
  }

  #forget(context) {
    for (const place of [...this.places.values()]) if (place.parent === context) this.#forget(place.context);
    const { parent = null, realm, url } = this.places.get(context);
    this.places.delete(context);
    if (this.#isAt === context) this.#isAt = undefined;
    if (realm) for (const gone of [realm, `${realm} utility`]) this.emit('script.realmDestroyed', { realm: gone });
    this.emit('browsingContext.contextDestroyed', { context, parent, url, userContext: this.userContext, children: null });
  }

  /** WebDriver tells nothing by itself: the page in front is asked again and again, the others when they come to the front. */
  async #watch() {
    while (!this.#isOver) {
      await pause(60);
      await this.driver
        .alone(async () => {
          const handles = await this.driver.get('/window/handles');
          const pages = [...this.places.values()].filter(({ parent }) => parent === undefined);
          for (const { window, context } of pages) if (!handles.includes(window)) this.#forget(context);
          const front = pages.find(({ window }) => window === this.#inFront);
          for (const handle of handles) if (!pages.some(({ window }) => window === handle)) await this.#adopt(handle, front?.context);
          if (front && this.places.has(front.context)) await this.#look(front.context);
          this.#takeDownloads(front);
        })
        .catch(() => (this.#isAt = undefined));
    }
  }

  #takeDownloads(page) {
    for (const name of readdirSync(this.driver.downloads)) {
      if (name.endsWith('.wkdownload') || !this.downloadFolder || !page) continue;
      const filepath = join(this.downloadFolder, name);
      renameSync(join(this.driver.downloads, name), filepath);
      const about = { context: page.context, navigation: `download${++last}`, url: `${page.url}#${last}` };
      this.emit('browsingContext.downloadWillBegin', { ...about, suggestedFilename: name });
      this.emit('browsingContext.downloadEnd', { ...about, status: 'complete', filepath });
    }
  }

  /** Goes elsewhere by a command of WebDriver, which ends when the page is loaded. */
  async go(context, command, body) {
    const navigation = `navigation${++last}`;
    await this.driver.alone(async () => {
      await this.#enter(context);
      await this.driver.post(command, body);
      this.#isAt = undefined;
      const isSame = await this.#look(context, navigation);
      if (isSame) this.emit('browsingContext.fragmentNavigated', { context, navigation, url: this.places.get(context).url });
    });
    return navigation;
  }

  /** The outcome of a function in a page or frame, as WebDriver BiDi spells it. */
  async call(context, declaration, given, isKept) {
    const script = `return JSON.stringify(${key} ? ${key}.run(() => (${declaration}\n), ${JSON.stringify(given)}, ${isKept}) : {})`;
    let outcome = await this.#ask(context, script);
    while (outcome.promised !== undefined) {
      await pause(10);
      outcome = await this.#ask(context, `return JSON.stringify(${key}?.outcome(${outcome.promised}) ?? {})`);
    }
    return { ...outcome, realm: this.places.get(context)?.realm };
  }

  #ask(context, script) {
    return this.driver.alone(async () => {
      await this.#enter(context);
      const outcome = JSON.parse(await this.#execute(script));
      if (Object.keys(outcome).length > 0) return outcome;
      await this.#look(context);
      throw new Error('Execution context was destroyed');
    });
  }

  /** Does something with the page in front, not with a frame in it. */
  with(context, work) {
    return this.driver.alone(async () => {
      await this.#enter(context);
      return work(this.driver);
    });
  }

  async close(context) {
    await this.driver.alone(async () => {
      await this.#enter(context);
      const isLast = [...this.places.values()].filter(({ parent }) => parent === undefined).length === 1;
      if (!isLast) await this.driver.delete('/window'); // without a window WebKit would end
      this.#inFront = undefined;
      this.#forget(context);
    });
  }

  async end() {
    this.#isOver = true;
    await this.driver.alone(() => this.driver.stop());
  }
}
