/** What `bunsen/transpile` offers: the library without advice, which makes two fifths of it. */
export type { FileEntry } from './files/file-entry.ts';
export type { FileInfo, FilesDir } from './files/files-dir.ts';
export { memoryFiles } from './files/memory-files.ts';
export type { Finding, Kind } from './report/finding.ts';
export { formatReport, type FormatOptions } from './report/format-report.ts';
export { transpile } from './transpile.ts';
export type { TranspileOptions, Transpiled } from './transpiled.ts';
