import * as commonWords from '#words/common';
import * as words from '#words/files/local-files';
import { isBelow, putInto, removeFrom, renameIn, takeFrom, type FilesResult, type LocalFiles } from './local-files.ts';
import type { Notice } from './notice.ts';

/** What can be done with the local files. */
export interface FilesActions {
  /** Adds files or replaces those with the same path; false when refused, and the notice says why. */
  putFiles: (entries: LocalFiles) => boolean;
  /** Removes a file, or a folder with everything below it (the empty path: everything); the notice offers to undo it. */
  removeFile: (path: string) => void;
  /** Moves a file or folder to another path; false when refused, and the notice says why. */
  renameFile: (from: string, to: string) => boolean;
}

interface FilesActionsOptions {
  files: () => LocalFiles;
  /** Makes these the local files. */
  show: (files: LocalFiles) => void;
  notify: (notice: Notice) => void;
}

/** The actions on the local files. They are not part of the undo history, which is the text's. */
export function filesActions({ files, show, notify }: FilesActionsOptions): FilesActions {
  const apply = (result: FilesResult): boolean => {
    if (result.ok) show(result.files);
    else notify({ kind: 'warning', title: words.notChanged, body: result.reason });
    return result.ok;
  };
  return {
    putFiles: (entries) => apply(putInto(files(), entries)),
    renameFile: (from, to) => from === to || apply(renameIn(files(), from, to)),
    removeFile(path) {
      const removed = takeFrom(files(), path);
      const [only, ...others] = Object.keys(removed);
      if (only === undefined) return;
      show(removeFrom(files(), path));
      const what =
        others.length === 0 ? only : path === '' ? words.allFiles(others.length + 1) : words.withFilesIn(path, others.length + 1);
      notify({
        kind: 'info',
        title: words.removed(what),
        // Files that took their place meanwhile stay.
        action: { label: commonWords.undo, name: words.undoRemoving(what), run: () => apply(putInto(missing(removed, files()), files())) },
      });
    },
  };
}

/** Removed files whose path is still free. */
const missing = (removed: LocalFiles, present: LocalFiles): LocalFiles =>
  Object.fromEntries(
    Object.entries(removed).filter(([path]) => !Object.keys(present).some((other) => isBelow(other, path) || isBelow(path, other))),
  );
