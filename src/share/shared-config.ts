import type { FileEntry } from '../core/files/file-entry.ts';

/** What a link carries. */
export interface SharedConfig {
  text: string;
  /** File name for downloads, without extension. */
  name?: string;
  /** The local files that are included, by their paths in the files directory. */
  files?: Readonly<Record<string, FileEntry>>;
  /** The section of the form to open, by its id. */
  section?: string;
  /** The line of the text to show; the first is 1. */
  line?: number;
}
