// What Playwright is told of the document in a page, from what the inspector tells: made up where the inspector of a released WebKit
// says less. The commands that are done otherwise (commands.mjs) use it, too.
import { worldsOf } from './commands.mjs';
import { reportTag } from './page-side.mjs';

/** One process of a page: navigating to another site may replace it. */
export class Session {
  constructor(page, { targetId, isProvisional = false }) {
    Object.assign(this, { page, targetId, isProvisional });
    /** The frames with their parents, the world of each, and the nodes that the inspector has told of. */
    [this.frames, this.contexts, this.nodes] = [new Map(), new Map(), new Map()];
    this.asked = Promise.resolve();
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
  frameIn(objectId) {
    return this.oneByOne(async () => (await this.node(objectId))?.contentDocument?.frameId);
  }

  /** The element that holds this frame. */
  elementOf(frameId) {
    return this.oneByOne(async () => {
      const { result } = await this.call('Runtime.evaluate', { expression: 'document', contextId: this.contexts.get(frameId) });
      await this.node(result.objectId);
      const holder = [...this.nodes.values()].find(({ contentDocument }) => contentDocument?.frameId === frameId);
      return (await this.call('DOM.resolveNode', { nodeId: holder.nodeId })).object.objectId;
    });
  }

  /** The numbers of nodes hold until the document is asked for again. */
  oneByOne(step) {
    const done = this.asked.then(step);
    this.asked = done.catch(() => {});
    return done;
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
    if (!parentFrameId) [this.frames, this.contexts].forEach((map) => map.clear());
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
