import { joinPath } from '../go/go-path.ts';
import { bytesOf, type FileEntry } from './file-entry.ts';
import { cleanLocalPath, type FileInfo, type FilesDir } from './files-dir.ts';

const maxLinks = 40;

/**
 * A files directory held in memory. Keys are paths with forward slashes; the directories on the way
 * are there by themselves. `name` is how messages call it.
 */
export function memoryFiles(entries: Readonly<Record<string, FileEntry>>, name = 'files'): FilesDir {
  const files = new Map<string, FileEntry>();
  const directories = new Map<string, Set<string>>([['', new Set()]]);
  for (const [key, entry] of Object.entries(entries)) {
    const path = cleanLocalPath(key);
    if (!path) continue;
    files.set(path, entry);
    const parts = path.split('/');
    for (let depth = 0; depth < parts.length; depth++) {
      const parent = parts.slice(0, depth).join('/');
      const names = directories.get(parent) ?? new Set();
      names.add(parts[depth] ?? '');
      directories.set(parent, names);
    }
  }

  const info = (path: string): FileInfo | undefined => {
    const entry = files.get(path);
    if (entry) return { kind: 'link' in entry ? 'link' : 'file', executable: entry.exec === true };
    return directories.has(path) ? { kind: 'directory', executable: true } : undefined;
  };

  /** The path that a path leads to when every link on the way is followed. */
  const resolve = (path: string): string | undefined => {
    let rest = path.split('/').filter((part) => part !== '');
    let at = '';
    for (let links = 0; ; ) {
      const part = rest.shift();
      if (part === undefined) return at;
      const next = at === '' ? part : `${at}/${part}`;
      const entry = files.get(next);
      if (!entry || !('link' in entry)) {
        at = next;
        continue;
      }
      const target = entry.link.startsWith('/') ? undefined : cleanLocalPath(`${at}/${entry.link}`);
      if (target === undefined || ++links > maxLinks) return undefined;
      rest = [...target.split('/'), ...rest];
      at = '';
    }
  };

  return {
    name,
    stat(path, follow) {
      if (!follow) return info(path);
      const resolved = resolve(path);
      return resolved === undefined ? undefined : info(resolved);
    },
    list: (path) => [...(directories.get(resolve(path) ?? path) ?? [])],
    read(path) {
      const resolved = resolve(path);
      const entry = resolved === undefined ? undefined : files.get(resolved);
      if (entry) return bytesOf(entry);
      const full = joinPath(name, path);
      throw new Error(resolved !== undefined && directories.has(resolved) ? `read ${full}: is a directory` : `open ${full}: no such file or directory`);
    },
    readLink(path) {
      const entry = files.get(path);
      return entry && 'link' in entry ? entry.link : '';
    },
  };
}
