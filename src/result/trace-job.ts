import type { FileEntry } from '../core/files/file-entry.ts';
import { memoryFiles } from '../core/files/memory-files.ts';
import { parseText } from '../core/yaml/parse-text.ts';
import { traceResult, type TracedResult } from './trace-result.ts';

/** A text with its local files, whose result is to be traced; `decoded` as in `traceResult`. */
export interface TraceJob {
  text: string;
  files: Readonly<Record<string, FileEntry>>;
  decoded: boolean;
}

/** A traced result, undefined for a text that has none; or a sentence that says why it was not traced. */
export type TraceReply = { traced: TracedResult | undefined } | { reason: string };

/** Does a job: here, or in the worker that runs this. */
export const doTrace = ({ text, files, decoded }: TraceJob): TraceReply => ({
  // Without any files there is no files directory, as for Butane without -d.
  traced: traceResult(parseText(text), Object.keys(files).length > 0 ? memoryFiles(files) : undefined, decoded),
});
