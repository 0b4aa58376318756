import * as commonWords from '#words/common';
import * as words from '#words/files/local-files';
import { entryOf, type FileEntry } from '../../core/files/file-entry.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { maxFile } from '../../values/max-file.ts';
import { admit } from './file-limits.ts';
import { describeBytes } from '../../values/size.ts';
import { chooseFiles } from './choose-files.ts';
import { readBytes } from './read-bytes.ts';
import type { IncomingFile } from './dropped-files.ts';

/** Adds files to the local files, and tells the user which were added. */
export async function addLocalFiles(incoming: readonly IncomingFile[], workbench: Workbench): Promise<void> {
  const { notify } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: words.noneAdded, body });
  if (incoming.length === 0) return refuse(words.emptyDrop);
  const admission = admit(
    workbench.getState().files,
    incoming.map(({ path, file }) => ({ path, file, size: file.size })),
  );
  if (!admission.ok) return refuse(admission.reason);
  const entries: [string, FileEntry][] = [];
  const unread: string[] = [];
  for (const { path, file } of admission.accepted) {
    const read = await readBytes(file, maxFile);
    if (read.ok) entries.push([path, readEntry(read.bytes)]);
    else unread.push(path);
  }
  const left = [
    ...admission.tooLarge.map(({ path }) => words.leftOutAsLarge(path, describeBytes(maxFile))),
    ...unread.map(words.notRead),
  ].join(' ');
  if (entries.length === 0) return refuse(left);
  const { files, putFiles } = workbench.getState();
  const replaced: LocalFiles = Object.fromEntries(Object.entries(files).filter(([path]) => entries.some(([added]) => added === path)));
  if (putFiles(Object.fromEntries(entries))) notify(addedNotice(entries.length, left, replaced, workbench));
}

/** A file's bytes as a local file. Browsers do not tell which files are executable, but the first two bytes of a script do. */
export function readEntry(bytes: Uint8Array): FileEntry {
  const isScript = bytes[0] === 0x23 && bytes[1] === 0x21;
  return { ...entryOf(bytes), ...(isScript && { exec: true }) };
}

function addedNotice(added: number, left: string, replaced: LocalFiles, { getState }: Workbench) {
  const count = Object.keys(replaced).length;

  return {
    kind: left === '' ? 'info' : 'warning',
    title: words.added(added, count),
    ...(left !== '' && { body: left }),
    ...(count > 0 && { action: { label: commonWords.undo, name: words.undoReplacing, run: () => void getState().putFiles(replaced) } }),
  } as const;
}

/** Asks the user for files, or for a folder, and adds them to the local files. */
export function pickLocalFiles(workbench: Workbench, folder: boolean): void {
  chooseFiles(
    { multiple: true, folder },
    (files) =>
      void addLocalFiles(
        files.map((file) => ({ path: file.webkitRelativePath || file.name, file })),
        workbench,
      ),
  );
}
