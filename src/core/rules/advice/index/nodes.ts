import { findTree, type FilesDir } from '../../../files/files-dir.ts';
import { cleanPath, joinPath } from '../../../go/go-path.ts';
import type { Path } from '../../../report/finding.ts';
import type { Directory, File, Link } from '../../../spec/fields/node.ts';
import type { Storage } from '../../../spec/fields/storage.ts';

/** A file, directory or link of a config, with its path in the text. */
export type Node = { path: string; at: Path } & (
  { kind: 'file'; value: File } | { kind: 'directory'; value: Directory } | { kind: 'link'; value: Link }
);

/** A file that comes from a tree. */
export interface TreeFile {
  path: string;
  at: Path;
  /** Its path among the local files. */
  local: string;
  executable: boolean;
}

/** What a config writes, by path. */
export interface Nodes {
  all: readonly Node[];
  byPath: ReadonlyMap<string, Node>;
  treeFiles: ReadonlyMap<string, TreeFile>;
  /** Directories that trees are copied to whose files are not known. */
  unknownTrees: readonly string[];
}

/** The most files of trees that are looked at. */
const maxTreeFiles = 10_000;

/** Indexes the nodes of a config; of two with one path the first. */
export function indexNodes(storage: Storage, files: FilesDir | undefined): Nodes {
  const all: Node[] = [];
  const add = (path: string | undefined, make: (path: string) => Node) => {
    if (path?.startsWith('/')) all.push(make(cleanPath(path)));
  };
  for (const [index, value] of (storage.directories ?? []).entries())
    add(value.path, (path) => ({ kind: 'directory', path, at: ['storage', 'directories', index], value }));
  for (const [index, value] of (storage.files ?? []).entries())
    add(value.path, (path) => ({ kind: 'file', path, at: ['storage', 'files', index], value }));
  for (const [index, value] of (storage.links ?? []).entries())
    add(value.path, (path) => ({ kind: 'link', path, at: ['storage', 'links', index], value }));
  const byPath = new Map<string, Node>();
  for (const node of all) if (!byPath.has(node.path)) byPath.set(node.path, node);
  return { all, byPath, ...indexTrees(storage, files) };
}

function indexTrees({ trees = [] }: Storage, files: FilesDir | undefined): Pick<Nodes, 'treeFiles' | 'unknownTrees'> {
  const treeFiles = new Map<string, TreeFile>();
  const unknownTrees: string[] = [];
  for (const [index, { local, path }] of trees.entries()) {
    const target = cleanPath(path ?? '/');
    const root = local === undefined ? undefined : findTree(files, local);
    if (!files || !root?.ok || !walkTree(files, root.path, target, ['storage', 'trees', index], treeFiles)) unknownTrees.push(target);
  }
  return { treeFiles, unknownTrees };
}

/** Whether everything below a directory could be listed. */
function walkTree(files: FilesDir, root: string, target: string, at: Path, found: Map<string, TreeFile>): boolean {
  const open: [local: string, path: string][] = [[root, target]];
  try {
    for (let next = open.pop(); next; next = open.pop()) {
      for (const name of files.list(next[0])) {
        const local = next[0] === '' ? name : `${next[0]}/${name}`;
        const path = joinPath(next[1], name);
        const info = files.stat(local, false);
        if (found.size + open.length >= maxTreeFiles) return false;
        if (info?.kind === 'directory') open.push([local, path]);
        else found.set(path, { path, at, local, executable: info?.executable ?? false });
      }
    }
    return true;
  } catch {
    // Butane says what cannot be read.
    return false;
  }
}

/** Whether a path is, or is below, one of several directories. */
export const isWithin = (path: string, directory: string): boolean =>
  directory === '/' || path === directory || path.startsWith(`${directory}/`);

/** The directory that contains a path; empty for one without slashes. */
export const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('/')) || (path.startsWith('/') ? '/' : '');
