import { joinPath } from '../go/go-path.ts';
import { bytesOf, type FileEntry } from './file-entry.ts';
import { cleanLocalPath, type FileInfo, type FilesDir } from './files-dir.ts';
import { maxPath } from './max-path.ts';

const maxLinks = 40;

/** What has a name: a file or link, a directory, or, since nothing forbids it, both. */
class Place {
  readonly names = new Map<string, Place>();
  entry: FileEntry | undefined;

  at(name: string): Place {
    const known = this.names.get(name);
    if (known) return known;
    const made = new Place();
    this.names.set(name, made);
    return made;
  }
}

/**
 * A files directory in memory. Keys are paths with forward slashes; parent directories exist
 * implicitly, and paths of more than 4096 characters do not exist. `name` is how messages call it.
 */
export function memoryFiles(entries: Readonly<Record<string, FileEntry>>, name = 'files'): FilesDir {
  const root = new Place();
  for (const [key, entry] of Object.entries(entries)) {
    const path = key.length > maxPath ? undefined : cleanLocalPath(key);
    if (!path) continue;
    let place = root;
    for (const part of path.split('/')) place = place.at(part);
    place.entry = entry;
  }

  const infoOf = (place: Place | undefined): FileInfo | undefined => {
    if (place?.entry) return { kind: 'link' in place.entry ? 'link' : 'file', executable: place.entry.exec === true };
    return place && (place === root || place.names.size > 0) ? { kind: 'directory', executable: true } : undefined;
  };

  const find = (path: string): Place | undefined => {
    let place: Place | undefined = root;
    if (path !== '') for (const part of path.split('/')) place = place?.names.get(part);
    return place;
  };

  /** What a path leads to when every link along it is followed. */
  const resolve = (path: string): Place | undefined => {
    let place: Place | undefined = root;
    let parts = path.split('/').filter((part) => part !== '');
    for (let at = 0, links = 0; place && at < parts.length;) {
      place = place.names.get(parts[at++] ?? '');
      const entry = place?.entry;
      if (!entry || !('link' in entry)) continue;
      const target = entry.link.startsWith('/') ? undefined : cleanLocalPath(`${parts.slice(0, at - 1).join('/')}/${entry.link}`);
      if (target === undefined || ++links > maxLinks) return undefined;
      parts = [...target.split('/').filter((part) => part !== ''), ...parts.slice(at)];
      if (parts.length > maxPath) return undefined;
      place = root;
      at = 0;
    }
    return place;
  };

  return {
    name,
    stat: (path, follow) => infoOf(follow ? resolve(path) : find(path)),
    list: (path) => [...((resolve(path) ?? find(path))?.names.keys() ?? [])],
    read(path) {
      const place = resolve(path);
      if (place?.entry) return bytesOf(place.entry);
      const full = joinPath(name, path);
      if (path.length > maxPath) throw new Error(`open ${full.slice(0, maxPath)}…: file name too long`);
      throw new Error(place && infoOf(place) ? `read ${full}: is a directory` : `open ${full}: no such file or directory`);
    },
    readLink(path) {
      const entry = find(path)?.entry;
      return entry && 'link' in entry ? entry.link : '';
    },
  };
}
