import * as say from '#words/deliver/archives';
import type { FileEntry } from '../../core/files/file-entry.ts';
import { cleanLocalPath } from '../../core/files/files-dir.ts';
import { refuse, type Answer } from '../define/answer.ts';
import { readZip, type ZipLimits } from './read-zip.ts';
import { writeZip } from './write-zip.ts';

type Files = Readonly<Record<string, FileEntry>>;

/** The folder of the local files in a zip: `butane --files-dir files NAME.bu`. */
export const localFilesFolder = 'files';
const folder = `${localFilesFolder}/`;

/** A config in Butane with its local files. */
export interface ZippedConfig {
  text: string;
  /** The name of its file. */
  file: string;
  files: Files;
}

/** A zip of a config and its local files, which are in the folder `files`. */
export const zipOfConfig = ({ text, file, files }: ZippedConfig): Uint8Array =>
  writeZip(
    new Map<string, FileEntry>([[file, { text }], ...Object.entries(files).map(([path, entry]) => [folder + path, entry] as const)]),
  );

const isButane = (path: string): boolean => /\.(?:bu|butane)$/i.test(path);
const depthOf = (path: string): number => path.split('/').length;

/**
 * The config in a zip and its local files. The config is the one file in Butane that is nearest to the top; its local files are those
 * in the folder `files` beside it or, without that, all others beside and below it.
 */
export function configInZip(bytes: Uint8Array, limits: ZipLimits): Answer<ZippedConfig> {
  const read = readZip(bytes, limits);
  if (!read.ok) return read;
  const configs = [...read.files.keys()].filter(isButane).sort((a, b) => depthOf(a) - depthOf(b));
  const [path, other] = configs;
  if (path === undefined) return refuse(say.zipWithoutConfig);
  if (other !== undefined && depthOf(other) === depthOf(path)) return refuse(say.zipWithConfigs(path, other));
  const entry = read.files.get(path);
  if (!entry || !('text' in entry)) return refuse(say.zipConfigNoText(path));
  const beside = path.slice(0, path.lastIndexOf('/') + 1);
  const hasFolder = [...read.files.keys()].some((each) => each.startsWith(beside + folder));
  const start = hasFolder ? beside + folder : beside;
  const files: [string, FileEntry][] = [];
  for (const [each, file] of read.files) {
    if (each === path || !each.startsWith(start)) continue;
    const clean = cleanLocalPath(each.slice(start.length));
    if (!clean) return refuse(say.zipLeadsOut(each));
    files.push([clean, file]);
  }
  return { ok: true, text: entry.text, file: path.slice(beside.length), files: Object.fromEntries(files) };
}
