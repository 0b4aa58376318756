import type { ConfigIndex } from './config-index.ts';

/** Someone's home. */
export interface Home {
  user: string;
  path: string;
}

const usual = /^((?:\/var)?\/home\/([^/]+))(?=\/|$)/;

const known = new WeakMap<ConfigIndex, ReadonlyMap<string, string>>();

/** The homes that users of the config are given, by path. */
function givenHomes(config: ConfigIndex): ReadonlyMap<string, string> {
  const before = known.get(config);
  if (before) return before;
  const homes = new Map<string, string>();
  for (const [name, { home_dir }] of config.accounts.users) if (home_dir?.startsWith('/')) homes.set(home_dir.replace(/\/+$/, ''), name);
  known.set(config, homes);
  return homes;
}

/** The home that a path is in: of a user of the config, or of `core`, whom the systems have. */
export function homeOf(config: ConfigIndex, path: string): Home | undefined {
  const [, home, name = ''] = usual.exec(path) ?? [];
  if (home !== undefined) {
    const user = config.accounts.users.get(name);
    const isHere = user ? user.home_dir === undefined || user.home_dir === home || user.home_dir === `/home/${name}` : name === 'core';
    if (isHere) return { user: name, path: home };
  }
  const homes = givenHomes(config);
  if (homes.size === 0) return undefined;
  for (let end = path.indexOf('/', 1); ; end = path.indexOf('/', end + 1)) {
    const part = end < 0 ? path : path.slice(0, end);
    const user = homes.get(part);
    if (user !== undefined && part !== '' && part !== '/root') return { user, path: part };
    if (end < 0) return undefined;
  }
}
