import type { FileEntry } from '../../core/files/file-entry.ts';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import { isBelow, type LocalFiles } from '../../store/local-files.ts';

/** A path among the local files for something added under a name: its last part, numbered if something else has that path. */
export function freePath(files: LocalFiles, name: string, entry: FileEntry): string {
  const clean = cleanLocalPath(name)?.split('/').at(-1) || 'contents';
  const [, stem = clean, ending = ''] = /^(.*[^/])(\.[^./]+)$/.exec(clean) ?? [];
  for (let number = 1; ; number++) {
    const path = number === 1 ? clean : `${stem}-${number}${ending}`;
    const present = Object.hasOwn(files, path) ? files[path] : undefined;
    if (present ? sameContents(present, entry) : !Object.keys(files).some((other) => isBelow(other, path) || isBelow(path, other)))
      return path;
  }
}

function sameContents(a: FileEntry, b: FileEntry): boolean {
  if ('text' in a) return 'text' in b && a.text === b.text;
  return 'base64' in a && 'base64' in b && a.base64 === b.base64;
}
