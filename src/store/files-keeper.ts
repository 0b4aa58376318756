import { changeBetween } from './files-change.ts';
import type { FilesStorage } from './files-storage.ts';
import type { LocalFiles } from './local-files.ts';

/** Keeps the latest files, one write at a time. */
export interface FilesKeeper {
  /** Reads the files kept; rejects when they cannot be read. */
  load(): Promise<LocalFiles>;
  /** Keeps files. Of several asked for during a write, the last are kept. */
  save(files: LocalFiles): void;
}

interface FilesKeeperOptions {
  storage: FilesStorage;
  /** These files are kept now. */
  onSaved: (files: LocalFiles) => void;
  onFailed: (error: unknown) => void;
}

/** Makes a keeper; it writes only what changed since the last write. */
export function createFilesKeeper({ storage, onSaved, onFailed }: FilesKeeperOptions): FilesKeeper {
  let kept: LocalFiles = {};
  let wanted: LocalFiles | undefined;
  let writing = false;

  const write = async () => {
    writing = true;
    while (wanted) {
      const files: LocalFiles = wanted;
      wanted = undefined;
      try {
        const change = changeBetween(kept, files);
        if (change) await storage.save(change);
        kept = files;
        onSaved(files);
      } catch (error) {
        onFailed(error);
      }
    }
    writing = false;
  };

  return {
    async load() {
      const loaded = await storage.load();
      kept = { ...loaded, ...kept };
      return loaded;
    },
    save(files) {
      wanted = files;
      if (!writing) void write();
    },
  };
}
