// A page as Playwright sees it: most of what the two say to each other passes through; what a released WebKit does not know is done
// by other means, and what it does not tell is made up from what it does.
import { setTimeout as wait } from 'node:timers/promises';
import { commands } from './commands.mjs';
import { Input } from './input.mjs';
import { Session } from './session.mjs';

/** Our own commands have numbers that Playwright does not come to. */
const firstOwnId = 1_000_000_000;

/**
 * A page. `toTarget` sends a message to its inspector, `automate(method, params)` a command to the automation, `tell` a message to
 * Playwright, `activate` gives the page the focus, `id` is Playwright's name for the page and `handle` that of the automation.
 */
export class Page {
  constructor({ id, handle, toTarget, automate, activate, tell }) {
    Object.assign(this, { id, handle, toTarget, activate });
    this.tell = (message) => !this.isClosed && tell({ ...message, pageProxyId: id });
    this.automate = (method, params = {}) => automate(method, { handle, ...params });
    this.sessions = new Map();
    this.waiting = new Map();
    this.lastId = firstOwnId;
    this.navigations = new Set();
    this.held = [];
    this.resized = Promise.resolve();
    // Playwright does not wait between them, and the automation takes one at a time.
    let performed = Promise.resolve();
    this.input = new Input((sourceType, state) => {
      const [inputSources, states] = [[{ sourceId: sourceType, sourceType }], [{ sourceId: sourceType, ...state }]];
      const perform = async () => {
        await activate();
        return this.automate('performInteractionSequence', { inputSources, steps: [{ states }] });
      };
      return (performed = performed.then(perform, perform));
    });
  }

  /** A command of Playwright. */
  async receive({ id, method, params }) {
    if (method === 'Target.sendMessageToTarget') {
      const session = this.sessions.get(params.targetId);
      const message = JSON.parse(params.message);
      if (!session || !(message.method in commands)) return this.toTarget({ id, method, params });
      this.tell({ id, result: {} });
      const done = await answer(() => commands[message.method](session, message.params ?? {}));
      return this.fromTarget(session, { id: message.id, ...done });
    }
    if (!(method in this.own)) return this.toTarget({ id, method, params });
    this.tell({ id, ...(await answer(() => this.own[method](params))) });
  }

  /** What is not of the document but of the window around it. */
  own = {
    'Input.dispatchKeyEvent': (params) => this.input.key(params),
    'Input.dispatchMouseEvent': (params) => this.input.mouse(params),
    'Input.dispatchWheelEvent': (params) => this.input.wheel(params),
    'Emulation.setDeviceMetricsOverride': (params) => this.resize(params),
    'Emulation.setActiveAndFocused': () => this.activate(),
    'Target.activate': () => this.activate(),
    'Emulation.setAuthCredentials': () => ({}), // nobody asks for any
    'Emulation.grantPermissions': () => ({}), // nor is anybody asked
    'Emulation.resetPermissions': () => ({}),
    'Dialog.enable': () => ({}),
  };

  /** Gives the document this size: around it, the window has a toolbar, and it follows in its own time. */
  resize(wanted = this.size) {
    this.size = wanted;
    const resize = () => this.resizeTo(wanted);
    return (this.resized = this.resized.then(resize, resize));
  }

  async resizeTo({ width, height }) {
    for (let attempt = 0, seen = 0; attempt < 200; attempt++) {
      const [innerWidth, innerHeight, outerHeight] = await this.current.evaluate('[innerWidth, innerHeight, outerHeight]');
      const isThere = innerWidth === width && innerHeight === height;
      seen = isThere ? seen + 1 : 0;
      if (seen === 2) return;
      const size = { width, height: height + outerHeight - innerHeight };
      if (!isThere) await this.automate('setWindowFrameOfBrowsingContext', { size });
      await wait(50);
    }
    throw new Error(`The window does not become ${width} by ${height}`);
  }

  /** Loads an address, and returns the document that it becomes. */
  async navigate(url) {
    const navigated = new Promise((resolve) => this.navigations.add(resolve));
    await this.automate('navigateBrowsingContext', { url, pageLoadStrategy: 'None' });
    return navigated;
  }

  navigated(result) {
    for (const resolve of this.navigations) resolve(result);
    this.navigations.clear();
  }

  /**
   * A message of the inspector. A page that another one opened may be on its way to another process before Playwright knows its
   * first frame, without which it cannot follow: what is about that process has to wait.
   */
  fromInspector(message) {
    const isHeld = this.held.length > 0 ? this.isOfAnother(message) : isProvisional(message) && !this.current.mainFrame;
    if (isHeld) this.held.push(message);
    else this.pass(message);
    if (this.current?.mainFrame) this.held.splice(0).forEach((each) => this.pass(each));
  }

  isOfAnother({ params }) {
    return params !== undefined && params.targetId !== this.current.targetId;
  }

  pass(message) {
    const { method, params } = message;
    if (method === 'Target.targetCreated') this.sessions.set(params.targetInfo.targetId, new Session(this, params.targetInfo));
    if (method === 'Target.didCommitProvisionalTarget') this.sessions.get(params.newTargetId).isProvisional = false;
    if (method === 'Target.targetDestroyed') this.sessions.delete(params.targetId);
    if (method !== 'Target.dispatchMessageFromTarget') {
      if (message.id === undefined || message.id < firstOwnId) this.tell(message);
      return;
    }
    const session = this.sessions.get(params.targetId);
    const inner = JSON.parse(params.message);
    const resolve = this.waiting.get(inner.id);
    this.waiting.delete(inner.id);
    if (resolve) resolve(inner);
    else for (const helped of session.heard(inner)) this.fromTarget(session, helped);
  }

  fromTarget({ targetId }, message) {
    this.tell({ method: 'Target.dispatchMessageFromTarget', params: { targetId, message: JSON.stringify(message) } });
  }

  /** Whether a page is loading in another process, to take the place of the one that this session is for. */
  isReplaced(session) {
    return !session.isProvisional && [...this.sessions.values()].some(({ isProvisional }) => isProvisional);
  }

  get current() {
    return [...this.sessions.values()].find(({ isProvisional }) => !isProvisional);
  }
}

const isProvisional = ({ params }) => params?.targetInfo?.isProvisional === true;

/** What a command comes to, as the protocol has it. */
async function answer(command) {
  try {
    return { result: (await command()) ?? {} };
  } catch (error) {
    return { error: { message: error.message } };
  }
}
