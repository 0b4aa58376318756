import type { FileEntry } from '../core/files/file-entry.ts';
import type { LocalFiles } from './local-files.ts';

/** The difference between two sets of files, so that unchanged ones need not be sent or kept again. */
export interface FilesChange {
  put: Readonly<Record<string, FileEntry>>;
  removed: readonly string[];
}

/** The change from some files to others; undefined when there is none. Entries that are the same object have not changed. */
export function changeBetween(before: LocalFiles, after: LocalFiles): FilesChange | undefined {
  if (before === after) return undefined;
  const put = Object.entries(after).filter(([path, entry]) => !Object.hasOwn(before, path) || before[path] !== entry);
  const removed = Object.keys(before).filter((path) => !Object.hasOwn(after, path));
  return put.length === 0 && removed.length === 0 ? undefined : { put: Object.fromEntries(put), removed };
}

/** The files after a change. */
export function applyFilesChange(files: LocalFiles, { put, removed }: FilesChange): LocalFiles {
  const gone = new Set(removed);
  return { ...Object.fromEntries(Object.entries(files).filter(([path]) => !gone.has(path))), ...put };
}
