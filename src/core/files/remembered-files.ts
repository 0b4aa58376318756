import type { FilesDir } from './files-dir.ts';

/** A files directory that reads each file once, for one look at a config. */
export function rememberedFiles(files: FilesDir): FilesDir {
  const known = new Map<string, Uint8Array>();
  // The methods of a class would lose their `this` in a copy.
  const remembered: FilesDir = Object.create(files) as FilesDir;
  remembered.read = (path) => {
    const bytes = known.get(path) ?? files.read(path);
    known.set(path, bytes);
    return bytes;
  };
  return remembered;
}
