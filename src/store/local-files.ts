import * as words from '#words/files/local-paths';
import { maxPath } from '../core/files/max-path.ts';
import type { FileEntry } from '../core/files/file-entry.ts';
import { cleanLocalPath } from '../core/files/files-dir.ts';

/** The local files that a config may embed, by their paths relative to the files directory: clean, with forward slashes. */
export type LocalFiles = Readonly<Record<string, FileEntry>>;

/** Files after a change, or why the change is refused. */
export type FilesResult = { ok: true; files: LocalFiles } | { ok: false; reason: string };

/** Whether a path is that of a folder or below it. Everything is below the empty path. */
export const isBelow = (path: string, folder: string): boolean => folder === '' || path === folder || path.startsWith(`${folder}/`);

/** Adds files, replacing those with the same path. A file and a folder cannot have the same path. */
export function putInto(files: LocalFiles, entries: LocalFiles): FilesResult {
  const clean: [string, FileEntry][] = [];
  for (const [path, entry] of Object.entries(entries)) {
    const place = cleanLocalPath(path);
    if (!place) return { ok: false, reason: path === '' ? words.needsPath : words.leadsOut(path) };
    if (place.length > maxPath) return { ok: false, reason: words.pathTooLong(place.slice(0, 60), maxPath) };
    clean.push([place, entry]);
  }
  const together = { ...files, ...Object.fromEntries(clean) };
  const blocked = findBlocked(together);
  if (blocked === undefined) return { ok: true, files: together };
  return { ok: false, reason: words.fileAndFolder(blocked) };
}

/** A path of a file that other files are below. */
function findBlocked(files: LocalFiles): string | undefined {
  for (const path of Object.keys(files)) {
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash);
      if (Object.hasOwn(files, folder)) return folder;
    }
  }
  return undefined;
}

/** The files except those at a path and below it. */
export const removeFrom = (files: LocalFiles, path: string): LocalFiles => filterPaths(files, (other) => !isBelow(other, path));

/** The files at a path and below it. */
export const takeFrom = (files: LocalFiles, path: string): LocalFiles => filterPaths(files, (other) => isBelow(other, path));

const filterPaths = (files: LocalFiles, keep: (path: string) => boolean): LocalFiles =>
  Object.fromEntries(Object.entries(files).filter(([path]) => keep(path)));

/** Moves a file or folder to another path; nothing there is overwritten. A folder may be moved into the files directory itself, the empty path. */
export function renameIn(files: LocalFiles, from: string, to: string): FilesResult {
  const place = cleanLocalPath(to);
  if (place === undefined) return { ok: false, reason: words.leadsOut(to) };
  const rest = removeFrom(files, from);
  const moved = Object.entries(takeFrom(files, from)).map(
    ([path, entry]) => [`${place}${path.slice(from.length)}`.replace(/^\//, ''), entry] as const,
  );
  const taken = moved.find(([path]) => Object.hasOwn(rest, path));
  if (taken) return { ok: false, reason: words.fileExists(taken[0]) };
  return putInto(rest, Object.fromEntries(moved));
}

const sizes = new WeakMap<FileEntry, number>();

/** A file's size in bytes; a link has none. */
export function sizeOf(entry: FileEntry): number {
  let size = sizes.get(entry);
  if (size === undefined) sizes.set(entry, (size = measure(entry)));
  return size;
}

function measure(entry: FileEntry): number {
  if ('text' in entry) return new TextEncoder().encode(entry.text).length;
  if ('link' in entry) return 0;
  return (entry.base64.length / 4) * 3 - (/=*$/.exec(entry.base64.slice(-2))?.[0].length ?? 0);
}

/** The size of all files in bytes. */
export const totalSize = (files: LocalFiles): number => Object.values(files).reduce((sum, entry) => sum + sizeOf(entry), 0);

/** Whether all files already exist, possibly among others. */
export const hasAllFiles = (present: LocalFiles, files: LocalFiles): boolean =>
  Object.entries(files).every(([path, entry]) => Object.hasOwn(present, path) && spelled(present[path]) === spelled(entry));

const spelled = (entry: FileEntry | undefined): string =>
  JSON.stringify(entry && { ...entry, exec: entry.exec === true }, ['text', 'base64', 'link', 'exec']);
