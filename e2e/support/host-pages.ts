import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './app.ts';

/** Pages of other origins, which embed the app as documentation does. */
export class HostPages {
  readonly #pages = new Map<string, string>();
  readonly #server = createServer((request, response) => {
    const page = this.#pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  stop(): void {
    this.#server.close();
  }

  /** An origin of these pages; each host name is one of its own. */
  origin(host: 'localhost' | '127.0.0.1' = 'localhost'): string {
    // A server that listens on a port has an address of this kind.
    return `http://${host}:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Puts a page there; the path begins with a slash. */
  put(path: string, body: string): void {
    this.putWhole(
      path,
      `<!doctype html><html lang="en"><head><title>Documentation</title><link rel="icon" href="data:,"></head><body><main><h1>Documentation</h1>${body}</main></body></html>`,
    );
  }

  /** Puts a page there as it is. */
  putWhole(path: string, page: string): void {
    this.#pages.set(path, page);
  }
}

interface Fixtures {
  hosts: HostPages;
}

/** A journey on a page that embeds the app. */
export const test = base.extend<Fixtures>({
  hosts: async ({}, use) => {
    const hosts = new HostPages();
    await hosts.start();
    await use(hosts);
    hosts.stop();
  },
});
