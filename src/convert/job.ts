import type { FileEntry } from '../core/files/file-entry.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import type { ConvertOptions } from './define/convert-options.ts';
import type { Converted } from './define/converted.ts';
import { signOf } from './detect/detect.ts';
import type { Format } from './detect/formats.ts';
import { convert, convertibleFormats } from './index.ts';

/** A text that is to be named and, with `options`, converted. */
export interface ConvertJob {
  text: string;
  fileName?: string | undefined;
  options?: Omit<ConvertOptions, 'files' | 'fileName'>;
  /** The local files at hand, which the text may name. */
  files?: Readonly<Record<string, FileEntry>>;
  /** The pair that units, keys and the like are for, where the options name none: that of the config that they may become part of. */
  toBeside?: string | undefined;
}

/** What a text is and what it became; or a sentence that says why that is not known. */
export type ConvertReply =
  | {
      format: Format;
      /** Whether it can be nothing else. */
      certain: boolean;
      canConvert: boolean;
      /** Whether it can become part of a config that is there. */
      isPart: boolean;
      converted?: Converted;
    }
  | { reason: string };

const parts: readonly Format[] = ['unit', 'quadlet', 'keyfile', 'ssh-key', 'run-line', 'compose'];

/** Does a job: here, or in the worker that runs this. */
export function doConvert({ text, fileName, options, files = {}, toBeside }: ConvertJob): ConvertReply {
  const { format, doubtful } = signOf(text, fileName) ?? { format: 'other', doubtful: true };
  const certain = doubtful !== true;
  const isPart = parts.includes(format);
  const named = { format, certain, canConvert: convertibleFormats.includes(format), isPart };
  if (!options) return named;
  const to = options.to ?? (isPart ? toBeside : undefined);
  return { ...named, converted: convert(text, { ...options, format, fileName, to, files: memoryFiles(files) }) };
}
