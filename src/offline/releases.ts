import { toHex } from '../core/bytes/to-hex.ts';

/** A file of a release; without a revision its address changes whenever the file does. */
export interface ReleaseFile {
  url: string;
  revision: string | null;
}

interface ReleasesNeeds {
  /** All files of this release. */
  files: readonly ReleaseFile[];
  /** The folder of the app, which others of the same origin have no part in. */
  scope: string;
  caches: CacheStorage;
  fetch: (request: Request) => Promise<Response>;
  /** The ids of the pages of the app that are open. */
  openPages: () => Promise<readonly string[]>;
  /** Whether a still newer release is being fetched. */
  isNewerComing: () => boolean;
}

/** The releases of the app that this browser has, as the service worker of one of them sees them. */
export interface Releases {
  /** Fetches this release: all of it, or it rejects and can be called again. */
  install(): Promise<void>;
  /** Makes this release the one that pages are given. What pages that are open may still load from the one before is kept. */
  activate(): Promise<void>;
  /** Lets go of former releases that no page is left of. */
  prune(): Promise<void>;
  /** What an address of the app stands for, whatever its query says; undefined when no release that is kept has it. */
  find(url: string): Promise<Response | undefined>;
}

/** What is remembered between the starts of the service worker. */
interface Memory {
  /** The cache of the release that pages are given. */
  current?: string;
  /** Of former ones, the latest first: the cache, and the pages that may load from it. */
  former: readonly { cache: string; pages: readonly string[] }[];
}

/** Former releases that are kept at most, of some megabytes each. */
const maxFormer = 3;
/** Files that are fetched at once. */
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
    // Nothing else is ever put there.
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
    // What has another address whenever it changes need not be asked for twice.
    const there = revision === null ? await findIn(known, absolute(url)) : undefined;
    if (there) return there;
    const response = await fetch(
      new Request(absolute(url), { cache: revision === null ? 'default' : 'reload', credentials: 'same-origin' }),
    );
    if (!response.ok) throw new Error(`${url} was answered by ${response.status}`);
    // A page that came by a redirect is refused by the browser.
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
      // What it has begun to keep has no name here yet.
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
