// A page as Playwright sees it: most of what the two say to each other passes through; what a released WebKit does not know is done
// by other means, and what it does not tell is made up from what it does.
import { commands, worldsOf } from './commands.mjs';
import { Input } from './input.mjs';
import { reportTag } from './page-side.mjs';

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

  /** Gives the document this size; around it, the window has a toolbar. */
  async resize(wanted) {
    let size = wanted;
    for (let attempt = 0; attempt < 20; attempt++) {
      await this.automate('setWindowFrameOfBrowsingContext', { size });
      const [width, height] = await this.current.evaluate('[innerWidth, innerHeight]');
      if (width === wanted.width && height === wanted.height) return;
      size = { width: wanted.width, height: size.height + (height === size.height ? 0 : wanted.height - height) };
    }
    throw new Error(`The window does not become ${wanted.width} by ${wanted.height}`);
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

/** One process of a page: navigating to another site may replace it. */
class Session {
  constructor(page, { targetId, isProvisional = false }) {
    Object.assign(this, { page, targetId, isProvisional });
    /** The frames with their parents, the world of each, and the nodes that the inspector has told of. */
    [this.frames, this.contexts, this.nodes] = [new Map(), new Map(), new Map()];
  }

  /** Sends a command of the inspector, and returns its result. */
  async call(method, params = {}) {
    const id = ++this.page.lastId;
    const answered = new Promise((resolve) => this.page.waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    this.page.toTarget({ id, method: 'Target.sendMessageToTarget', params: { targetId: this.targetId, message } });
    const { result, error } = await answered;
    if (error) throw new Error(error.message);
    return result;
  }

  async evaluate(expression, contextId) {
    return valueOf(await this.call('Runtime.evaluate', { expression, contextId, returnByValue: true }));
  }

  /** Calls a function of ours in the page on this object. */
  async callOn(objectId, method, ...values) {
    const [functionDeclaration, args] = [String(method), values.map((value) => ({ value }))];
    return valueOf(await this.call('Runtime.callFunctionOn', { objectId, functionDeclaration, arguments: args, returnByValue: true }));
  }

  /** The frame that this object is in. */
  frameOf(objectId) {
    const { injectedScriptId } = JSON.parse(objectId);
    return [...this.contexts].find(([, contextId]) => contextId === injectedScriptId)?.[0];
  }

  /** The frame that this element holds. */
  async frameIn(objectId) {
    return (await this.node(objectId))?.contentDocument?.frameId;
  }

  /** The element that holds this frame. */
  async elementOf(frameId) {
    const { result } = await this.call('Runtime.evaluate', { expression: 'document', contextId: this.contexts.get(frameId) });
    await this.node(result.objectId);
    const { nodeId } = [...this.nodes.values()].find(({ contentDocument }) => contentDocument?.frameId === frameId);
    return (await this.call('DOM.resolveNode', { nodeId })).object.objectId;
  }

  /** What the inspector tells of a node; it tells of those around it as well. */
  async node(objectId) {
    this.nodes.clear();
    const { root } = await this.call('DOM.getDocument');
    this.seeNodes([root]);
    const { nodeId } = await this.call('DOM.requestNode', { objectId });
    return this.nodes.get(nodeId);
  }

  seeNodes(nodes = []) {
    for (const node of nodes) {
      this.nodes.set(node.nodeId, node);
      [node.children, node.shadowRoots, node.contentDocument && [node.contentDocument]].forEach((inner) => this.seeNodes(inner));
    }
  }

  /** What Playwright is told when the inspector says this. */
  heard(message) {
    const { method, params, result } = message;
    if (result?.frameTree) this.seeFrames(result.frameTree);
    switch (method) {
      case 'Runtime.executionContextCreated':
        this.contexts.set(params.context.frameId, params.context.id);
        return worldsOf(params.context).map((context) => ({ method, params: { context } }));
      case 'Page.frameNavigated':
        return this.frameNavigated(message);
      case 'Page.frameDetached':
        this.frames.delete(params.frameId);
        this.contexts.delete(params.frameId);
        return [message];
      case 'DOM.setChildNodes':
        this.seeNodes(params.nodes);
        return [];
      case 'Page.domContentEventFired':
      case 'Page.loadEventFired':
        return [{ method, params: { ...params, frameId: this.mainFrame } }];
      // Frames within the page are said to load, and that is all.
      case 'Page.frameStoppedLoading':
        if (params.frameId === this.mainFrame || !this.frames.has(params.frameId)) return [];
        return ['Page.domContentEventFired', 'Page.loadEventFired'].map((loaded) => ({ method: loaded, params }));
      // A process that another one takes over from has not failed.
      case 'Network.loadingFailed':
        return params.canceled && this.page.isReplaced(this) ? [] : [message];
      case 'Console.messageAdded':
        return params.message.parameters?.[0]?.value === reportTag ? this.reported(params.message.parameters) : [message];
      default:
        return [message];
    }
  }

  seeFrames({ frame, childFrames = [] }) {
    if (!frame.parentId) this.mainFrame = frame.id;
    this.frames.set(frame.id, frame.parentId);
    childFrames.forEach((child) => this.seeFrames(child));
  }

  frameNavigated(message) {
    const { id: frameId, parentId: parentFrameId, loaderId } = message.params.frame;
    const isNew = !this.frames.has(frameId);
    this.frames.set(frameId, parentFrameId);
    if (!parentFrameId) {
      this.mainFrame = frameId;
      this.page.navigated({ loaderId });
    }
    return isNew && parentFrameId ? [{ method: 'Page.frameAttached', params: { frameId, parentFrameId } }, message] : [message];
  }

  /** What the script in the page says. */
  reported([, { value: what }, subject]) {
    if (what === 'navigated') {
      this.page.navigated({});
      return [{ method: 'Page.navigatedWithinDocument', params: { frameId: this.mainFrame, url: subject.value } }];
    }
    return [{ method: 'Page.fileChooserOpened', params: { frameId: this.frameOf(subject.objectId), element: subject } }];
  }
}

function valueOf({ result, wasThrown }) {
  if (wasThrown) throw new Error(result.description);
  return result.value;
}
