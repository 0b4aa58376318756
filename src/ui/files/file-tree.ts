import type { FileEntry } from '../../core/files/file-entry.ts';
import type { LocalFiles } from '../../store/local-files.ts';

/** What a folder contains. */
export type FileNode = FolderNode | { kind: 'file'; name: string; path: string; entry: FileEntry };

export interface FolderNode {
  kind: 'folder';
  name: string;
  path: string;
  /** Folders first, each kind sorted by name. */
  children: readonly FileNode[];
  /** The size of all files below. */
  count: number;
}

/** The folder that contains all local files, as a tree. */
export function fileTree(files: LocalFiles): FolderNode {
  const root = new Folder('', '');
  for (const [path, entry] of Object.entries(files)) {
    let folder = root;
    folder.count++;
    let start = 0;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      folder = folder.at(path.slice(start, slash), path.slice(0, slash));
      folder.count++;
      start = slash + 1;
    }
    folder.files.push({ kind: 'file', name: path.slice(start), path, entry });
  }
  const all = [root];
  for (const folder of all) for (const below of folder.folders.values()) all.push(below);
  for (const folder of all) folder.children = [...[...folder.folders.values()].sort(byName), ...folder.files.sort(byName)];
  return root;
}

/** A folder while its files are being added. */
class Folder implements FolderNode {
  readonly kind = 'folder';
  readonly name: string;
  readonly path: string;
  readonly folders = new Map<string, Folder>();
  readonly files: FileNode[] = [];
  children: readonly FileNode[] = [];
  count = 0;

  constructor(name: string, path: string) {
    this.name = name;
    this.path = path;
  }

  at(name: string, path: string): Folder {
    const known = this.folders.get(name) ?? new Folder(name, path);
    this.folders.set(name, known);
    return known;
  }
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
