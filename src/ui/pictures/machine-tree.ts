import { maxPath } from '../../core/files/max-path.ts';
import type { MachineNode } from '../../core/machine/machine-node.ts';

/** A name in the machine's file tree. */
export interface TreeNode {
  name: string;
  path: string;
  /** What the config creates there; undefined for a directory that only leads to something. */
  node: MachineNode | undefined;
  /** The filesystem that is mounted there. */
  mount: MachineNode | undefined;
  /** By name. */
  children: TreeNode[];
}

/** The tree of what a config creates, and what has no absolute path, or one that no machine accepts. */
export interface MachineTree {
  roots: readonly TreeNode[];
  unplaced: readonly MachineNode[];
  /** How many names there are. */
  count: number;
}

/** Arranges nodes into the tree that the machine will have: what is below the root, and below users' home directories. */
export function machineTree(nodes: readonly MachineNode[]): MachineTree {
  const root = branch('', '');
  const unplaced: MachineNode[] = [];
  const byPath = new Map<string, TreeNode>();
  for (const node of nodes) {
    if (/^[/~]/.test(node.path) && node.path.length < maxPath) put(node, find(node.path));
    else unplaced.push(node);
  }
  sort(root);
  return { roots: root.children, unplaced, count: byPath.size };

  function find(path: string): TreeNode {
    const known = byPath.get(path);
    if (known) return known;
    const slash = path.lastIndexOf('/');
    // The first name keeps its slash, so that the root and users' home directories can be side by side.
    const isFirst = slash <= 0;
    const made = branch(isFirst ? path : path.slice(slash + 1), path);
    byPath.set(path, made);
    (isFirst ? root : find(path.slice(0, slash))).children.push(made);
    return made;
  }
}

const branch = (name: string, path: string): TreeNode => ({ name, path, node: undefined, mount: undefined, children: [] });

function put(node: MachineNode, at: TreeNode): void {
  if (node.kind === 'mount point') at.mount = node;
  else if (at.node === undefined) at.node = node;
  // Two nodes with one path are an error, and both are shown.
  else at.children.push({ ...branch(at.name, at.path), node });
}

function sort({ children }: TreeNode): void {
  children.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  children.forEach(sort);
}
