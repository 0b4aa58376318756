#!/usr/bin/env node
// WebKit as its makers release it, for Playwright: started in place of Playwright's own build of WebKit with the same arguments, it
// starts WebKitGTK's MiniBrowser (named in WEBKIT_PATH) for each context, and passes on what Playwright and the inspector of WebKit
// say to each other, which is nearly one language. What differs is in commands.mjs and page.mjs. Keys, pointer and windows are those
// of WebKit's automation, as its WebDriver has them.
import { randomUUID } from 'node:crypto';
import { Socket } from 'node:net';
import { Browser } from './browser.mjs';

const browsers = new Map();
const [input, output] = [3, 4].map((fd) => new Socket({ fd }));
const tell = (message) => output.write(`${JSON.stringify(message)}\0`);
const pageOf = (pageProxyId) => [...browsers.values()].flatMap(({ pages }) => [...pages.values()]).find(({ id }) => id === pageProxyId);

const commands = {
  enable: () => ({}),
  createContext: () => {
    const id = randomUUID();
    browsers.set(id, new Browser({ id, program: process.env.WEBKIT_PATH, tell }));
    return { browserContextId: id };
  },
  deleteContext: ({ browserContextId }) => {
    browsers.get(browserContextId).close();
    browsers.delete(browserContextId);
    return {};
  },
  setDownloadBehavior: ({ browserContextId, downloadPath }) => {
    browsers.get(browserContextId).downloadPath = downloadPath;
    return {};
  },
  setLanguages: ({ browserContextId, languages: [locale] }) => {
    browsers.get(browserContextId).locale = locale;
    return {};
  },
  createPage: async ({ browserContextId }) => ({ pageProxyId: (await browsers.get(browserContextId).openPage()).id }),
  closePage: async ({ pageProxyId }) => {
    await Promise.all([...browsers.values()].map((browser) => browser.closePage(pageProxyId)));
    return {};
  },
  navigate: ({ pageProxyId, url }) => pageOf(pageProxyId).navigate(url),
  grantFileReadAccess: () => ({}),
  close: () => leave(),
};

async function receive({ id, method, params, pageProxyId }) {
  if (pageProxyId) return pageOf(pageProxyId)?.receive({ id, method, params });
  const command = commands[method.replace(/^Playwright\./, '')];
  try {
    if (!command) throw new Error(`A released WebKit has no ${method}`);
    tell({ id, result: await command(params ?? {}) });
  } catch (error) {
    tell({ id, error: { message: error.message } });
  }
}

function leave() {
  for (const browser of browsers.values()) browser.close();
  process.exit();
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, leave);
let rest = '';
for await (const chunk of input.setEncoding('utf8')) {
  const messages = (rest + chunk).split('\0');
  rest = messages.pop();
  for (const message of messages) void receive(JSON.parse(message));
}
leave();
