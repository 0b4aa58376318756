import { lstatSync, readdirSync, readFileSync, readlinkSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { FileInfo, FilesDir } from '../core/files/files-dir.ts';

function infoOf(stats: Stats): FileInfo {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
  return { kind, executable: (stats.mode & 0o111) !== 0 };
}

/** Node's words for an error, without its code and the call in front. */
const wordsFor = (error: unknown, action: string, path: string): Error => {
  const words = error instanceof Error ? error.message.replace(/^[A-Z]+: /, '').replace(/, \w+( '.*)?$/, '') : String(error);
  return new Error(`${action} ${path}: ${words}`);
};

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A files directory on disk. */
export function diskFiles(directory: string): FilesDir {
  // Messages name files as Go's filepath.Join gives them.
  const full = (path: string) => (path === '' ? join(directory) : join(directory, path));
  const attempt = <T>(action: string, path: string, run: (path: string) => T): T => {
    try {
      return run(full(path));
    } catch (error) {
      throw wordsFor(error, action, full(path));
    }
  };
  return {
    name: join(directory),
    stat(path, follow) {
      try {
        return infoOf((follow ? statSync : lstatSync)(full(path)));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw wordsFor(error, 'stat', full(path));
      }
    },
    list: (path) => attempt('open', path, (at) => readdirSync(at)),
    read: (path) => attempt('open', path, (at) => readFileSync(at)),
    readLink: (path) => attempt('readlink', path, (at) => readlinkSync(at)),
  };
}
