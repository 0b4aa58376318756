import * as words from '#words/core/advice/files';
import { cleanPath } from '../../../go/go-path.ts';
import type { AdviceRule } from '../advice-rule.ts';
import { isWithin, type Node } from '../index/nodes.ts';

/**
 * Ignition's createEntries (internal/exec/stages/files/filesystemEntries.go): where something exists and `overwrite` is
 * not set, a file with contents fails, one without only where no regular file is there; a directory fails on anything
 * else, a link on anything but a link with the same target.
 */
const clashes = (node: Node, shipped: string): boolean => {
  const isLink = shipped.startsWith('-> ');
  switch (node.kind) {
    case 'file':
      return isLink || shipped === 'directory' || Object.keys(node.value.contents ?? {}).length > 0;
    case 'directory':
      return shipped !== 'directory';
    case 'link':
      return node.value.hard ? false : !isLink || cleanPath(shipped.slice('-> '.length)) !== cleanPath(node.value.target ?? '');
  }
};

/** A path that the image has already, which Ignition does not replace unasked. */
export const shippedPath: AdviceRule = {
  code: 'shipped-path',
  severity: 'error',
  check({ system, nodes, config }, report) {
    if (!system) return;
    // A filesystem of the config's own hides what the image has there.
    const mounted = (config.storage?.filesystems ?? []).flatMap(({ path }) => (path?.startsWith('/etc') ? [cleanPath(path)] : []));
    for (const node of nodes.all) {
      const shipped = system.shipped.get(node.path);
      if (shipped === undefined || node.value.overwrite === true || !clashes(node, shipped)) continue;
      if (mounted.some((path) => isWithin(node.path, path))) continue;
      report(sentence(node.path, shipped, system.name), [...node.at, 'path']);
    }
    for (const { path, at } of nodes.treeFiles.values()) {
      const shipped = system.shipped.get(path);
      if (shipped !== undefined && !nodes.byPath.get(path)?.value.overwrite) report(sentence(path, shipped, system.name), at);
    }
  },
};

function sentence(path: string, shipped: string, system: string): string {
  if (shipped.startsWith('-> ')) return words.shippedLink(path, shipped.slice('-> '.length), system);
  return shipped === 'directory' ? words.shippedDirectory(path, system) : words.shippedFile(path, system);
}
