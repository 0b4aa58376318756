import { maxFiles } from './file-limits.ts';

/** An incoming file, and its path within what it came with. */
export interface IncomingFile {
  path: string;
  file: File;
}

/** What was dropped on the page. */
export interface Dropped {
  /** The file, when it is a single one and not a folder. */
  single: File | undefined;
  /** Reads the list of all files, including those in folders. It stops once there are more than can be added. */
  list: () => Promise<IncomingFile[]>;
}

/** Takes what was dropped. To be called in the event itself: the browser forgets it right after. */
export function takeDropped(transfer: DataTransfer): Dropped {
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === 'file')
    .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const [only, ...others] = dropped;
  const single = only?.file && !only.entry?.isDirectory && others.length === 0 ? only.file : undefined;
  return {
    single,
    async list() {
      const found: IncomingFile[] = [];
      for (const { entry, file } of dropped) {
        if (entry) await walk(entry, found);
        else if (file) found.push({ path: file.name, file });
      }
      return found;
    },
  };
}

async function walk(entry: FileSystemEntry, found: IncomingFile[]): Promise<void> {
  if (found.length > maxFiles) return;
  const path = entry.fullPath.replace(/^\//, '');
  if (entry.isFile) {
    // An entry is one of two kinds; the types do not narrow.
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    found.push({ path, file });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader returns a few at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return;
    for (const child of some) await walk(child, found);
  }
}
