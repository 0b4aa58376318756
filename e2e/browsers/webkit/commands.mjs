// Commands to a page that Playwright's own WebKit knows and a released one does not, done by those that it does know.
// Each takes the session (see page.mjs) and the parameters, and returns the result.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { pageSideScript } from './page-side.mjs';

/** Playwright's helpers get a world of their own; here there is one world, which is told of as two. The second one's numbers are higher. */
const otherWorld = 1_000_000;
const otherWorldName = '__playwright_utility_world__';

/** The worlds of a frame, as Playwright expects to hear of them. */
export const worldsOf = (context) => [context, { ...context, id: context.id + otherWorld, type: 'user', name: otherWorldName }];

const nothing = () => ({});
const only = (value, name) => (_session, params) => {
  if (params[name] !== value && params[name] !== undefined) throw new Error(`A released WebKit cannot set ${name}`);
  return {};
};

export const commands = {
  'Page.createUserWorld': nothing,
  'Page.setForcedColors': nothing,
  'Page.overrideUserAgent': nothing, // which would say that this is Safari on a Mac, with the keys of one
  'Page.setInterceptFileChooserDialog': nothing, // there are no dialogs
  'Page.setTouchEmulationEnabled': only(false, 'enabled'),
  'Network.setEmulateOfflineState': only(false, 'offline'),
  'Page.updateScrollingState': nothing,
  'Page.overrideSetting': (session, params) => session.call('Page.overrideSetting', params).catch(nothing), // it knows some of them

  'Page.setBootstrapScript': (session, { source }) => session.call('Page.setBootstrapScript', { source: `${pageSideScript}\n${source}` }),
  'Runtime.evaluate': (session, params) =>
    session.call('Runtime.evaluate', { ...params, ...(params.contextId && { contextId: params.contextId % otherWorld }) }),
  'Page.insertText': async (session, { text }) => {
    // Only the innermost frame with the focus does it.
    for (const contextId of session.contexts.values()) await session.evaluate(`(${insertText})(${JSON.stringify(text)})`, contextId);
  },
  'Page.goBack': (session) => session.evaluate('history.back()'),
  'Page.goForward': (session) => session.evaluate('history.forward()'),

  'DOM.describeNode': async (session, { objectId }) => ({
    ownerFrameId: session.frameOf(objectId),
    contentFrameId: (await session.callOn(objectId, isFrameElement)) ? await session.frameIn(objectId) : undefined,
  }),
  // Both worlds are one, but each handle is let go of by itself.
  'DOM.resolveNode': async (session, { objectId, frameId }) => {
    const of = objectId ?? (await session.elementOf(frameId));
    const { result } = await session.call('Runtime.callFunctionOn', { objectId: of, functionDeclaration: 'function () { return this; }' });
    return { object: result };
  },
  'DOM.getContentQuads': async (session, { objectId }) => {
    const offsets = [];
    for (let frameId = session.frameOf(objectId); session.frames.get(frameId); frameId = session.frames.get(frameId))
      offsets.push(await session.callOn(await session.elementOf(frameId), contentOrigin));
    const [x, y] = [0, 1].map((axis) => offsets.reduce((sum, offset) => sum + offset[axis], 0));
    const rects = await session.callOn(objectId, rectsOf);
    return { quads: rects.map(({ left, top, right, bottom }) => quad(x + left, y + top, x + right, y + bottom)) };
  },
  'DOM.scrollIntoViewIfNeeded': async (session, { objectId, rect }) => {
    const error = await session.callOn(objectId, scrollIntoView, rect ?? null);
    if (error) throw new Error(error);
    return {};
  },
  'DOM.setInputFiles': async (session, { objectId, paths }) => {
    const files = await Promise.all(
      paths.map(async (path) => ({ name: basename(path), content: (await readFile(path)).toString('base64') })),
    );
    await session.callOn(objectId, setFiles, files);
    return {};
  },
};

const quad = (left, top, right, bottom) => [left, top, right, top, right, bottom, left, bottom];

// The functions below run in the page.

function insertText(text) {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  if (document.hasFocus() && active?.nodeName !== 'IFRAME') document.execCommand('insertText', false, text);
}

function isFrameElement() {
  return this.nodeName === 'IFRAME' || this.nodeName === 'FRAME';
}

function rectsOf() {
  const element = this.nodeType === Node.ELEMENT_NODE ? this : this.parentElement;
  return [...element.getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}

/** Where the page in this frame begins. */
function contentOrigin() {
  const { x, y } = this.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(this);
  return [x + this.clientLeft + parseFloat(paddingLeft), y + this.clientTop + parseFloat(paddingTop)];
}

/** What Playwright's WebKit says where it cannot, or nothing. */
function scrollIntoView(rect) {
  const element = this.nodeType === Node.ELEMENT_NODE ? this : this.parentElement;
  if (!element?.isConnected) return 'Node is detached from document';
  if (element.getClientRects().length === 0) return 'Node does not have a layout object';
  const box = element.getBoundingClientRect();
  const [left, top] = [box.left + (rect?.x ?? 0), box.top + (rect?.y ?? 0)];
  const [right, bottom] = [left + (rect?.width ?? box.width), top + (rect?.height ?? box.height)];
  const { clientWidth, clientHeight } = document.documentElement;
  const isInside = left >= 0 && top >= 0 && right <= clientWidth && bottom <= clientHeight;
  // What scrolls may be another element than the document.
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const hit = isInside && element.getRootNode().elementFromPoint(x, y);
  if (!hit || !(element.contains(hit) || hit.contains(element)))
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  return '';
}

function setFiles(files) {
  const chosen = new DataTransfer();
  for (const { name, content } of files)
    chosen.items.add(new File([Uint8Array.from(atob(content), (character) => character.charCodeAt(0))], name));
  this.files = chosen.files;
  this.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  this.dispatchEvent(new Event('change', { bubbles: true }));
}
