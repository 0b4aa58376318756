import type { Disk } from '../../spec/fields/disk.ts';
import type { Link } from '../../spec/fields/node.ts';
import { storageShape } from '../../spec/fields/storage.ts';
import { rule, type Report, type Rule } from '../../rules/rule.ts';
import type { When } from '../../spec/fields/when.ts';
import { memoize } from '../../memoize.ts';
import { cleanPath, isAbsolute, joinPath } from '../../go/go-path.ts';

type Counts = ReadonlyMap<string, number>;

/** Paths by their parts, with how many links have the path that ends there. */
interface LinkPaths {
  count: number;
  below: Map<string, LinkPaths>;
}

/** How many nodes have each path. */
function countPaths(nodes: readonly { path?: string }[]): Counts {
  const counts = new Map<string, number>();
  for (const { path = '' } of nodes) counts.set(path, (counts.get(path) ?? 0) + 1);
  return counts;
}

function linkPathsOf(links: readonly { path?: string }[]): LinkPaths {
  const root: LinkPaths = { count: 0, below: new Map() };
  for (const [path, count] of countPaths(links)) {
    let at = root;
    for (const part of path.split('/')) {
      const next = at.below.get(part) ?? { count: 0, below: new Map() };
      at.below.set(part, next);
      at = next;
    }
    at.count = count;
  }
  return root;
}

/** Reports a message once for every link that a path leads through. Aliases may give one path to many, so the count for each is remembered. */
function throughLinksCheck(links: readonly { path?: string }[]): (path: string, say: () => void) => void {
  const root = linkPathsOf(links);
  const count = memoize((path: string) => linksAbove(root, path));
  return (path, say) => {
    for (let left = count(path); left > 0; left--) say();
  };
}

/** How many links a path leads through, not counting the one at the path itself. */
function linksAbove(root: LinkPaths, path: string): number {
  let links = 0;
  let at: LinkPaths | undefined = root;
  let start = 0;
  for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', start)) {
    at = at.below.get(path.slice(start, slash));
    if (!at) break;
    links += at.count;
    start = slash + 1;
  }
  return links;
}

function checkHardLink(link: Link, at: readonly [string, number], directories: Counts, report: Report): void {
  const { path = '', target = '', user, group } = link;
  const cleaned = cleanPath(target);
  const full = isAbsolute(cleaned) ? cleaned : joinPath(path, target);
  for (let count = directories.get(full) ?? 0; count > 0; count--) report('hard link target is a directory', at);
  for (const [owner, ids] of [
    ['user', user],
    ['group', group],
  ] as const) {
    for (const field of ['id', 'name'] as const) {
      if (ids?.[field] !== undefined) report('user/group ignored for hard link', [...at, owner, field], 'warning');
    }
  }
}

/** The links in order; one that needs a target but has none is not checked further. */
const linksRule = (code: string, when: When, targetRequired: boolean): Rule =>
  rule({
    code,
    on: storageShape,
    when,
    severity: 'error',
    check({ links = [], directories = [] }, report) {
      const checkThroughLinks = throughLinksCheck(links);
      const directoryPaths = countPaths(directories);
      for (const [index, link] of links.entries()) {
        const at = ['links', index] as const;
        checkThroughLinks(link.path ?? '', () => report('link path includes link in config', at));
        if (targetRequired && !link.target) report('link target is required', [...at, 'target']);
        else if (link.hard) checkHardLink(link, at, directoryPaths, report);
      }
    },
  });

/** Ignition's rules for files, directories, links and filesystems together. */
export const storageRules: readonly Rule[] = [
  rule({
    code: 'directory-through-link',
    on: storageShape,
    severity: 'error',
    check({ directories = [], links = [] }, report) {
      const checkThroughLinks = throughLinksCheck(links);
      for (const [index, { path = '' }] of directories.entries()) {
        checkThroughLinks(path, () => report('directory path includes link in config', ['directories', index]));
      }
    },
  }),
  rule({
    code: 'file-through-link',
    on: storageShape,
    severity: 'error',
    check({ files = [], links = [] }, report) {
      const checkThroughLinks = throughLinksCheck(links);
      for (const [index, { path = '' }] of files.entries()) {
        checkThroughLinks(path, () => report('file path includes link in config', ['files', index]));
      }
    },
  }),
  linksRule('links', { ignition: '<3.3' }, false),
  linksRule('links-with-target', { ignition: '>=3.3' }, true),
  rule({
    code: 'filesystem-on-disk',
    on: storageShape,
    severity: 'warning',
    check({ disks = [], filesystems = [] }, report) {
      const byDevice = new Map(disks.map((disk): [string, Disk] => [disk.device ?? '', disk]));
      for (const [index, { device = '', wipe_filesystem }] of filesystems.entries()) {
        const { partitions = [], wipe_table } = byDevice.get(device) ?? {};
        const at = ['filesystems', index, 'device'];
        if (partitions.length > 0) report('filesystem overwrites partitioned device', at);
        else if (wipe_table && !wipe_filesystem) report('device matches disk with wipeTable enabled; filesystem will be wiped', at);
      }
    },
  }),
];
