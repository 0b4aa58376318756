import type { Workbench } from '../../store/workbench-state.ts';
import { admit } from '../model/file-limits.ts';
import { freePath } from '../model/free-path.ts';
import { describeBytes } from '../model/size.ts';
import { readEntry } from './add-local-files.ts';

/** Adds bytes to the local files under a name, or a numbered one where that is taken. Returns the path; undefined when they cannot be added, and the notice says why. */
export function saveLocalFile(bytes: Uint8Array, name: string, workbench: Workbench): string | undefined {
  const { files, notify, putFiles } = workbench.getState();
  const entry = readEntry(bytes);
  const path = freePath(files, name, entry);
  const admission = admit(files, [{ path, size: bytes.length }]);
  const reason = !admission.ok ? admission.reason : admission.accepted.length === 0 ? `It is too large: ${describeBytes(bytes.length)}.` : undefined;
  if (reason !== undefined) {
    notify({ kind: 'warning', title: 'No local file was added', body: reason });
    return undefined;
  }
  if (!putFiles({ [path]: entry })) return undefined;
  notify({ kind: 'info', title: `Added the local file ${path}` });
  return path;
}
