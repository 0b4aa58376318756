import { entryOf, type FileEntry } from '../../core/files/file-entry.ts';
import type { LocalFiles } from '../../store/local-files.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { admit, maxFile } from './file-limits.ts';
import { describeBytes } from '../wording/size.ts';
import { chooseFiles } from './choose-files.ts';
import type { IncomingFile } from './dropped-files.ts';

/** Adds files to the local files, and says what became of it. */
export async function addLocalFiles(incoming: readonly IncomingFile[], workbench: Workbench): Promise<void> {
  const { notify } = workbench.getState();
  const refuse = (body: string) => notify({ kind: 'warning', title: 'No local files were added', body });
  if (incoming.length === 0) return refuse('There are no files in it.');
  const admission = admit(
    workbench.getState().files,
    incoming.map(({ path, file }) => ({ path, file, size: file.size })),
  );
  if (!admission.ok) return refuse(admission.reason);
  const entries: [string, FileEntry][] = [];
  const unread: string[] = [];
  for (const { path, file } of admission.accepted) {
    try {
      entries.push([path, readEntry(new Uint8Array(await file.arrayBuffer()))]);
    } catch {
      unread.push(path);
    }
  }
  const left = [
    ...admission.tooLarge.map(({ path }) => `${path} was left out: it is larger than ${describeBytes(maxFile)}.`),
    ...unread.map((path) => `${path} could not be read.`),
  ].join(' ');
  if (entries.length === 0) return refuse(left);
  const { files, putFiles } = workbench.getState();
  const replaced: LocalFiles = Object.fromEntries(Object.entries(files).filter(([path]) => entries.some(([added]) => added === path)));
  if (putFiles(Object.fromEntries(entries))) notify(addedNotice(entries.length, left, replaced, workbench));
}

/** A file's bytes as a local file. A browser does not tell which files are executable; a script says so itself in its first two bytes. */
export function readEntry(bytes: Uint8Array): FileEntry {
  const isScript = bytes[0] === 0x23 && bytes[1] === 0x21;
  return { ...entryOf(bytes), ...(isScript && { exec: true }) };
}

const counted = (count: number): string => (count === 1 ? '1 local file' : `${count} local files`);

function addedNotice(added: number, left: string, replaced: LocalFiles, { getState }: Workbench) {
  const count = Object.keys(replaced).length;
  const title = count === 0 ? `Added ${counted(added)}` : `Added ${counted(added)}, replacing ${count}`;
  return {
    kind: left === '' ? 'info' : 'warning',
    title,
    ...(left !== '' && { body: left }),
    ...(count > 0 && { action: { label: 'Undo', name: 'Undo replacing', run: () => void getState().putFiles(replaced) } }),
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
