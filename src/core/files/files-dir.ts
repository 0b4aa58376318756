import { joinPath } from '../go/go-path.ts';
import { errorText } from '../report/error-text.ts';

/** What is at a path, without following links. */
export interface FileInfo {
  kind: 'file' | 'directory' | 'link' | 'other';
  /** Whether it is executable by anyone. */
  executable: boolean;
}

/**
 * A directory of local files that a config may embed. Paths are relative to it, with forward
 * slashes and no `.` or `..`; the empty path is the directory itself. When something cannot be read,
 * methods throw an Error whose message says so; it becomes a finding.
 */
export interface FilesDir {
  /** How messages name the directory. */
  readonly name: string;
  /**
   * Whether a path, as the config has it, is inside. Without this, it is inside unless it leads out;
   * where the directory has a name, a path may leave it and come back, and is passed on unchanged.
   */
  contains?(path: string): boolean;
  /** What is at a path; with `follow`, what a link leads to. Undefined when there is nothing. */
  stat(path: string, follow: boolean): FileInfo | undefined;
  /** The names in a directory, in any order. */
  list(path: string): string[];
  /** The bytes of a file, following links. Errors are worded as in Go: `open a: permission denied`. */
  read(path: string): Uint8Array;
  /** The target of a link, as written in the link. */
  readLink(path: string): string;
}

/** The result of reading a local file. */
export type LocalFile = { ok: true; bytes: Uint8Array } | { ok: false; message: string };

/** Butane's message about a local file when no files directory was given. */
export const noFilesDir = 'local file paths are relative to a files directory that must be specified with -d/--files-dir';
const escapes = 'local file path traverses outside the files directory';

/** The result of looking for the root of a tree. */
export type TreeRoot = { ok: true; path: string } | { ok: false; message: string };

/** Simplifies a path as Go's path.Clean does below a root; undefined when it leads out of it. */
export function cleanLocalPath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The path including the name of the files directory, for messages. */
export const fullName = (files: FilesDir, path: string): string => joinPath(files.name, path);

/** Resolves a path of a config within a files directory; undefined when it leads out. */
function locate(files: FilesDir, path: string): string | undefined {
  if (files.contains === undefined) return cleanLocalPath(path);
  return files.contains(path) ? (cleanLocalPath(path) ?? path) : undefined;
}

/** Reads a local file as Butane does, with Butane's messages when that fails. */
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

/** Finds the root of a tree as Butane does, with Butane's messages when that fails. */
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
