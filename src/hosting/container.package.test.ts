import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeContainer } from '../build/archive.mjs';
import { headerRules } from './headers.ts';

// `npm run build` has made the app. Where nginx or buildah are not installed, what needs them is left out.
const has = (program: string, ...words: string[]) => spawnSync(program, words).error === undefined;
const hasNginx = has('nginx', '-v');
const hasBuildah = has('buildah', '--version');

let folder: string;
let recipe: string[][];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bunsen-container-'));
  writeContainer(fileURLToPath(new URL('../../dist', import.meta.url)), join(folder, 'context'));
  recipe = readFileSync(join(folder, 'context/Containerfile'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' '));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the recipe copies what is in its folder to where its server looks for it', () => {
  expect(recipe.map(([word]) => word)).toEqual(['FROM', 'COPY', 'COPY', 'EXPOSE']);
  const copied = recipe.filter(([word]) => word === 'COPY').map(([, from = '', to = '']) => [from, to]);
  for (const [from = ''] of copied) expect(existsSync(join(folder, 'context', from)), from).toBe(true);
  expect(copied.map(([, to]) => to)).toEqual(['/etc/nginx/conf.d/default.conf', '/srv/bunsen/']);
  const conf = readFileSync(join(folder, 'context/nginx.conf'), 'utf8');
  expect(conf).toContain('root /srv/bunsen;');
  expect(conf).toContain(`listen ${recipe.at(-1)?.[1] ?? 'none'};`);
  // The app, and nothing of other builds.
  expect(existsSync(join(folder, 'context/bunsen/index.html'))).toBe(true);
  for (const other of ['cli', 'lib', 'archive', 'pseudo']) expect(existsSync(join(folder, 'context/bunsen', other)), other).toBe(false);
});

// The image below it comes from a registry; an empty one takes its place.
test.runIf(hasBuildah)(
  'buildah builds it',
  () => {
    const context = join(folder, 'context');
    const stores = ['--storage-driver', 'vfs', '--root', join(folder, 'store'), '--runroot', join(folder, 'run')];
    writeFileSync(
      join(folder, 'Containerfile'),
      readFileSync(join(context, 'Containerfile'), 'utf8').replace(/^FROM .*$/m, 'FROM scratch'),
    );
    const words = [...stores, 'build', '--isolation', 'chroot', '-f', join(folder, 'Containerfile'), '-t', 'bunsen', context];
    const { status, stderr } = spawnSync('buildah', words, { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  },
  120_000,
);

describe.runIf(hasNginx)('nginx with the files that the recipe copies', () => {
  let nginx: ChildProcess;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}`;
    const site = join(folder, 'root');
    for (const [word, from = '', to = ''] of recipe)
      if (word === 'COPY') {
        mkdirSync(join(site, to, to.endsWith('/') ? '' : '..'), { recursive: true });
        cpSync(join(folder, 'context', from), join(site, to), { recursive: true });
      }
    const conf = join(site, 'etc/nginx/conf.d/default.conf');
    // The same file, but for the root of the file system and the port.
    writeFileSync(
      conf,
      readFileSync(conf, 'utf8').replace('root /srv', `root ${site}/srv`).replace('listen 8080', `listen 127.0.0.1:${port}`),
    );
    const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
    const types = `types { text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; }`;
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    writeFileSync(
      join(folder, 'nginx.conf'),
      `daemon off; ${user} pid ${folder}/pid; error_log stderr; events {} http { access_log off; ${types} ${own} include ${conf}; }`,
    );
    execFileSync('nginx', ['-t', '-c', join(folder, 'nginx.conf')], { stdio: 'pipe' });
    nginx = spawn('nginx', ['-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
    await reachable(address);
  }, 60_000);
  afterAll(() => nginx.kill());

  test.each(['/', '/index.html', '/fr/', '/embed.html', '/sw.js', '/schemas/butane.json'])('serves %s with its headers', async (path) => {
    const response = await fetch(address + path);
    expect(response.status).toBe(200);
    const rules = headerRules.filter(({ paths }) => paths.some((one) => one === '*' || `/${one}` === path));
    expect(rules.length).toBeGreaterThan(0);
    for (const [name, value] of rules.flatMap(({ headers }) => Object.entries(headers)))
      expect(response.headers.get(name), name).toBe(value);
  });

  test('serves every file that the page names, for a year, and keeps no error', async () => {
    const html = await (await fetch(`${address}/`)).text();
    const named = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(3);
    for (const name of named) {
      const response = await fetch(`${address}/${name}`);
      expect([response.status, response.headers.get('cache-control')], name).toEqual([200, 'public, max-age=31536000, immutable']);
    }
    const missing = await fetch(`${address}/assets/none.js`);
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, null]);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a server on a port has a port');
  return address.port;
}

async function reachable(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing serves ${address}`);
}
