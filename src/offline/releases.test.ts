import { expect, test } from 'vitest';
import { createReleases, type ReleaseFile } from './releases.ts';

const scope = 'https://example.org/bunsen/';
const file = (url: string, revision: string | null = null): ReleaseFile => ({ url, revision });

/** The parts of Cache Storage that releases use. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const bare = (url: string) => url.replace(/\?.*/, '');
  const open = (name: string) => {
    const entries = all.get(name) ?? new Map<string, Response>();
    all.set(name, entries);
    return {
      put: (url: string, response: Response) => Promise.resolve(void entries.set(url, response)),
      match: (url: string) => Promise.resolve([...entries].find(([key]) => bare(key) === bare(url))?.[1].clone()),
    };
  };
  const storage = {
    open: (name: string) => Promise.resolve(open(name)),
    has: (name: string) => Promise.resolve(all.has(name)),
    keys: () => Promise.resolve([...all.keys()]),
    delete: (name: string) => Promise.resolve(all.delete(name)),
  };
  // Releases use no other part of it.
  return {
    storage: storage as unknown as CacheStorage,
    names: () => [...all.keys()].filter((name) => !name.startsWith('bunsen-releases')),
  };
}

/** A browser, with a host that has one release at a time. */
function browser() {
  const { storage, names } = fakeCaches();
  const host = new Map<string, string>();
  const asked: string[] = [];
  const pages = new Set<string>();
  let newer = false;
  return {
    host,
    asked,
    pages,
    names,
    storage,
    newerComes: (comes: boolean) => void (newer = comes),
    /** Puts a release on the host, replacing the previous one. */
    release: (files: Record<string, string>, unhashed = 'index.html') => {
      host.clear();
      for (const [url, content] of Object.entries(files)) host.set(scope + url, content);
      return createReleases({
        files: Object.keys(files).map((url) => file(url, url === unhashed ? (files[url] ?? '') : null)),
        scope,
        caches: storage,
        fetch({ url }) {
          asked.push(url.slice(scope.length));
          const content = host.get(url);
          return Promise.resolve(content === undefined ? new Response('no', { status: 404 }) : new Response(content));
        },
        openPages: () => Promise.resolve([...pages]),
        isNewerComing: () => newer,
      });
    },
  };
}

const text = async (response: Promise<Response | undefined>) => (await response)?.text();

test('a page gets its release, whatever the query, and nothing that is not part of it', async () => {
  const one = browser().release({ 'index.html': 'one', 'assets/a-1.js': 'a1' });
  await one.install();
  await one.activate();
  expect(await text(one.find(scope))).toBe('one');
  expect(await text(one.find(`${scope}?from=a-bookmark`))).toBe('one');
  expect(await text(one.find(`${scope}assets/a-1.js`))).toBe('a1');
  expect(await one.find(`${scope}schemas/x.json`)).toBeUndefined();
});

test('what open pages may still load from an earlier release is kept until they are gone', async () => {
  const { release, pages, names } = browser();
  const one = release({ 'index.html': 'one', 'assets/a-1.js': 'a1' });
  await one.install();
  await one.activate();
  pages.add('old');
  const two = release({ 'index.html': 'two', 'assets/a-2.js': 'a2' });
  await two.install();
  await two.activate();
  pages.add('new');
  expect(await text(two.find(`${scope}assets/a-1.js`))).toBe('a1');
  expect(await text(two.find(`${scope}assets/a-2.js`))).toBe('a2');
  expect(await text(two.find(scope))).toBe('two');
  await two.prune();
  expect(await text(two.find(`${scope}assets/a-1.js`))).toBe('a1');
  pages.delete('old');
  await two.prune();
  expect(await two.find(`${scope}assets/a-1.js`)).toBeUndefined();
  expect(names()).toHaveLength(1);
});

test('unchanged files are not fetched again, except those with a fixed name', async () => {
  const { release, asked } = browser();
  const one = release({ 'index.html': 'one', 'assets/a-1.js': 'a1' });
  await one.install();
  await one.activate();
  asked.length = 0;
  await release({ 'index.html': 'two', 'assets/a-1.js': 'a1', 'assets/b-1.js': 'b1' }).install();
  expect(asked.sort()).toEqual(['assets/b-1.js', 'index.html']);
});

test('no more than three earlier releases are kept, however many pages are open', async () => {
  const { release, pages, names } = browser();
  for (let number = 1; number <= 6; number++) {
    const next = release({ 'index.html': `${number}`, [`assets/a-${number}.js`]: `a${number}` });
    await next.install();
    await next.activate();
    pages.add(`of ${number}`);
  }
  expect(names()).toHaveLength(4);
});

test('a release that was fetched in part is not activated, and fetching resumes where it stopped', async () => {
  const { release, host, asked } = browser();
  const one = release({ 'index.html': 'one', 'assets/a-1.js': 'a1' });
  await one.install();
  await one.activate();
  const two = release({ 'index.html': 'two', 'assets/a-2.js': 'a2' });
  host.delete(`${scope}assets/a-2.js`);
  await expect(two.install()).rejects.toThrow('assets/a-2.js was answered by 404');
  expect(await text(one.find(scope))).toBe('one');
  host.set(`${scope}assets/a-2.js`, 'a2');
  await two.install();
  await two.activate();
  expect(await text(two.find(scope))).toBe('two');
  expect(asked.filter((url) => url === 'assets/a-2.js')).toHaveLength(2);
});

test('other apps of the origin, and a release that is just being fetched, keep their files', async () => {
  const { release, storage, newerComes, names } = browser();
  await (await storage.open('bunsen https://example.org/other/ 123')).put('x', new Response('x'));
  await (await storage.open('workbox-precache-v2-https://example.org/other/')).put('x', new Response('x'));
  const one = release({ 'index.html': 'one' });
  const two = release({ 'index.html': 'two' });
  await one.install();
  await two.install();
  newerComes(true);
  await one.activate();
  newerComes(false);
  await two.activate();
  expect(await text(two.find(scope))).toBe('two');
  expect(names()).toHaveLength(3);
});
