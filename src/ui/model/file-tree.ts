import type { FileEntry } from '../../core/files/file-entry.ts';
import type { LocalFiles } from '../../store/local-files.ts';

/** What stands in a folder. */
export type FileNode = FolderNode | { kind: 'file'; name: string; path: string; entry: FileEntry };

export interface FolderNode {
  kind: 'folder';
  name: string;
  path: string;
  /** Folders first, each kind by name. */
  children: readonly FileNode[];
  /** Of all files below. */
  count: number;
}

/** The folder that all local files stand in, as a tree. */
export function fileTree(files: LocalFiles): FolderNode {
  return folder('', '', Object.entries(files).map(([path, entry]) => ({ parts: path.split('/'), entry })));
}

function folder(name: string, path: string, inside: readonly { parts: readonly string[]; entry: FileEntry }[]): FolderNode {
  const files: FileNode[] = [];
  const folders = new Map<string, typeof inside[number][]>();
  const below = (child: string) => (path === '' ? child : `${path}/${child}`);
  for (const { parts: [first = '', ...rest], entry } of inside) {
    if (rest.length === 0) files.push({ kind: 'file', name: first, path: below(first), entry });
    else folders.set(first, [...(folders.get(first) ?? []), { parts: rest, entry }]);
  }
  const children = [...folders].map(([child, within]) => folder(child, below(child), within));
  return { kind: 'folder', name, path, children: [...children.sort(byName), ...files.sort(byName)], count: inside.length };
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** The paths of all folders, sorted. */
export function foldersOf(files: LocalFiles): string[] {
  const folders = new Set<string>();
  for (const path of Object.keys(files)) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) folders.add(path.slice(0, slash));
  }
  return [...folders].sort();
}
