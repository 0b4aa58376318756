import type { FileEntry } from '../core/files/file-entry.ts';
import { readLocalFile } from '../core/files/files-dir.ts';
import { memoryFiles } from '../core/files/memory-files.ts';

type LocalFiles = Readonly<Record<string, FileEntry>>;

const directories = new WeakMap<LocalFiles, ReturnType<typeof memoryFiles>>();

/** The text of the local file at a path of the config, following links; undefined when there is none to read. */
export function localText(files: LocalFiles, path: string): string | undefined {
  let directory = directories.get(files);
  if (!directory) directories.set(files, (directory = memoryFiles(files)));
  const file = readLocalFile(directory, path);
  return file.ok ? new TextDecoder().decode(file.bytes) : undefined;
}
