import { joinPath } from '../go/go-path.ts';
import { errorText } from '../report/error-text.ts';

/** What stands at a path, links not followed. */
export interface FileInfo {
  kind: 'file' | 'directory' | 'link' | 'other';
  /** Whether anyone may execute it. */
  executable: boolean;
}

/**
 * A directory of local files that a config may embed. Paths are relative to it, with forward
 * slashes and no `.` or `..`; the empty path is the directory itself. What cannot be read is
 * thrown as an Error whose message says so; it becomes a finding.
 */
export interface FilesDir {
  /** How messages name the directory. */
  readonly name: string;
  /**
   * Whether a path is inside, as a config has it. Without this, it is when it never climbs out;
   * where the directory has a name, a path may lead back into it, and is passed on as it is.
   */
  contains?(path: string): boolean;
  /** What stands at a path; with `follow`, what a link leads to. Undefined when there is nothing. */
  stat(path: string, follow: boolean): FileInfo | undefined;
  /** The names in a directory, in any order. */
  list(path: string): string[];
  /** The bytes of a file, links followed. Why it has none is said as Go says it: `open a: permission denied`. */
  read(path: string): Uint8Array;
  /** Where a link leads, as it is written in the link. */
  readLink(path: string): string;
}

/** What reading a local file came to. */
export type LocalFile = { ok: true; bytes: Uint8Array } | { ok: false; message: string };

/** What Butane says of a local file where no directory for them was given. */
export const noFilesDir = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';
const escapes = 'local file path traverses outside the files directory';

/** What looking for a tree's root came to. */
export type TreeRoot = { ok: true; path: string } | { ok: false; message: string };

/** Simplifies a path as Go's path.Clean does below a root; undefined when it climbs out of it. */
export function cleanLocalPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The path under the name of the files directory, for messages. */
export const fullName = (files: FilesDir, path: string): string => joinPath(files.name, path);

/** Where in a files directory a path leads that a config has; undefined when it leads out. */
function locate(files: FilesDir, path: string): string | undefined {
  if (files.contains === undefined) return cleanLocalPath(path);
  return files.contains(path) ? (cleanLocalPath(path) ?? path) : undefined;
}

/** Reads a local file as Butane does, with its words for what can go wrong. */
export function readLocalFile(files: FilesDir | undefined, path: string): LocalFile {
  try {
    return read(files, path);
  } catch (error) {
    return { ok: false, message: errorText(error) };
  }
}

function read(files: FilesDir | undefined, path: string): LocalFile {
  if (!files) return { ok: false, message: noFilesDir };
  const located = locate(files, path);
  return located === undefined ? { ok: false, message: escapes } : { ok: true, bytes: files.read(located) };
}

/** Finds the root of a tree as Butane does, with its words for what can go wrong. */
export function findTree(files: FilesDir | undefined, path: string): TreeRoot {
  try {
    return find(files, path);
  } catch (error) {
    return { ok: false, message: errorText(error) };
  }
}

function find(files: FilesDir | undefined, path: string): TreeRoot {
  if (!files) return { ok: false, message: noFilesDir };
  const located = locate(files, path);
  if (located === undefined) return { ok: false, message: escapes };
  const info = files.stat(located, true);
  if (!info) return { ok: false, message: `stat ${fullName(files, located)}: no such file or directory` };
  return info.kind === 'directory' ? { ok: true, path: located } : { ok: false, message: 'root of tree must be a directory' };
}
