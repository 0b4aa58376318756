import * as words from '#words/core/advice/files';
import { cleanPath } from '../../../go/go-path.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { isWithin } from '../index/nodes.ts';

/** A path in a part of the system that nothing can be written to, not even by Ignition. */
export const readOnlyPath: AdviceRule = {
  code: 'read-only-path',
  severity: 'error',
  check({ system, nodes, config }, report) {
    if (!system) return;
    const mounted = (config.storage?.filesystems ?? []).map(({ path = '' }) => cleanPath(path));
    const check = (path: string, at: readonly (string | number)[], isKept: boolean) => {
      // Most paths are in directories that nothing is known of.
      if (/^\/(?:etc|var|home|opt|root|srv|mnt)\//.test(path)) return;
      // Links of the image lead there: /bin is /usr/bin.
      const real = resolveFirst(path, system.linkedDirectories);
      const place = system.readOnly.find((one) => isWithin(real, one.path) && !one.except.some((free) => isWithin(path, free)));
      // A file of the image itself may be named for its owner or mode, which fails all the same; its directory may not fail.
      if (isKept || mounted.some((one) => one !== '/' && isWithin(path, one))) return;
      if (place) report(words.readOnly(path, place.path, system.name), at);
      else if (system.rootNames && path !== '/' && !system.rootNames.has(path.split('/')[1] ?? ''))
        report(words.readOnlyRoot(path, system.name), at);
    };
    // A directory of the image may be listed with its parents: only one that has to be made, or changed, fails.
    for (const { path, at, kind, value } of nodes.all)
      check(path, [...at, 'path'], kind === 'directory' && isStandard(path) && value.overwrite !== true);
    for (const { path, at } of nodes.treeFiles.values()) check(path, at, false);
  },
};

/** Directories that exist in /usr on any system. */
const isStandard = (path: string): boolean =>
  /^\/(?:usr(?:\/(?:bin|sbin|lib|lib64|share|libexec|lib\/systemd(?:\/system)?))?|bin|sbin|lib|lib64)$/.test(path);

/** The path after the first of its directories that is a link. */
function resolveFirst(path: string, links: ReadonlyMap<string, string>): string {
  for (const [from, to] of links) if (isWithin(path, from) && from !== '/usr/local') return to + path.slice(from.length);
  return path;
}
