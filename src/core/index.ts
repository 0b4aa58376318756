/**
 * What the npm package offers: Butane's translation, in browsers and in Node alike.
 * Nothing here needs a DOM, a file system or a network.
 */
export { advise } from './advice.ts';
export type { FileEntry } from './files/file-entry.ts';
export type { FileInfo, FilesDir } from './files/files-dir.ts';
export { memoryFiles } from './files/memory-files.ts';
export type { Finding, Kind } from './report/finding.ts';
export { formatReport, type FormatOptions } from './report/format-report.ts';
export { transpile } from './transpile.ts';
export type { TranspileOptions, Transpiled } from './transpiled.ts';
