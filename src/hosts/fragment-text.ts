import { bytesOf, textOf, type FileEntry } from '../core/files/file-entry.ts';

/** The text of a fragment among local files, by the path that the config gives it as it is; undefined where there is none, or it is no text. */
export function fragmentText(files: Readonly<Record<string, FileEntry>>, path: string): string | undefined {
  const entry = Object.hasOwn(files, path) ? files[path] : undefined;
  if (!entry || 'link' in entry) return undefined;
  return 'text' in entry ? entry.text : textOf(bytesOf(entry));
}
