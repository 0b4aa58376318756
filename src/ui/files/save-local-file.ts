import * as words from '#words/files/local-files';
import type { FileEntry } from '../../core/files/file-entry.ts';
import type { Workbench } from '../../store/workbench-state.ts';
import { admit } from './file-limits.ts';
import { freePath } from './free-path.ts';
import { describeBytes } from '../../values/size.ts';
import { readEntry } from './add-local-files.ts';

/** A local file that can be added. */
export interface PlannedFile {
  path: string;
  entry: FileEntry;
}

/** Bytes as a local file under a name, numbered if that is taken. Undefined when they cannot be added, and the notice says why. */
export function planLocalFile(bytes: Uint8Array, name: string, workbench: Workbench): PlannedFile | undefined {
  const { files, notify } = workbench.getState();
  const entry = readEntry(bytes);
  const path = freePath(files, name, entry);
  const admission = admit(files, [{ path, size: bytes.length }]);
  const reason = !admission.ok
    ? admission.reason
    : admission.accepted.length === 0
      ? words.oneTooLarge(describeBytes(bytes.length))
      : undefined;
  if (reason === undefined) return { path, entry };
  notify({ kind: 'warning', title: words.oneNotAdded, body: reason });
  return undefined;
}

/** Adds a planned file, and tells the user. */
export function addPlannedFile({ path, entry }: PlannedFile, workbench: Workbench): void {
  const { notify, putFiles } = workbench.getState();
  if (putFiles({ [path]: entry })) notify({ kind: 'info', title: words.oneAdded(path) });
}
