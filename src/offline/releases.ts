import { toHex } from '../core/bytes/to-hex.ts';

/** A file of a release; without a revision its address changes whenever the file does. */
export interface ReleaseFile {
  url: string;
  revision: string | null;
}

interface ReleasesNeeds {
  /** All files of this release. */
  files: readonly ReleaseFile[];
  /** The folder of the app, which is not shared with other apps of the same origin. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  /** The ids of the app's open pages. */
  openPages: () => Promise<readonly string[]>;
  /** Whether an even newer release is being fetched. */
  isNewerComing: () => boolean;
}

/** The releases of the app that this browser has, as seen by the service worker of one of them. */
export interface Releases {
  /** Fetches this release: all of it, or it rejects and can be called again. */
  install(): Promise<void>;
  /** Makes this release the one that pages are given. What open pages may still load from the previous one is kept. */
  activate(): Promise<void>;
  /** Drops earlier releases without remaining pages. */
  prune(): Promise<void>;
  /** The response for an address of the app, ignoring its query; undefined when no kept release has it. */
  find(url: string): Promise<Response | undefined>;
}

/** What is remembered between the starts of the service worker. */
interface Memory {
  /** The cache of the release that pages are given. */
  current?: string;
  /** Earlier releases, the latest first: the cache, and the pages that may load from it. */
  former: readonly { cache: string; pages: readonly string[] }[];
}

/** The most earlier releases that are kept, a few megabytes each. */
const maxFormer = 3;
/** How many files are fetched at a time. */
const atOnce = 6;

/** One cache for each release. */
export function createReleases({ files, scope, caches, fetch, openPages, isNewerComing }: ReleasesNeeds): Releases {
  const prefix = `bunsen ${scope} `;
  const memoryCache = `bunsen-releases ${scope}`;
  const own = nameOf(files).then((name) => prefix + name);
  const absolute = (url: string) => new URL(url, scope).href;

  async function remember(memory: Memory): Promise<void> {
    await (await caches.open(memoryCache)).put(scope, new Response(JSON.stringify(memory)));
  }

  async function recall(): Promise<Memory> {
    const kept = await (await caches.open(memoryCache)).match(scope);
    // Only this module ever writes to it.
    if (kept) return (await kept.json()) as Memory;
    return { former: [] };
  }

  const findIn = async (names: readonly string[], url: string): Promise<Response | undefined> => {
    for (const name of names) {
      const found = (await caches.has(name))
        ? await (await caches.open(name)).match(url, { ignoreSearch: true, ignoreVary: true })
        : undefined;
      if (found) return found;
    }
    return undefined;
  };

  const namesOf = async (): Promise<string[]> => {
    const { current, former } = await recall();
    return [...new Set([await own, ...(current === undefined ? [] : [current]), ...former.map(({ cache }) => cache)])];
  };

  async function load({ url, revision }: ReleaseFile, known: readonly string[]): Promise<Response> {
    // What has another address whenever it changes need not be fetched twice.
    const there = revision === null ? await findIn(known, absolute(url)) : undefined;
    if (there) return there;
    const response = await fetch(
      new Request(absolute(url), { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' }),
    );
    if (!response.ok) throw new Error(`${url} was answered by ${response.status}`);
    // The browser refuses a page that came by a redirect.
    return response.redirected ? new Response(await response.blob(), { headers: response.headers }) : response;
  }

  return {
    async install() {
      const known = await namesOf();
      const cache = await caches.open(await own);
      const left = [...files];
      const fetchOn = async () => {
        for (let file = left.shift(); file; file = left.shift()) await cache.put(absolute(file.url), await load(file, known));
      };
      await Promise.all(Array.from({ length: atOnce }, fetchOn));
    },
    async activate() {
      const { current, former } = await recall();
      const name = await own;
      const open = await openPages();
      const before = current === undefined || current === name ? [] : [{ cache: current, pages: open }];
      const kept = [...before, ...former]
        .filter(({ cache, pages }) => cache !== name && pages.some((page) => open.includes(page)))
        .slice(0, maxFormer);
      await remember({ current: name, former: kept });
      const stays = new Set([name, ...kept.map(({ cache }) => cache)]);
      // A release being fetched is not listed here yet.
      if (isNewerComing()) return;
      const all = (await caches.keys()).filter((cache) => cache.startsWith(prefix));
      await Promise.all(all.filter((cache) => !stays.has(cache)).map((cache) => caches.delete(cache)));
    },
    async prune() {
      const { current, former } = await recall();
      if (current !== (await own) || former.length === 0) return;
      const open = await openPages();
      const isUsed = ({ pages }: Memory['former'][number]) => pages.some((page) => open.includes(page));
      const gone = former.filter((one) => !isUsed(one));
      if (gone.length === 0) return;
      await remember({ current, former: former.filter(isUsed) });
      await Promise.all(gone.map(({ cache }) => caches.delete(cache)));
    },
    async find(url) {
      const { href, pathname, origin } = new URL(url);
      return findIn(await namesOf(), pathname.endsWith('/') ? `${origin}${pathname}index.html` : href);
    },
  };
}

/** A name that no other release has. */
async function nameOf(files: readonly ReleaseFile[]): Promise<string> {
  const written = new TextEncoder().encode(JSON.stringify(files));
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', written));
  return toHex(hash.slice(0, 8));
}
