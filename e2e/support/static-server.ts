import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readHeadersFile } from './headers-file.ts';

/** A web server for the built app, as simple as those that serve static folders. */
export interface StaticServer {
  /** Where the app is, with the slash at its end. */
  address: string;
  /** Requested paths that do not exist, or are outside of the app's folder. */
  missing: string[];
  /** Appends text to a file of the app, as another build would change it. */
  append(file: string, text: string): void;
  /** Replaces the release by another: every chunk has another name, and the earlier ones are gone. */
  release(): void;
  /** Stops, connections and all. */
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../../dist', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

interface Serving {
  /** Sends the headers that the app's own file `_headers` asks for. */
  withHeaders?: boolean;
  /** Sends text packed, as most hosts do. */
  packed?: boolean;
  /** Pages beside the app, by their names. */
  pages?: Readonly<Record<string, string>>;
}

/**
 * Serves the built app under a path, which begins and ends with a slash, on a port of its own. It sends no more headers than
 * hosts do that do not allow setting any, or those that the app's own file `_headers` asks for.
 */
export async function serveBuilt(path: string, { withHeaders = false, packed = false, pages = {} }: Serving = {}): Promise<StaticServer> {
  const headersFor = withHeaders ? readHeadersFile(await readFile(join(root, '_headers'), 'utf8')) : () => ({});
  const appended = new Map<string, string>();
  const missing: string[] = [];
  const ready = new Map<string, Buffer>();
  let released = 0;
  const pack = (file: string, bytes: Buffer): Buffer => {
    const before = ready.get(file) ?? gzipSync(bytes);
    ready.set(file, before);
    return before;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const inside = pathname.startsWith(path) ? normalize(pathname.slice(path.length) || 'index.html') : '..';
    const page = pages[inside];
    const read = inside.startsWith('..')
      ? Promise.reject(new Error('outside'))
      : page === undefined
        ? readReleased(inside, released)
        : Promise.resolve(Buffer.from(page));
    read.then(
      (bytes) => {
        response.writeHead(200, {
          'Content-Type': types[extname(inside)] ?? 'application/octet-stream',
          'Cache-Control': 'no-cache',
          ...(packed && { 'Content-Encoding': 'gzip' }),
          ...headersFor(`/${pathname.slice(path.length)}`),
        });
        const whole = Buffer.concat([bytes, Buffer.from(appended.get(inside) ?? '')]);
        response.end(packed ? pack(inside, whole) : whole);
      },
      () => {
        missing.push(pathname);
        response.writeHead(404).end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${path}`,
    missing,
    append: (file, text) => appended.set(file, text),
    release: () => void (released += 1),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const chunkName = /\b([\w.-]+-[\w-]{6})[\w-]{2}\.(js|css)\b/g;

/** A file in the release with a number: the names of chunks end in the number there, both of files and in references to them. */
async function readReleased(file: string, release: number): Promise<Buffer> {
  if (release === 0) return readFile(join(root, file));
  const names = (await readdir(join(root, 'assets'), { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const renamed = (name: string) =>
    name.replace(chunkName, (_, stem: string, ending: string) => `${stem}${String(release).padStart(2, '_')}.${ending}`);
  const known = new Map(names.map((name) => [renamed(name), name]));
  const [, asset] = /^assets\/(.*)$/.exec(file) ?? [];
  const there = asset === undefined ? file : `assets/${known.get(asset) ?? 'none'}`;
  const bytes = await readFile(join(root, there));
  return /\.(?:html|js|css)$/.test(file)
    ? Buffer.from(names.reduce((text, name) => text.replaceAll(name, renamed(name)), bytes.toString('utf8')))
    : bytes;
}
