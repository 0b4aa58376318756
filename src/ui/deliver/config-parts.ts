import type { FileEntry } from '../../core/files/file-entry.ts';
import { localFilesFolder } from '../../deliver/zip/config-zip.ts';
import { readFragments } from '../../hosts/notes-in-text.ts';

/** What belongs to a Butane config besides its text: its fragments, and the folder in which the zip has its local files, if any. */
export const configParts = (text: string, files: Readonly<Record<string, FileEntry>>) => ({
  fragments: readFragments(text),
  filesFolder: Object.keys(files).length > 0 ? localFilesFolder : undefined,
});
