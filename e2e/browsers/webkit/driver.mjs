import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A WebKit of its own with an empty profile, by the classic WebDriver protocol: one command after the other. */
export class Driver {
  #last = Promise.resolve();

  static async start({ driver, browser, display }) {
    const started = new Driver();
    started.home = mkdtempSync(join(tmpdir(), 'bunsen-webkit-'));
    started.downloads = join(started.home, 'downloads');
    const config = join(started.home, '.config');
    for (const folder of [started.downloads, config]) mkdirSync(folder);
    writeFileSync(join(config, 'user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/downloads"\n');
    const port = await freePort();
    const env = { ...process.env, HOME: started.home, XDG_CONFIG_HOME: config, DISPLAY: display, GDK_BACKEND: 'x11', LANGUAGE: 'en_US' };
    started.process = spawn(driver, [`--port=${port}`], { env, stdio: 'ignore' });
    started.address = `http://127.0.0.1:${port}/session`;
    const args = [
      '--automation',
      '--features=-ServiceWorkers,+JavaScriptCanAccessClipboard',
      '--javascript-can-open-windows-automatically=true',
    ];
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browser, args } } };
    for (let tries = 0; ; tries++)
      try {
        const { sessionId, capabilities: has } = await started.#send('POST', '', { capabilities });
        started.address += `/${sessionId}`;
        started.version = has.browserVersion;
        await started.#send('POST', '/timeouts', { script: 60_000, pageLoad: 60_000, implicit: 0 });
        return started;
      } catch (error) {
        if (tries === 40 || error.isAnswer) throw error;
        await pause(100); // it does not listen yet
      }
  }

  async #send(method, path, body) {
    const answer = await fetch(this.address + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await answer.json();
    if (answer.ok) return value;
    throw Object.assign(new Error(`${value.error}: ${value.message}`), { isAnswer: true, kind: value.error });
  }

  post(path, body = {}) {
    return this.#send('POST', path, body);
  }

  get(path) {
    return this.#send('GET', path);
  }

  delete(path) {
    return this.#send('DELETE', path);
  }

  /** Does something when all before it is done. */
  alone(work) {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }

  async stop() {
    await this.delete('').catch(() => undefined);
    this.process.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
