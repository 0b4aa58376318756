#!/usr/bin/env node
// WebKit as Linux distributions have it, for Playwright: started in place of a Firefox, with WebKitWebDriver in WEBKIT_DRIVER_PATH,
// it listens to WebDriver BiDi and does what it hears by the classic protocol, the only one that WebKit's driver knows. Each context is
// a WebKit of its own, on a screen that nobody sees. What happens in pages is found by asking, so that no script runs before
// those of a page, no request is seen or changed, and nothing is known of a page in the background. Journeys that need it do not run here.
import { spawn } from 'node:child_process';
import { WebSocketServer } from 'ws';
import { Driver } from './driver.mjs';
import { Tabs } from './tabs.mjs';

const browser = process.env.WEBKIT_PATH;
const driver = process.env.WEBKIT_DRIVER_PATH;

const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
});
const display = await new Promise((resolve) => screen.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`)));
const contexts = new Map();

async function end() {
  await Promise.all([...contexts.values()].map((tabs) => tabs.end().catch(() => undefined)));
  screen.kill();
  process.exit(0);
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);

const tabsWith = (context) => {
  const found = [...contexts.values()].find(({ places }) => places.has(context));
  if (!found) throw Object.assign(new Error(context), { kind: 'no such frame' });
  return found;
};

/** An outcome as an answer; Playwright's own world is told apart by its name alone, since classic scripts have one world. */
function value({ value: result, error, realm: main }, { sandbox }) {
  const realm = sandbox ? `${main} utility` : main;
  return error === undefined ? { type: 'success', result, realm } : { type: 'exception', exceptionDetails: { text: error }, realm };
}

const atOnce = (action) =>
  action.type === 'pointerMove' || action.type === 'scroll' ? { duration: 0, origin: 'viewport', ...action } : action;

const whole = ({ x, y, ...action }) => ({ ...action, ...(x !== undefined && { x: Math.round(x), y: Math.round(y) }) });

/** Makes a window as large as its page is to be, and as much more as it has around that. */
async function resize(driver, { width, height }) {
  await driver.post('/window/rect', { x: 0, y: 0, width, height });
  const [innerWidth, innerHeight] = await driver.post('/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] });
  await driver.post('/window/rect', { width: 2 * width - innerWidth, height: 2 * height - innerHeight });
}

/** Commands by their names in WebDriver BiDi. */
const commands = {
  'session.new': () => ({ sessionId: 'webkit', capabilities: { browserName: 'webkit', browserVersion: '2', userAgent: '' } }),
  'browser.close': () => void setTimeout(end, 10),
  async 'browser.createUserContext'(_, emit) {
    const userContext = `user${contexts.size + 1}-${Date.now()}`;
    contexts.set(userContext, new Tabs(await Driver.start({ driver, browser, display }), userContext, emit));
    return { userContext };
  },
  async 'browser.removeUserContext'({ userContext }) {
    await contexts.get(userContext)?.end();
    contexts.delete(userContext);
  },
  'browser.setDownloadBehavior'({ downloadBehavior, userContexts }) {
    for (const context of userContexts) contexts.get(context).downloadFolder = downloadBehavior.destinationFolder;
  },
  async 'browsingContext.create'({ userContext }) {
    const tabs = contexts.get(userContext);
    const context = await tabs.create();
    if (tabs.viewport) await tabs.with(context, (to) => resize(to, tabs.viewport));
    return { context };
  },
  'browsingContext.close': ({ context }) => tabsWith(context).close(context),
  'browsingContext.activate': ({ context }) => tabsWith(context).with(context, () => undefined),
  'browsingContext.navigate': async ({ context, url }) => ({ navigation: await tabsWith(context).go(context, '/url', { url }), url }),
  'browsingContext.reload': async ({ context }) => ({ navigation: await tabsWith(context).go(context, '/refresh') }),
  'browsingContext.traverseHistory': async ({ context, delta }) =>
    void (await tabsWith(context).go(context, delta < 0 ? '/back' : '/forward')),
  'browsingContext.captureScreenshot': async ({ context }) => ({
    data: await tabsWith(context).with(context, (to) => to.get('/screenshot')),
  }),
  async 'browsingContext.setViewport'({ context, viewport, userContexts = [] }) {
    for (const user of userContexts) contexts.get(user).viewport = viewport;
    if (context) await tabsWith(context).with(context, (to) => resize(to, viewport));
  },
  async 'browsingContext.locateNodes'({ context, locator }) {
    const frame = locator.value.context;
    const { value: node } = await tabsWith(context).call(
      context,
      `() => globalThis[Symbol.for('bunsen webdriver')].frames.get(${JSON.stringify(frame)})`,
      [],
      true,
    );
    return { nodes: node?.type === 'node' ? [node] : [] };
  },
  'script.evaluate': async ({ target, expression, resultOwnership }) =>
    value(await tabsWith(target.context).call(target.context, `() => (${expression}\n)`, [], resultOwnership === 'root'), target),
  'script.callFunction': async ({ target, functionDeclaration, arguments: given = [], resultOwnership }) =>
    value(await tabsWith(target.context).call(target.context, functionDeclaration, given, resultOwnership === 'root'), target),
  'script.addPreloadScript': () => ({ script: 'none' }),
  'network.addIntercept': () => ({ intercept: 'none' }),
  'network.addDataCollector': () => ({ collector: 'none' }),
  'input.performActions': ({ context, actions }) =>
    tabsWith(context).with(context, (to) =>
      to.post('/actions', {
        actions: actions.map((source) => ({ ...source, actions: source.actions.map((action) => whole(atOnce(action))) })),
      }),
    ),
};

/** What changes nothing that a journey of this list needs. */
const dispensable = /^(session\.|network\.|emulation\.|script\.|permissions\.|storage\.)/;

const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
server.on('connection', (client) => {
  const send = (message) => client.readyState === client.OPEN && client.send(JSON.stringify(message));
  const emit = (method, params) => send({ type: 'event', method, params });
  client.on('message', async (data) => {
    const { id, method, params } = JSON.parse(data.toString());
    try {
      if (!commands[method] && !dispensable.test(method)) throw Object.assign(new Error(method), { kind: 'unknown command' });
      send({ type: 'success', id, result: (await commands[method]?.(params, emit)) ?? {} });
    } catch (error) {
      send({ type: 'error', id, error: error.kind ?? 'unknown error', message: error.message });
    }
  });
  client.on('close', end);
});
server.once('listening', () => console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`));
