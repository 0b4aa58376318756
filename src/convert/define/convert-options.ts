import type { FilesDir } from '../../core/files/files-dir.ts';
import type { Converted } from './converted.ts';

/** What the one who converts has decided. */
export interface ConvertOptions {
  /** The variant to convert to, or the pair: `flatcar`, `fcos@1.6.0`. */
  to?: string | undefined;
  /** The name of the file that the source comes from, where it has one. */
  fileName?: string | undefined;
  /** The platform that the machine runs on, for data that it tells the machine: an answer like those below. */
  platform?: string | undefined;
  /** Where the named filesystems of Ignition 2 are mounted: answers, too. */
  filesystems?: Readonly<Record<string, string>> | undefined;
  /** Local files that the source names, as `local` of a Container Linux Config does. */
  files?: FilesDir | undefined;
  /** Whether configs inside an Ignition config that are to be merged with it become part of it: an answer, too. */
  openMerges?: boolean | undefined;
  /** Answers to questions by their id. */
  answers?: Readonly<Record<string, string>> | undefined;
}

/** Converts a source of one format. Never throws: what cannot be converted is a finding. */
export type Convert = (source: string, options: ConvertOptions) => Converted;
