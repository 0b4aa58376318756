import * as words from '#words/core/advice/files';
import type { AdviceRule } from '../advice-rule.ts';
import type { ConfigIndex } from '../index/config-index.ts';
import { homeOf, type Home } from '../index/homes.ts';
import { parentOf, type Node } from '../index/nodes.ts';
import { contentsOf } from '../index/contents.ts';
import { readUnitText } from '../index/unit-text.ts';

const hasOwner = ({ value }: Node): boolean => value.user?.name !== undefined || value.user?.id !== undefined;

/** Directories that exist in a home before Ignition writes files: useradd's, and the keys' (baselayout-home.conf; Ignition's writeAuthKeysFile). */
function exists(config: ConfigIndex, user: string, home: string, path: string): boolean {
  if (path === home) return config.accounts.users.get(user)?.no_create_home !== true;
  if (path !== `${home}/.ssh`) return false;
  return (user === 'core' && config.spec.variant === 'flatcar') || (config.accounts.users.get(user)?.ssh_authorized_keys ?? []).length > 0;
}

/** The directories in a home above a node that Ignition has to make for it, as root (util.MkdirForFile). */
export function missingParents(config: ConfigIndex, { user, path: home }: Home, path: string): string[] {
  const made: string[] = [];
  for (let parent = parentOf(path); parent.length >= home.length && parent !== '/'; parent = parentOf(parent))
    if (!config.nodes.byPath.has(parent) && !exists(config, user, home, parent)) made.push(parent);
  return made.reverse();
}

/** What a config writes into someone's home, when it belongs to them, in directories that belong to root. */
export const homeParents: AdviceRule = {
  code: 'home-parents',
  severity: 'warning',
  check(config, report) {
    // Each directory is said once, where it is first needed.
    const said = new Set<string>();
    for (const node of config.nodes.all) {
      const home = homeOf(config, node.path);
      if (!home || node.path === home.path) continue;
      const made = missingParents(config, home, node.path).filter((path) => !said.has(path));
      if (made.length === 0) continue;
      for (const path of made) said.add(path);
      report(words.homeParents(made.join(', '), home.user), [...node.at, 'path']);
    }
  },
};

/** A file or directory in a home that its user cannot change. */
export const homeOwner: AdviceRule = {
  code: 'home-owner',
  severity: 'info',
  check(config, report) {
    for (const node of config.nodes.all) {
      const home = homeOf(config, node.path);
      // A link's own owner matters to nobody.
      if (home && node.kind !== 'link' && !hasOwner(node)) report(words.homeOwner(home.user), [...node.at, 'path']);
    }
  },
};

const ofUser = /^\/\.config\/(?:containers\/systemd\/.+\.(?:container|kube|pod)|systemd\/user\/[^/]+\.(?:service|timer|socket|path))$/;

/** A user's units and quadlets start with their first login, unless they linger (loginctl(1), enable-linger; podman-systemd.unit(5)). */
export const needsLinger: AdviceRule = {
  code: 'needs-linger',
  severity: 'info',
  check(config, report) {
    const { nodes, files } = config;
    const said = new Set<string>();
    for (const node of nodes.all) {
      const home = node.kind === 'file' ? homeOf(config, node.path) : undefined;
      if (!home || node.kind !== 'file' || !ofUser.test(node.path.slice(home.path.length)) || said.has(home.user)) continue;
      if (nodes.byPath.has(`/var/lib/systemd/linger/${home.user}`) || nodes.treeFiles.has(`/var/lib/systemd/linger/${home.user}`)) continue;
      const text = contentsOf(node.value.contents, files);
      // Without [Install] it waits for someone to start it.
      if (text === undefined || !readUnitText(text).sections.has('Install')) continue;
      if (said.size === 0 && lingersByCommand(config)) return;
      said.add(home.user);
      report(words.needsLinger(home.user), [...node.at, 'path']);
    }
  },
};

/** Whether a unit or a script enables lingering. */
function lingersByCommand({ units, filesText }: ConfigIndex): boolean {
  return filesText.includes('linger') || units.all.some(({ main }) => main?.text.entries.some(({ value }) => value.includes('linger')));
}
