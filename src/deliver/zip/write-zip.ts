import { zipSync, type Zippable } from 'fflate';
import { bytesOf, type FileEntry } from '../../core/files/file-entry.ts';

/** Seconds from 1980 are what a zip has: the same files make the same bytes. */
const someTime = new Date(1980, 0, 1);

/** Unix modes, in the upper half of a file's attributes. */
const fileMode = 0o100644;
const executableMode = 0o100755;
const linkMode = 0o120777;

/** A zip of files by path, executable ones and links among them. Paths have slashes and do not lead out of it. */
export function writeZip(files: ReadonlyMap<string, FileEntry>): Uint8Array {
  const zippable: Zippable = Object.fromEntries(
    Array.from(files, ([path, entry]) => {
      const isLink = 'link' in entry;
      const mode = isLink ? linkMode : entry.exec ? executableMode : fileMode;
      const bytes = isLink ? new TextEncoder().encode(entry.link) : bytesOf(entry);
      // A number of 32 bits without sign, in which the format has these.
      return [path, [bytes, { mtime: someTime, os: 3, attrs: (mode << 16) >>> 0 }]] as const;
    }),
  );
  return zipSync(zippable, { level: 6 });
}
