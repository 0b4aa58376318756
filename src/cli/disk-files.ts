import { lstatSync, readdirSync, readlinkSync, statSync, type Stats } from 'node:fs';
import type { FileInfo, FilesDir } from '../core/files/files-dir.ts';
import { textOfBytes } from '../core/go/byte-text.ts';
import { isAbsolute, joinPath } from '../core/go/go-path.ts';
import { attempt, readFile } from './disk.ts';
import { codeOf, wordsFor } from './system-words.ts';

function infoOf(stats: Stats): FileInfo {
  const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'link' : 'other';
  return { kind, executable: (stats.mode & 0o111) !== 0 };
}

/** The working directory under the shell's name for it, as Go uses it, where links lead there in several ways. */
function workingDirectory(): string {
  const named = process.env['PWD'] ?? '';
  try {
    const [here, there] = [statSync('.'), statSync(named)];
    if (isAbsolute(named) && here.dev === there.dev && here.ino === there.ino) return named;
  } catch {
    // Then it is not a name for it.
  }
  try {
    return process.cwd();
  } catch (error) {
    throw new Error(`getwd: ${wordsFor(error)}`, { cause: error });
  }
}

const absolute = (path: string): string => joinPath(isAbsolute(path) ? '' : workingDirectory(), path);

/** A files directory on disk. Messages name files as Go's filepath.Join does. `onRead` is called with the size of each file. */
export function diskFiles(directory: string, onRead: (bytes: number) => void = () => undefined): FilesDir {
  const full = (path: string) => joinPath(directory, path);
  return {
    name: full(''),
    contains(path) {
      const [base, at] = [absolute(directory), absolute(full(path))];
      // Below the root, which already ends with a slash, Butane finds nothing but the root.
      return at === base || at.startsWith(`${base}/`);
    },
    stat(path, follow) {
      const [action, stat] = follow ? (['stat', statSync] as const) : (['lstat', lstatSync] as const);
      try {
        return infoOf(attempt(action, full(path), (at) => stat(at)));
      } catch (error) {
        if (error instanceof Error && codeOf(error.cause) === 'ENOENT') return undefined;
        throw error;
      }
    },
    list: (path) => attempt('open', full(path), (at) => readdirSync(at, 'buffer').map(textOfBytes)),
    read(path) {
      const bytes = readFile(full(path));
      onRead(bytes.length);
      return bytes;
    },
    readLink: (path) => attempt('readlink', full(path), (at) => textOfBytes(readlinkSync(at, 'buffer'))),
  };
}
