#!/usr/bin/env node
// Firefox as its makers release it, for Playwright: started in place of Firefox with the same arguments, it starts Firefox
// (named in FIREFOX_PATH), passes on what the two say to each other over WebDriver BiDi, and helps where they differ:
// - Playwright sets the media features of every context, which Firefox does not know, and gives up the context for it. Here the
//   answer is an empty one, and colours and motion stay as the preferences have them.
// - Firefox gives a download that no navigation began no id, without which Playwright drops it; its address is as good. It
//   numbers files of the same name, where Playwright looks for the name alone: the newest one gets it.
// - Playwright fills a field by setting its value, which React takes for its own doing. Here it is typed, as by a person.
import { spawn } from 'node:child_process';
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';

const [setsValue, typesIt] = ['inputElement.value = value;', "window.document.execCommand('insertText', false, text); return;"];

/** What a journey can do without; those that need it do not run here. */
const dispensable = new Set(['emulation.setMediaFeaturesOverride', 'emulation.setScreenSettingsOverride']);

const firefox = spawn(process.env.FIREFOX_PATH ?? 'firefox', process.argv.slice(2), { stdio: ['ignore', 'inherit', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => firefox.kill(signal));

for await (const line of createInterface({ input: firefox.stderr })) {
  const [, address] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(line) ?? [];
  if (address) console.error(`WebDriver BiDi listening on ${await standBetween(address)}`);
  else console.error(line);
}

/** The address of a server that passes everything on to this one. */
async function standBetween(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (client, { url }) => passOn(client, new WebSocket(address + url, { maxPayload: 2 ** 30 })));
  await new Promise((listening) => server.once('listening', listening));
  return `ws://127.0.0.1:${server.address().port}`;
}

function passOn(client, browser) {
  const waiting = new Set();
  const names = new Map();
  const open = new Promise((resolve) => browser.once('open', resolve));
  client.on('message', async (data) => {
    const text = data.toString();
    const { id, method } = JSON.parse(text);
    if (dispensable.has(method)) waiting.add(id);
    await open;
    browser.send(text.replace(setsValue, typesIt));
  });
  browser.on('message', (data) => {
    const text = data.toString();
    // Most of it is passed on unread: pictures and files are large.
    const isOfInterest = waiting.size > 0 || /^{"type":"event","method":"(browsingContext\.download|log\.entryAdded)/.test(text);
    client.send(isOfInterest ? JSON.stringify(helped(JSON.parse(text), waiting, names)) : text);
  });
  client.on('close', () => browser.close());
  browser.on('close', () => client.close());
  browser.on('error', () => client.close());
}

/** A message of Firefox as Playwright understands it. */
function helped(message, waiting, names) {
  const { id, method, params } = message;
  if (waiting.delete(id) && message.error === 'unknown command') return { type: 'success', id, result: {} };
  // Of an error that is logged Playwright shows no more than that it is one.
  if (method === 'log.entryAdded' && params.args?.some(({ type }) => type === 'error'))
    return { ...message, params: { ...params, args: [{ type: 'string', value: params.text }] } };
  if (!method?.startsWith('browsingContext.download')) return message;
  const { url, filepath } = params;
  if (method.endsWith('WillBegin')) {
    const suggestedFilename = params.suggestedFilename.replace(/\(\d+\)(?=(\.[^.]*)?$)/, '');
    names.set(url, suggestedFilename);
    return { ...message, params: { ...params, suggestedFilename, navigation: params.navigation ?? url } };
  }
  if (filepath && names.has(url)) renameSync(filepath, join(dirname(filepath), names.get(url)));
  return { ...message, params: { ...params, navigation: params.navigation ?? url } };
}
