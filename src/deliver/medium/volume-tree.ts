/** A directory of a volume on its way: its files and directories by name, and where they will be. */
export interface Folder {
  name: string;
  parent: Folder;
  folders: Map<string, Folder>;
  files: Map<string, FileOnVolume>;
}

/** A file and the sector it begins at, which both trees of a volume share. */
export interface FileOnVolume {
  bytes: Uint8Array;
  sector: number;
}

const newFolder = (name: string, parent?: Folder): Folder => {
  const folder: Partial<Folder> & Omit<Folder, 'parent'> = { name, folders: new Map(), files: new Map() };
  // The parent of the root is the root itself, as in ISO 9660.
  return Object.assign(folder, { parent: parent ?? (folder as Folder) });
};

/** Makes a tree of files by path, `ignition/config.ign`; empty parts of a path count for nothing. */
export function volumeTree(files: ReadonlyMap<string, Uint8Array>): Folder {
  const root = newFolder('');
  for (const [path, bytes] of files) {
    const parts = path.split('/').filter((part) => part !== '');
    const name = parts.pop();
    if (name === undefined) continue;
    let folder = root;
    for (const part of parts) {
      const inner = folder.folders.get(part) ?? newFolder(part, folder);
      folder.folders.set(part, inner);
      folder = inner;
    }
    folder.files.set(name, { bytes, sector: 0 });
  }
  return root;
}

/** All directories, each after its parent and level by level, as path tables want them. */
export function foldersOf(root: Folder): Folder[] {
  const all = [root];
  for (let at = 0; at < all.length; at++) all.push(...(all[at]?.folders.values() ?? []));
  return all;
}
